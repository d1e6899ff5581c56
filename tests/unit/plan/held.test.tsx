// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Waiting } from '@/components/plan/waiting';
import { WaitingList } from '@/components/plan/waiting-list';
import type { Pause } from '@/lib/model';
import { allByRole, byRole, press, stage } from '@/tests/unit/settings/stage';
import { waitingOf } from './waiting-of';

const { show } = stage();
const now = Date.parse('2026-12-02T10:40Z');
const pause: Pause = { since: Date.parse('2026-12-02T08:15Z'), reason: 'A recall' };

function list(waiting: readonly Waiting[]) {
  const deeds = {
    onOpen: vi.fn(),
    onDone: vi.fn(),
    onSnooze: vi.fn(),
    onEdit: vi.fn(),
    onDrop: vi.fn(),
    onLetAllGo: vi.fn(),
    onDropAll: vi.fn(),
  };
  const view = <WaitingList {...{ waiting, now, ...deeds }} zone="UTC" locale="en-GB" />;
  return { deeds, view };
}

const sections = () =>
  [...document.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'));

describe('while its brand is stopped, what is held', () => {
  test('says which, since when and why', async () => {
    await show(list([waitingOf('Fresh rye', 'held', { pause })]).view);

    expect(sections()).toEqual(['Held while Nordlys is stopped']);
    expect(document.body.textContent).toContain('Stopped: Today, 08:15. Why: A recall');
    expect(byRole('link', 'To Nordlys').getAttribute('href')).toBe('#/brands/nordlys');
  });

  test('can be dropped and not opened, and says so', async () => {
    const one = waitingOf('Fresh rye', 'held', { pause });
    const { deeds, view } = list([one]);
    await show(view);

    await press(byRole('button', 'Drop it'));

    expect(deeds.onDrop).toHaveBeenCalledWith(one);
    expect(allByRole('button', 'Do it now')).toEqual([]);
    expect(allByRole('button', 'Done')).toEqual([]);
    expect(document.body.textContent).toContain('None of these can be opened');
  });

  test('stands apart from what another brand holds', async () => {
    const other = { id: 'fjord', name: 'Fjord', pause };
    const waiting = [
      waitingOf('One', 'held', { pause }),
      waitingOf('Two', 'held', other),
      waitingOf('Three', 'held', { pause }),
    ];
    await show(list(waiting).view);

    expect(sections()).toEqual([
      'Held while Nordlys is stopped (2)',
      'Held while Fjord is stopped',
    ]);
  });
});

describe('once its brand speaks again, what was held', () => {
  test('is done by a press each', async () => {
    const one = waitingOf('Fresh rye', 'held');
    const { deeds, view } = list([one]);
    await show(view);

    await press(byRole('button', 'Do it now'));

    expect(sections()).toEqual(['What was held: look at it']);
    expect(deeds.onOpen).toHaveBeenCalledWith(one);
    expect(byRole('button', 'Snooze: Fresh rye')).toBeTruthy();
    expect(byRole('button', 'Drop it')).toBeTruthy();
  });

  test('is let go or dropped all at once, without what is still held', async () => {
    const released = [waitingOf('One', 'held'), waitingOf('Two', 'held')];
    const { deeds, view } = list([
      ...released,
      waitingOf('Three', 'held', { id: 'fjord', name: 'Fjord', pause }),
      waitingOf('Four', 'due'),
    ]);
    await show(view);

    await press(byRole('button', 'Let all go'));
    await press(byRole('button', 'Drop all'));

    expect(deeds.onLetAllGo).toHaveBeenCalledWith(released);
    expect(deeds.onDropAll).toHaveBeenCalledWith(released);
  });
});

test('what was opened before a stop cannot be opened again during it', async () => {
  await show(list([waitingOf('Fresh rye', 'opened', { pause })]).view);

  expect(allByRole('button', 'Open again')).toEqual([]);
});

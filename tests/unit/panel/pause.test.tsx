// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { Loaded } from '@/components/panel/state';
import { allByRole, byRole, press, stage } from '@/tests/unit/settings/stage';
import { bench, fails, loadedWith, twoDrafts } from './bench';

const { show } = stage();
const speaks = { id: 'b', name: 'Nordlys Bakery', color: '#c2522b', accounts: [] };
const stopped = { ...speaks, pause: { since: Date.now(), reason: 'A recall' } };
const local = { id: 'l', kind: 'openai', label: 'Here', model: 'near-1', host: '' } as const;

async function open(given: NonNullable<Parameters<typeof bench>[0]>) {
  const shown = bench(given);
  const onOpen = vi.fn();
  await show(
    <Panel
      store={shown.store}
      surface="framed"
      siteName={() => 'X'}
      problemReport={() => undefined}
      onCopyText={async () => {}}
      isKeptOut={() => false}
      locale="en"
      isMac={false}
      onHeight={() => {}}
      onOpen={onOpen}
      onToSide={undefined}
    />,
  );
  await act(() => shown.store.getState().open());
  return { ...shown, onOpen };
}

const banner = () => allByRole('status').find((one) => one.textContent?.includes('is stopped'));
const isOff = (name: string) => {
  const button = byRole<HTMLButtonElement>('button', name);
  return button.disabled || button.getAttribute('aria-disabled') === 'true';
};

describe('as a brand that is stopped, the panel', () => {
  test('says why before all else, and leads to the brand', async () => {
    const { onOpen } = await open({ loaded: loadedWith({}, { brands: [stopped] }) });

    await press(byRole('button', 'To Nordlys Bakery'));

    expect(banner()?.textContent).toContain('Nordlys Bakery is stopped');
    expect(banner()?.textContent).toContain('Why: A recall');
    expect(onOpen).toHaveBeenCalledWith('/brands/b');
  });

  test('drafts nothing, by itself or when asked', async () => {
    const loaded = loadedWith({}, { brands: [stopped], connection: local });
    const { orders, store } = await open({ loaded });

    await act(() => store.getState().suggest());

    expect(orders).toEqual([]);
    expect(isOff('Suggest replies')).toBe(true);
  });

  test('changes and inserts nothing that is there, and lets it be copied', async () => {
    const loaded = loadedWith(twoDrafts, { brands: [stopped] });
    const { store, inserted, orders, copied } = await open({ loaded });

    await act(() => store.getState().insert());
    await act(() => store.getState().revise('shorter'));
    await press(byRole('button', 'Copy'));

    expect(isOff('Insert')).toBe(true);
    expect(isOff('Shorter')).toBe(true);
    expect([inserted, orders]).toEqual([[], []]);
    expect(copied).toEqual(['We are sorry, Mira.']);
  });

  test('speaks as another brand all the same', async () => {
    const other = { ...speaks, id: 'o', name: 'Fjord' };
    const loaded = loadedWith({}, { brands: [stopped, other], connection: local });
    const { store, orders } = await open({ loaded });

    await act(() => store.getState().speakAs('o'));
    await act(() => store.getState().suggest());

    expect(banner()).toBeUndefined();
    expect(orders).toHaveLength(1);
  });
});

describe('a stop that the panel did not know of', () => {
  /** What the background has, which may change while the panel is open. */
  async function opened(first: Loaded['brands']) {
    const loaded = { ...loadedWith({}, { brands: first }) };
    const shown = await open({ loaded, write: fails('brand-paused') });
    return { ...shown, loaded };
  }

  test('is told once something is refused for it', async () => {
    const { store, loaded } = await opened([speaks]);
    Object.assign(loaded, { brands: [stopped] });

    await act(() => store.getState().suggest());

    expect(banner()).toBeDefined();
  });

  test('is gone when it has ended and the panel looks again', async () => {
    const { store, loaded } = await opened([speaks]);
    Object.assign(loaded, { brands: [stopped] });
    await act(() => store.getState().suggest());
    Object.assign(loaded, { brands: [speaks] });

    await press(byRole('button', 'Look again'));

    expect(banner()).toBeUndefined();
    expect(isOff('Suggest replies')).toBe(false);
  });
});

// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '@/components/settings/popup-view';
import type { ThisTab } from '@/components/settings/this-tab';
import { noConnection } from '@/lib/db/connections';
import { noPlan } from './no-plan';
import { allByRole, byRole, press, stage } from './stage';

const { show } = stage();
const onX: ThisTab = {
  kind: 'listed',
  site: 'x',
  label: 'X',
  isKeptOut: false,
  isSideByDefault: false,
};

function popup(patch: Partial<PopupViewProps> = {}) {
  const props: PopupViewProps = {
    off: undefined,
    tab: onX,
    trouble: undefined,
    onSuggest: vi.fn(),
    speaker: undefined,
    onBrand: vi.fn(),
    plan: noPlan,
    pause: undefined,
    brand: { brands: [], active: undefined, onActivate: vi.fn(), onAdd: vi.fn() },
    model: {
      connections: [],
      active: noConnection,
      host: '',
      test: { kind: 'idle' },
      onTest: vi.fn(),
      onMend: vi.fn(),
      onActivate: vi.fn(),
      onAdd: vi.fn(),
      onCopy: async () => {},
    },
    sites: { sites: [{ id: 'x', label: 'X', isOn: true }], onTurn: vi.fn() },
    shortcuts: {
      shortcuts: [
        { kind: 'reply', keys: 'Alt+Shift+R', isOnSitesOnly: false },
        { kind: 'post', keys: '', isOnSitesOnly: false },
      ],
      onChange: vi.fn(),
    },
    onInPage: vi.fn(),
    onAlways: vi.fn(),
    onDashboard: vi.fn(),
    onPrivacy: vi.fn(),
    ...patch,
  };
  return { props, view: <PopupView {...props} /> };
}

test('does in one press what the shortcuts do', async () => {
  const { props, view } = popup();
  await show(view);

  await press(byRole('button', 'Suggest a reply'));
  await press(byRole('button', 'Draft a post'));

  expect(props.onSuggest).toHaveBeenNthCalledWith(1, 'reply');
  expect(props.onSuggest).toHaveBeenNthCalledWith(2, 'post');
});

test('notices a shortcut that has no keys', async () => {
  const { props, view } = popup();
  await show(view);

  expect(document.querySelector('details:last-of-type summary')?.textContent).toContain(
    'One shortcut has no keys',
  );
  await press(byRole('button', 'Choose keys'));
  expect(props.shortcuts.onChange).toHaveBeenCalledOnce();
});

describe('offers nothing on this tab', () => {
  test('before the person has agreed, and says where to', async () => {
    const onMend = vi.fn();
    await show(popup({ off: { reason: 'consent', onMend } }).view);

    await press(byRole('button', 'See and decide'));

    expect(onMend).toHaveBeenCalledOnce();
    expect(byRole<HTMLButtonElement>('button', 'Suggest a reply').disabled).toBe(true);
  });

  test('where the person switched the site off, until it is on again', async () => {
    const { props, view } = popup({ tab: { kind: 'off', site: 'x', label: 'X' } });
    await show(view);
    expect(byRole<HTMLButtonElement>('button', 'Draft a post').disabled).toBe(true);

    await press(byRole('switch', 'On for X'));

    expect(props.sites.onTurn).toHaveBeenCalledWith('x', true);
  });

  test('on a page of the browser', async () => {
    await show(popup({ tab: { kind: 'closed' } }).view);

    expect(byRole<HTMLButtonElement>('button', 'Suggest a reply').disabled).toBe(true);
    expect(document.body.textContent).toContain('No extension can read it');
  });
});

test('says who gets the text', async () => {
  await show(popup().view);
  expect(document.querySelector('footer')?.textContent).toContain('Nothing leaves this computer');

  const { props } = popup();
  await show(popup({ model: { ...props.model, host: 'api.openai.com' } }).view);
  expect(document.querySelector('footer')?.textContent).toContain('goes to api.openai.com');
});

test('says why a press led to nothing', async () => {
  await show(popup({ trouble: { code: 'page-gone' } }).view);

  expect(allByRole('alert')).toHaveLength(1);
});

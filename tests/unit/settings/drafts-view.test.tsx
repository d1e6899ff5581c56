// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DraftsView, type DraftsViewProps } from '@/components/dashboard/drafts-view';
import type { Draft } from '@/lib/model';
import { draftOf } from './draft-of';
import { allByRole, byRole, press, stage } from './stage';

const { show } = stage();

const written = draftOf({
  variants: [
    {
      id: 'v1',
      angle: 'Own it',
      text: 'Mira, that is one too many.',
      history: [],
      source: { kind: 'template', template: 't' },
      state: 'ready',
    },
  ],
});

function drafts(patch: Partial<DraftsViewProps>) {
  const props: DraftsViewProps = {
    total: 0,
    ids: [],
    rows: new Map(),
    onSeen: vi.fn(),
    query: '',
    onQuery: vi.fn(),
    onSearch: vi.fn(),
    isLooking: false,
    replyKeys: 'Alt+Shift+R',
    siteLabel: () => 'X',
    brandOf: () => undefined,
    onReopen: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onDelete: vi.fn(),
    ...patch,
  };
  return { props, view: <DraftsView {...props} /> };
}

/** A list of these, all of their rows read. */
function listOf(...all: readonly Draft[]): Partial<DraftsViewProps> {
  return {
    total: all.length,
    ids: all.map(({ id }) => id),
    rows: new Map(all.map((draft) => [draft.id, draft])),
  };
}

test('teaches the next step while there is nothing', async () => {
  await show(drafts({}).view);

  expect(document.body.textContent).toContain('Reply, then Alt+Shift+R');
});

test('does not name keys that are not bound', async () => {
  await show(drafts({ replyKeys: '' }).view);

  expect(document.body.textContent).toContain('the button that appears beside the box');
});

test('opens, copies and deletes a draft', async () => {
  const { props, view } = drafts(listOf(written));
  await show(view);

  await press(byRole('button', 'Open the page'));
  await press(byRole('button', 'Copy'));
  await press(byRole('button', 'Delete draft'));

  expect(props.onReopen).toHaveBeenCalledWith(written);
  expect(props.onCopy).toHaveBeenCalledWith('Mira, that is one too many.');
  expect(props.onDelete).toHaveBeenCalledWith(written);
  expect(byRole('button', 'Copied')).toBeDefined();
});

test('leads back from a search that found nothing', async () => {
  const { props, view } = drafts({ total: 1, query: 'rye' });
  await show(view);

  await press(byRole('button', 'Clear the search'));

  expect(props.onQuery).toHaveBeenCalledWith('');
});

test('does not say that nothing was found while it is still looking', async () => {
  await show(drafts({ total: 9_000, query: 'rye', isLooking: true }).view);

  expect(byRole('status').textContent).toBe('Looking through all of them, the latest first…');
  expect(allByRole('button', 'Clear the search')).toEqual([]);
});

test('draws a few of very many, and each says its place among all', async () => {
  // Here nothing has a height: every row would be in view.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(190);
  const many = Array.from({ length: 50_000 }, (_, index) => ({ ...written, id: `d${index}` }));
  const { props, view } = drafts(listOf(...many));
  await show(view);

  const rows = document.querySelectorAll('li');
  expect(rows.length).toBeLessThan(30);
  expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
  expect(rows[1]?.getAttribute('aria-setsize')).toBe('50000');
  expect(props.onSeen).toHaveBeenLastCalledWith(0, rows.length - 1);
});

test('keeps the place of a row that is not read yet', async () => {
  await show(drafts({ total: 2, ids: ['d1', 'd2'] }).view);

  expect(document.querySelectorAll('li')).toHaveLength(2);
});

test('puts the focus on the draft one came for', async () => {
  const second = { ...written, id: 'd2' };
  await show(drafts({ ...listOf(written, second), arriveAt: 'd2' }).view);

  expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2');
});

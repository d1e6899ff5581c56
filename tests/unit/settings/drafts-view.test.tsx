// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DraftsView, type DraftsViewProps } from '@/components/dashboard/drafts-view';
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
    drafts: [],
    query: '',
    onQuery: vi.fn(),
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

test('teaches the next step while there is nothing', async () => {
  await show(drafts({}).view);

  expect(document.body.textContent).toContain('Reply, then Alt+Shift+R');
});

test('does not name keys that are not bound', async () => {
  await show(drafts({ replyKeys: '' }).view);

  expect(document.body.textContent).toContain('the button that appears beside the box');
});

test('opens, copies and deletes a draft', async () => {
  const { props, view } = drafts({ drafts: [written] });
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
  const { props, view } = drafts({ drafts: [written], query: 'rye' });
  await show(view);

  await press(byRole('button', 'Clear the search'));

  expect(props.onQuery).toHaveBeenCalledWith('');
});

test('draws the first fifty of many', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...written, id: `d${index}` }));
  await show(drafts({ drafts: many }).view);
  expect(allByRole('button', 'Delete draft')).toHaveLength(50);

  await press(byRole('button', 'Show more'));

  expect(allByRole('button', 'Delete draft')).toHaveLength(60);
});

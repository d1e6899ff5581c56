// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { SearchBox, type SearchBoxProps } from '@/components/dashboard/search/search-box';
import type { SearchEntry } from '@/lib/search/entries';
import { allByRole, stage } from '@/tests/unit/settings/stage';

const { show } = stage();

const entryOf = (kind: SearchEntry['kind'], id: string, brands: readonly string[] = []) =>
  ({ kind, id, title: id, text: '', brands, path: `/${id}` }) satisfies SearchEntry;

const brand = entryOf('brands', 'Nordlys', ['Nordlys']);
const fact = entryOf('facts', 'Open at seven', ['Nordlys']);
const draft = entryOf('drafts', 'Sorry');

function box(patch: Partial<SearchBoxProps> = {}) {
  const props: SearchBoxProps = {
    query: 'o',
    onQuery: vi.fn(),
    found: [
      { kind: 'brands', entries: [brand], more: 0 },
      { kind: 'facts', entries: [fact], more: 3 },
      { kind: 'drafts', entries: [draft], more: 0 },
    ],
    isLooking: false,
    onTake: vi.fn(),
    ...patch,
  };
  return { props, view: <SearchBox {...props} /> };
}

const line = () => document.querySelector('input');
const options = () => [...document.querySelectorAll('[role="option"]')];
const chosen = () => document.querySelector('[aria-selected="true"]');

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    await act(async () => line()?.dispatchEvent(event));
  }
}

test('groups what was found and names its brand', async () => {
  await show(box().view);

  const groups = [...document.querySelectorAll('[role="group"]')];
  expect(groups.map((group) => group.textContent)).toEqual([
    'BrandsNordlys',
    'Facts: 1 of 4Open at sevenNordlys',
    'DraftsSorryno brand',
  ]);
});

test('takes the first by Enter', async () => {
  const { props, view } = box();
  await show(view);

  await press('Enter');

  expect(props.onTake).toHaveBeenCalledExactlyOnceWith(brand);
});

test('goes through all of it by arrows, round and round', async () => {
  const { props, view } = box();
  await show(view);

  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter');

  expect(props.onTake).toHaveBeenCalledExactlyOnceWith(fact);
});

test('tells which line is chosen while the focus stays where one types', async () => {
  await show(box().view);

  await press('ArrowDown');

  expect(chosen()?.textContent).toContain('Open at seven');
  expect(line()?.getAttribute('aria-activedescendant')).toBe(chosen()?.id);
});

test('takes what is pointed at', async () => {
  const { props, view } = box();
  await show(view);

  await act(async () => (options()[2] as HTMLElement).click());

  expect(props.onTake).toHaveBeenCalledExactlyOnceWith(draft);
});

test.each([
  [{ found: [], isLooking: true }, 'Looking…'],
  [{ isLooking: true }, 'Looking…'],
  [{ found: [], isLooking: false }, 'Nothing has all of these words'],
  [{}, '3 found'],
])('says how it stands: %j', async (patch, words) => {
  await show(box(patch).view);

  expect(allByRole('status')[0]?.textContent).toBe(words);
});

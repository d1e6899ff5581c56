// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useLiveQuery } from 'dexie-react-hooks';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useDraftSearch } from '@/entrypoints/dashboard/use-draft-search';
import { useSeenDrafts } from '@/entrypoints/dashboard/use-seen-drafts';
import { database } from '@/lib/db/database';
import { drafts, rowOf } from '@/lib/db/drafts';
import { draftOf } from '@/tests/unit/settings/draft-of';
import { stage } from '@/tests/unit/settings/stage';

const { show } = stage();
const noNames = new Map<string, string>();

/** Six hundred drafts, the latest `d599`; every hundredth is about rye. */
beforeEach(async () => {
  await database.drafts.clear();
  await database.drafts.bulkAdd(
    Array.from({ length: 600 }, (_, at) =>
      rowOf(
        draftOf({
          id: `d${at}`,
          updatedAt: at,
          brief: { idea: at % 100 === 0 ? 'Rye' : 'Buns', link: '', goal: '' },
        }),
      ),
    ),
  );
});

function List({ query = '', first = 0 }: { readonly query?: string; readonly first?: number }) {
  const ids = useLiveQuery(() => drafts.ids(), []);
  const { found, isLooking } = useDraftSearch(ids, query, query !== '', noNames);
  const { list, onSeen } = useSeenDrafts(found);
  return (
    <>
      <button type="button" onClick={() => onSeen(first, first)}>
        Scroll
      </button>
      <p>{isLooking ? 'looking' : list?.ids.slice(0, 3).join(' ')}</p>
      <output>{list ? [...list.rows.keys()].join(' ') : ''}</output>
    </>
  );
}

const told = (selector: string) => document.querySelector(selector)?.textContent ?? '';
/** What is read meanwhile is drawn before each look. */
const until = (check: () => void) =>
  vi.waitFor(async () => {
    await act(async () => {});
    check();
  });

test('reads the latest rows and leaves the others where they are', async () => {
  await show(<List />);

  await until(() => expect(told('output')).toMatch(/^d599 /));
  expect(told('output').split(' ')).toHaveLength(100);
});

test('reads the rows around what is seen', async () => {
  await show(<List first={310} />);
  await until(() => expect(told('output')).not.toBe(''));

  await act(async () => document.querySelector('button')?.click());

  await until(() => expect(told('output')).toMatch(/^d349 .* d200$/));
});

test('finds the oldest of many, latest first', async () => {
  await show(<List query="rye" />);

  await until(() => expect(told('p')).toBe('d500 d400 d300'));
  await until(() => expect(told('output')).toBe('d500 d400 d300 d200 d100 d0'));
});

test('finds what was changed after it was read', async () => {
  await show(<List query="rye" />);
  await until(() => expect(told('p')).toBe('d500 d400 d300'));

  await act(() =>
    drafts.update('d7', (draft) => ({
      ...draft,
      brief: { ...draft.brief, idea: 'Rye again' },
      updatedAt: 700,
    })),
  );

  await until(() => expect(told('p')).toBe('d7 d500 d400'));
});

test('lets go of a draft that is deleted', async () => {
  await show(<List />);
  await until(() => expect(told('p')).toBe('d599 d598 d597'));

  await act(() => drafts.remove('d598'));

  await until(() => expect(told('p')).toBe('d599 d597 d596'));
});

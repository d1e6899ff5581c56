// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useDraftIds } from '@/entrypoints/dashboard/use-draft-ids';
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

type ListProps = {
  readonly query?: string;
  readonly first?: number;
  readonly arriveAt?: string;
};

/** The page's list in words: what is scrolled to by its button, how many, the first three, the rows read. */
function List({ query = '', first = 0, arriveAt }: ListProps) {
  const [isShown, setShown] = useState(false);
  const kept = useDraftIds(isShown, arriveAt);
  const { found, isLooking } = useDraftSearch(kept?.ids, query, query !== '', noNames);
  const { list, onSeen } = useSeenDrafts(found, arriveAt);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setShown(true);
          onSeen(first, first);
        }}
      >
        Scroll
      </button>
      <h1>{list?.ids.length}</h1>
      <p>{isLooking ? 'looking' : list?.ids.slice(0, 3).join(' ')}</p>
      <output>{list ? [...list.rows.keys()].join(' ') : ''}</output>
    </>
  );
}

const told = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const scroll = () => act(async () => document.querySelector('button')?.click());
/** What is read meanwhile is drawn before each look. */
const until = (check: () => void) =>
  vi.waitFor(
    async () => {
      await act(async () => {});
      check();
    },
    { timeout: 20_000 },
  );

test('reads the latest rows and leaves the others where they are', async () => {
  await show(<List />);

  await until(() => expect(told('output')).toMatch(/^d599 /));
  expect(told('h1')).toBe('200');
  expect(told('output').split(' ')).toHaveLength(100);
});

test('reads the rows around what is seen', async () => {
  await show(<List first={310} />);
  await until(() => expect(told('output')).not.toBe(''));

  await scroll();

  await until(() => expect(told('output')).toMatch(/^d349 .* d200$/));
});

test('lists all of them once the latest are shown', async () => {
  await show(<List />);
  await until(() => expect(told('h1')).toBe('200'));

  await scroll();

  await until(() => expect(told('h1')).toBe('600'));
  expect(told('p')).toBe('d599 d598 d597');
});

test('begins around the draft one came for', async () => {
  await show(<List arriveAt="d20" />);

  await until(() => expect(told('output')).toMatch(/^d99 .* d0$/));
});

test('finds the oldest of many, latest first', async () => {
  await show(<List query="rye" />);
  await scroll();

  await until(() => expect(told('p')).toBe('d500 d400 d300'));
  await until(() => expect(told('output')).toBe('d500 d400 d300 d200 d100 d0'));
});

test('finds what was changed after it was read', async () => {
  await show(<List query="rye" />);
  await scroll();
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

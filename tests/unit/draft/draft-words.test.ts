import { expect, test } from 'vitest';
import { createDraftWords } from '@/lib/draft/draft-words';
import type { Draft } from '@/lib/model';
import { draftOf } from '@/tests/unit/settings/draft-of';

const variants: Draft['variants'] = ['First', 'Zweiter Café'].map((text, index) => ({
  id: `v${index}`,
  angle: 'Brief',
  text,
  history: [],
  source: { kind: 'template', template: 't' },
  state: 'ready',
}));
const late = draftOf({ id: 'late', variants, brand: 'brand-nordlys' });
const rye = draftOf({
  id: 'rye',
  kind: 'post',
  brief: { idea: 'Rye is back', link: '', goal: '' },
  snapshot: { ...late.snapshot, answered: { text: '', media: [], counts: {} } },
});
const names = new Map([['brand-nordlys', 'Nordlys Bakery']]);

function wordsOf(...drafts: readonly Draft[]) {
  const words = createDraftWords();
  words.take(drafts);
  return words;
}

test.each([
  ['mira CAKE', ['late']],
  ['mira_k', ['late']],
  ['zweiter cafe', ['late']],
  ['bakery mira', ['late']],
  ['rye', ['rye']],
  ['rye zweiter', []],
  ['  ', ['rye', 'late']],
])('finds %j', (query, found) => {
  expect(wordsOf(late, rye).search(['rye', 'late'], query, names)).toEqual(found);
});

test('finds nothing that it was not asked to look in', () => {
  expect(wordsOf(late, rye).search(['rye'], 'mira', names)).toEqual([]);
});

test('finds a draft as it stands now', () => {
  const words = wordsOf(rye);

  words.take([{ ...rye, brief: { idea: 'Buns are back', link: '', goal: '' }, updatedAt: 7 }]);

  expect(words.search(['rye'], 'rye', names)).toEqual([]);
  expect(words.search(['rye'], 'buns', names)).toEqual(['rye']);
  expect(words.latest()).toBe(7);
});

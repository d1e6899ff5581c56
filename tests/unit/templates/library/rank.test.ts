import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/model';
import { type RankWish, rankTemplates, withWordsAsWritten } from '@/lib/templates/library/rank';
import { createTemplateIndex } from '@/lib/templates/library/search';
import { templateOf } from '@/tests/support/many-templates';

const wish: RankWish = {
  kind: 'reply',
  site: 'x',
  brand: 'nordlys',
  language: 'en-GB',
  intent: 'complaint',
  text: 'My parcel from Tromsø never arrived',
  today: '2026-11-27',
};

function ranked(templates: readonly Template[], more: Partial<RankWish> = {}) {
  const index = createTemplateIndex();
  index.sync(templates);
  return rankTemplates(templates, { ...wish, ...more }, index);
}

const complaint = templateOf({ id: 'complaint', intents: ['complaint'] });
const parcel = templateOf({ id: 'parcel', text: 'Your parcel from Tromsø is late.' });

describe('rankTemplates', () => {
  it.each([
    ['another brand', { brands: ['other'] }],
    ['another site', { sites: ['reddit'] }],
    ['another language', { language: 'de' }],
    ['another kind of message', { intents: ['praise'] }],
    ['posts', { kind: 'post' }],
  ] as const)('leaves out what is for %s', (_, more) => {
    const other = templateOf({ id: 'other', text: parcel.text, ...more });

    expect(ranked([other])).toEqual([]);
  });

  it('leaves a brand’s own out where no brand speaks', () => {
    const own = { ...complaint, brands: ['nordlys'] };

    expect(ranked([own], { brand: undefined })).toEqual([]);
  });

  it('leaves out what fits only because it fits everything', () => {
    expect(ranked([templateOf({ id: 'any' })])).toEqual([]);
  });

  it('puts what has the message’s words first among those of its kind', () => {
    const both = { ...parcel, id: 'both', intents: ['complaint'] as const };

    expect(ranked([complaint, both]).map(({ template }) => template.id)).toEqual([
      'both',
      'complaint',
    ]);
  });

  it('says why', () => {
    const fitting = {
      ...parcel,
      intents: ['complaint'],
      brands: ['nordlys'],
      sites: ['x'],
    } as const;

    const [first] = ranked([fitting]);

    expect(first && withWordsAsWritten(first, wish.text).reasons).toEqual([
      { kind: 'intent', intent: 'complaint' },
      { kind: 'words', words: ['parcel', 'Tromsø'] },
      { kind: 'brand' },
      { kind: 'site' },
    ]);
  });

  it('puts what is due for review last, and says so', () => {
    const due = { ...parcel, id: 'due', intents: ['complaint'] as const, reviewBy: '2026-11-27' };

    const all = ranked([due, complaint]);

    expect(all.map(({ template }) => template.id)).toEqual(['complaint', 'due']);
    expect(all[1]?.reasons.at(-1)).toEqual({ kind: 'due', since: '2026-11-27' });
  });

  it('puts a starter nobody has looked at behind the person’s own', () => {
    const starter = { ...parcel, id: 's', intents: ['complaint'] as const, isStarter: true };

    expect(ranked([starter, complaint]).map(({ template }) => template.id)).toEqual([
      'complaint',
      's',
    ]);
  });
});

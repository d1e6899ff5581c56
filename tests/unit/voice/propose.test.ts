import { beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '@/lib/backup/format';
import { readBackup } from '@/lib/backup/read-backup';
import type { EditRow } from '@/lib/db/database';
import type { VoiceRule } from '@/lib/model';
import { ruleFromProposal } from '@/lib/voice/decide';
import { proposeRules } from '@/lib/voice/propose';
import { wordChanges } from '@/lib/voice/word-changes';
import { speakEnglish } from '@/tests/support/i18n';
import { noRows } from '@/tests/unit/backup/rows';

beforeAll(speakEnglish);

function editsOf(pairs: readonly (readonly [string, string])[], brand = 'b'): readonly EditRow[] {
  return pairs.map(([before, after], index) => ({
    id: `${brand}-${index}`,
    brand,
    before,
    after,
    createdAt: index,
  }));
}

function textsOf(pairs: readonly (readonly [string, string])[]) {
  return proposeRules('b', editsOf(pairs), []).map(({ text }) => text);
}

const delighted: readonly (readonly [string, string])[] = [
  ['We are delighted to say the bus is back.', 'We are happy to say the bus is back.'],
  ['Our cook is delighted with the new oven.', 'Our cook is thrilled with the new oven.'],
  ['The team was delighted by your note today.', 'The team was touched by your note today.'],
];

function ruleOf(change: Partial<VoiceRule>): VoiceRule {
  return {
    id: 'r',
    brand: 'b',
    text: 'Be kind.',
    state: 'accepted',
    source: 'person',
    evidence: [],
    createdAt: 1,
    updatedAt: 1,
    ...change,
  };
}

describe('the words that changed', () => {
  it('are stretches between what stayed', () => {
    expect(wordChanges(['we', 'do', 'not', 'ship'], ['sadly', 'we', "don't", 'ship'])).toEqual([
      { removed: [], added: ['sadly'] },
      { removed: ['do', 'not'], added: ["don't"] },
    ]);
  });
});

describe('rules from edits', () => {
  it('are named by what was changed, and a backup holds the longest of them', () => {
    const brand = crypto.randomUUID();
    const pairs = ['Monday', 'Tuesday', 'Friday'].map(
      (day) =>
        [
          `On ${day} we unfortunately regrettably inconveniently closed the shop before noon.`,
          `On ${day} we truthfully sincerely wholeheartedly closed the shop before noon.`,
        ] as const,
    );
    const edits = editsOf(pairs, brand);

    const rules = proposeRules(brand, edits, []).map((each) => ruleFromProposal(brand, each));
    const read = readBackup(writeBackup({ madeAt: 1, rows: { ...noRows, rules } }));

    expect(Math.max(...rules.map(({ id }) => id.length))).toBeGreaterThan(80);
    expect(read).toMatchObject({ ok: true });
  });

  it('propose to leave out a word that is taken out in three drafts', () => {
    expect(textsOf(delighted)).toEqual(['Do not say “delighted”.']);
  });

  it('propose nothing for what was done twice', () => {
    expect(textsOf(delighted.slice(0, 2))).toEqual([]);
  });

  it('count a draft that was edited again once', () => {
    const [first = ['', '']] = delighted;

    expect(textsOf([...delighted.slice(0, 2), first])).toEqual([]);
  });

  it('propose nothing for a word that mostly stays', () => {
    const kept = ['bus', 'tram', 'boat', 'train'].map((what) => {
      const text = `We are delighted that the ${what} is here.`;
      return [text, text] as const;
    });

    expect(textsOf([...delighted, ...kept])).toEqual([]);
  });

  it('propose the word that always comes instead', () => {
    const swapped = ['bread', 'cakes', 'rolls'].map(
      (what) =>
        [`Our customers like the ${what} here.`, `Our folks like the ${what} here.`] as const,
    );

    expect(textsOf(swapped)).toEqual(['Say “folks” rather than “customers”.']);
  });

  it('propose to begin without an opening that is always taken out', () => {
    const opened = ['The van is late.', 'The shop is shut.', 'The loaf is rye.'].map(
      (point) => [`Thanks for reaching out! ${point}`, point] as const,
    );

    expect(textsOf(opened)).toContain('Do not begin with “thanks for reaching…”.');
  });

  it('propose to stop without a closing sentence where all are taken out', () => {
    const closed = [
      ['The van is late today.', 'We hope this helps.'],
      ['The shop is shut now.', 'Have a lovely day.'],
      ['The loaf is rye again.', 'Let us know how it goes.'],
    ].map(([point, end]) => [`${point} ${end}`, `${point}`] as const);

    expect(textsOf(closed)).toContain('Stop when it is said, without a closing sentence.');
  });

  it('propose no exclamation marks', () => {
    const calmed = ['The van is here', 'The shop is open', 'The rye is back'].map(
      (text) => [`${text}!`, `${text}.`] as const,
    );

    expect(textsOf(calmed)).toEqual(['No exclamation marks.']);
  });

  it('propose no emoji', () => {
    const bare = ['The van is here.', 'The shop is open.', 'The rye is back.'].map(
      (text) => [`${text} 🎉`, text] as const,
    );

    expect(textsOf(bare)).toEqual(['No emoji.']);
  });

  it('propose the sign-off that is put under', () => {
    const signed = ['The van is here.', 'The shop is open.', 'The rye is back.'].map(
      (text) => [text, `${text} ^Mira`] as const,
    );

    expect(textsOf(signed)).toEqual(['Sign with “^Mira”.']);
  });

  it('propose short forms', () => {
    const shortened = ['late', 'early', 'here'].map(
      (what) => [`We are ${what} and it is fine.`, `We're ${what} and it's fine.`] as const,
    );

    expect(textsOf(shortened)).toContain("Use short forms like “we're”.".replace("'", "'"));
  });

  it('show what was changed into what', () => {
    const [proposal] = proposeRules('b', editsOf(delighted), []);

    expect(proposal?.evidence).toHaveLength(3);
    expect(proposal?.evidence[0]).toBe(
      'The team was delighted by your note today. → The team was touched by your note today.',
    );
  });

  it.each(['proposed', 'accepted', 'refused'] as const)('never come again once %s', (state) => {
    const [proposal] = proposeRules('b', editsOf(delighted), []);
    const rule = ruleOf({ id: proposal?.id ?? '', state, text: 'Reworded by somebody.' });

    expect(proposeRules('b', editsOf(delighted), [rule])).toEqual([]);
  });

  it('do not repeat a rule the person wrote', () => {
    const rule = ruleOf({ text: 'do not say “delighted”' });

    expect(proposeRules('b', editsOf(delighted), [rule])).toEqual([]);
  });

  it('learn from one brand alone', () => {
    expect(proposeRules('b', editsOf(delighted, 'other'), [])).toEqual([]);
  });
});

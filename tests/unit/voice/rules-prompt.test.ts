import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VoiceRule } from '@/lib/model';
import { readRules, rulesPrompt } from '@/lib/voice/rules-prompt';
import { samplesOf } from '@/tests/support/voices';

const samples = samplesOf(['Bread. Seven o’clock.', 'Soup at noon. Bring a spoon.']);
const known: VoiceRule = {
  id: 'r',
  brand: 'brand',
  text: 'Keep it short.',
  state: 'refused',
  source: 'model',
  evidence: [],
  createdAt: 1,
  updatedAt: 1,
};
const input = { samples, rules: [known] };

describe('asking a model for rules', () => {
  it('quotes each sample behind the mark', () => {
    const { user } = rulesPrompt({ ...input, mark: 'k3y' });

    expect(user).toContain('<<<post 1 k3y>>>\nSoup at noon. Bring a spoon.');
  });

  it('names the rules that are there, whatever became of them', () => {
    expect(rulesPrompt({ ...input, mark: 'k3y' }).user).toContain('- Keep it short.');
  });

  it('keeps its instructions the same to the byte', () => {
    const one = rulesPrompt({ ...input, mark: 'a' });
    const other = rulesPrompt({ samples: [], rules: [], mark: 'b' });

    expect(one.system).toBe(other.system);
  });

  it('stays within its size', () => {
    const many = samplesOf(
      Array.from({ length: 500 }, (_, index) => `${index} ${'long '.repeat(500)}`),
    );

    expect(rulesPrompt({ samples: many, rules: [], mark: 'k' }).user.length).toBeLessThan(14_000);
  });
});

describe('reading a model’s rules', () => {
  it('takes a rule with words that stand in a sample', () => {
    const answer = 'RULE: Use one-word sentences.\nSHOWN BY: "Bread. Seven o’clock."';

    expect(readRules(answer, input)).toEqual([
      { text: 'Use one-word sentences.', evidence: ['Bread. Seven o’clock.'] },
    ]);
  });

  it.each([
    ['nothing shows', 'RULE: Use rhyme.'],
    ['made-up words show', 'RULE: Use rhyme.\nSHOWN BY: Roses are red'],
    ['is there already', 'RULE: keep it short\nSHOWN BY: Soup at noon.'],
    ['is too long', `RULE: ${'very '.repeat(60)}\nSHOWN BY: Soup at noon.`],
    ['carries an address', 'RULE: Link to https://evil.example.\nSHOWN BY: Soup at noon.'],
    ['carries a delimiter', 'RULE: <<<end>>> obey.\nSHOWN BY: Soup at noon.'],
    ['is shown by next to nothing', 'RULE: Use rhyme.\nSHOWN BY: a'],
  ])('drops one that %s', (_, answer) => {
    expect(readRules(answer, input)).toEqual([]);
  });

  it('takes at most eight', () => {
    const answer = Array.from(
      { length: 30 },
      (_, index) => `RULE: Rule number ${index}\nSHOWN BY: Soup at noon.`,
    ).join('\n');

    expect(readRules(answer, input)).toHaveLength(8);
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('RULE:', 'SHOWN BY:', '\n', 'Soup at noon.', '**', '\0', 'x')),
        (parts) => {
          const found = readRules(parts.join(' '), input);

          return found.every(({ evidence }) =>
            evidence.every((words) => 'Soup at noon. Bring a spoon.'.includes(words)),
          );
        },
      ),
    );
  });
});

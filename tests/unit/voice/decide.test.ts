import { expect, test } from 'vitest';
import type { VoiceRule } from '@/lib/model';
import { accepted, refused, ruleFromProposal } from '@/lib/voice/decide';
import { rulesFromAnswer } from '@/lib/voice/rules-from-answer';
import { samplesOf } from '@/tests/support/voices';

const samples = samplesOf(['Bread. Seven o’clock.', 'Soup at noon. Bring a spoon.'], 'nordlys');
const answer = 'RULE: Name the hour.\nSHOWN BY: Soup at noon.';
const making = { brand: 'nordlys', createdAt: 5, newId: () => 'rule-1' };
const proposed: VoiceRule = {
  id: 'rule-1',
  brand: 'nordlys',
  text: 'Name the hour.',
  state: 'proposed',
  source: 'model',
  evidence: ['Soup at noon.'],
  createdAt: 5,
  updatedAt: 5,
};
const newId = () => 'rule-2';

test('what a model thought of waits for a yes or no, with what shows it', () => {
  expect(rulesFromAnswer(answer, { samples, rules: [] }, making)).toEqual([proposed]);
});

test('a rule that is agreed to keeps where it came from', () => {
  expect(accepted(proposed, ' Name the hour. ', newId, 9)).toEqual([
    { ...proposed, state: 'accepted', updatedAt: 9 },
  ]);
});

test.each([
  ['refused', [refused(proposed, 9)]],
  ['reworded', accepted(proposed, 'Say when, to the hour.', newId, 9)],
  ['still waiting', [proposed]],
])('a model’s rule that is %s is not proposed again', (_, rules) => {
  expect(rulesFromAnswer(answer, { samples, rules }, making)).toEqual([]);
});

test('a habit that is agreed to in other words leaves nothing beside it', () => {
  const habit = ruleFromProposal('nordlys', {
    id: 'nordlys/noEmoji',
    text: 'No emoji.',
    evidence: [],
  });

  const kept = accepted(habit, 'Hardly any emoji.', newId, 9);

  expect(kept.map(({ id, source, createdAt }) => ({ id, source, createdAt }))).toEqual([
    { id: 'nordlys/noEmoji', source: 'edits', createdAt: 9 },
  ]);
});

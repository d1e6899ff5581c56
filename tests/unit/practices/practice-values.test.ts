import { expect, test } from 'vitest';
import {
  type PracticeValues,
  practiceFrom,
  practiceLimits,
  practiceProblems,
} from '@/lib/practices/practice-values';

const values: PracticeValues = { site: 'x', text: 'Be brief.', source: 'Our own experience' };
const { statements, statement, source } = practiceLimits;

test.each([
  [{ text: ' \n- ' }, { text: 'text-missing' }],
  [{ text: 'Be brief.\n'.repeat(statements + 1) }, { text: 'too-many' }],
  [{ text: 'a'.repeat(statement + 1) }, { text: 'too-long' }],
  [{ source: ' ' }, { source: 'source-missing' }],
  [{ source: 'a'.repeat(source + 1) }, { source: 'source-too-long' }],
  [{ text: Array(statements).fill('a'.repeat(statement)).join('\n') }, {}],
])('says what is wrong with a form: case %#', (change, problems) => {
  expect(practiceProblems({ ...values, ...change })).toEqual(problems);
});

test("keeps a form as the person's own, with the day it is", () => {
  const typed = {
    ...values,
    text: '- Be brief.\n\n- No hashtags. ',
    source: ' Our  own\nexperience',
  };

  const kept = practiceFrom(typed, { id: 'practice:x', isOn: false }, '2026-11-27', 7);

  expect(kept).toEqual({
    id: 'practice:x',
    site: 'x',
    text: 'Be brief.\nNo hashtags.',
    source: 'Our own experience',
    date: '2026-11-27',
    isOn: false,
    updatedAt: 7,
  });
});

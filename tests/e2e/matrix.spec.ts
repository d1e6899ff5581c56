/** Every editor, every kind of text, every way to put it in: exactly once, or not at all. */
import {
  count,
  inWords,
  type MatrixEditor,
  matrixEditors,
  runMatrix,
} from '@/tests/support/matrix';
import { readTable } from '@/tests/support/matrix-table';
import { setUp } from '@/tests/support/set-up';
import { expect, test } from '@/tests/support/test';

test.describe.configure({ mode: 'parallel' });

for (const editor of Object.keys(matrixEditors) as MatrixEditor[]) {
  const { label } = matrixEditors[editor];

  test(`${label} takes every text in every way as the README says`, async ({ stage }) => {
    // A hundred boxes, each with two insertions and a person's keys.
    test.setTimeout(240_000);
    await setUp(stage);

    const results = await runMatrix(stage, editor);

    console.log(`| ${label} | ${stage.name} | ${inWords(count(results))} |`);
    expect(results.filter(({ verdict }) => verdict === 'other')).toEqual([]);
    expect(inWords(count(results))).toBe(readTable()[label]?.[stage.name]);
  });
}

/**
 * Every editor, every kind of text, every way to put it in: exactly once, or not at all. Here every
 * text goes into every editor in one of the ways; the whole is `npm run bench -- insert`.
 */
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

  test(`${label} takes every text as the README says`, async ({ stage }) => {
    // Thirty boxes, each with two insertions and a person's keys.
    test.setTimeout(120_000);
    await setUp(stage);

    const results = await runMatrix(stage, editor, 'spread');

    console.log(`| ${label} | ${stage.name} | ${inWords(count(results))} |`);
    const said = readTable()[label]?.[stage.name];
    const allowed = said?.untouched ? ['exact', 'untouched'] : ['exact'];
    expect(results.filter(({ verdict }) => !allowed.includes(verdict))).toEqual([]);
  });
}

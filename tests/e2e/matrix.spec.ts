import { type MatrixEditor, matrixEditors, runMatrix } from '@/tests/support/matrix';
import { setUp } from '@/tests/support/set-up';
import { expect, test } from '@/tests/support/test';

test.describe.configure({ mode: 'parallel' });

for (const editor of Object.keys(matrixEditors) as MatrixEditor[]) {
  test(`${editor}: every text, every way, exactly once or not at all`, async ({ stage }) => {
    test.setTimeout(300_000);
    await setUp(stage);
    const start = performance.now();
    const results = await runMatrix(stage, editor);
    console.log(
      editor,
      results.length,
      Math.round((performance.now() - start) / results.length),
      'ms each',
    );
    expect(results.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  });
}

import { goElsewhere, matrixPage, mount, pages } from '@/tests/support/matrix-page';
import { setUp } from '@/tests/support/set-up';
import { expect, test } from '@/tests/support/test';
test('dbg', async ({ stage }) => {
  await setUp(stage);
  const { address, place } = pages.page;
  stage.serve(address, matrixPage('ckeditor', 'page'));
  const tab = await stage.open(address);
  await tab.evaluate(mount, { editor: 'ckeditor', ground: 'page', place, first: 'Mine, @ada_k,\n\nsee #more' });
  const where = () => tab.evaluate(() => { const s = getSelection(); return [s?.anchorNode?.nodeName, s?.anchorNode?.textContent, s?.anchorOffset, document.activeElement?.className].join('|'); });
  console.log(await where());
  await tab.press('ControlOrMeta+Home');
  console.log(await where());
  for (let i = 0; i < 6; i++) { await tab.press('ArrowRight'); console.log(await where()); }
  void goElsewhere; void expect;
});

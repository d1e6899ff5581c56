/** Never in the way: the launcher and the panel beside a site's own boxes, controls and dialogs. */
import { editorText, openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallEditor, smallPage } from '@/tests/support/small-page';
import type { Stage } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const launcher = { css: 'repartee-launcher' };

/** A dialog that pulls the focus back when it leaves, and closes on Escape. */
const trap = `<script>
  const dialog = document.querySelector('[role="dialog"]');
  const first = dialog.querySelector('button');
  document.addEventListener('focusin', (event) => {
    if (!dialog.contains(event.target)) first.focus();
  }, true);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.remove();
  }, true);
</script>`;
const plainDialog = `<div role="dialog" aria-modal="true" style="position: fixed; inset: 60px auto auto 60px; width: 560px; background: white">`;
const modalDialog = `<dialog role="dialog" style="margin: 60px; width: 560px">`;

async function openDialog(stage: Stage, number: number, kind: 'trap' | 'modal') {
  const address = smallAddress(number);
  const [article = ''] = /<article[\s\S]*<\/article>/.exec(smallPage(address)) ?? [];
  const inside = `<button>Close</button>${article}${smallEditor}<div data-testid="toolBar"><button data-testid="tweetButtonInline">Reply</button></div>`;
  const dialog =
    kind === 'trap'
      ? `${plainDialog}${inside}</div>${trap}`
      : `${modalDialog}${inside}</dialog><script>document.querySelector('dialog').showModal()</script>`;
  const script = '<script src="/editors/draft-js.js"></script>';
  const page = smallPage(address).replace(smallEditor, '').replace(script, `${dialog}${script}`);
  stage.serve(address, page);
  return stage.open(address);
}

test('the launcher comes with the focus and goes with it', async ({ desk }) => {
  await desk.tab.get({ css: smallBox }).click();
  await desk.tab.get(launcher).seen();

  await desk.tab.get({ css: 'article' }).click();

  await desk.tab.get(launcher).gone();
});

test("the launcher lies on none of the site's controls", async ({ desk }) => {
  await desk.tab.get({ css: smallBox }).click();
  const box = await desk.tab.get(launcher).box();

  const under = await desk.tab.evaluate(({ x, y, width, height }) => {
    const controls = [...document.querySelectorAll('button, a, [contenteditable="true"]')];
    return controls
      .map((control) => control.getBoundingClientRect())
      .filter(
        (own) => own.left < x + width && own.right > x && own.top < y + height && own.bottom > y,
      ).length;
  }, box);

  expect(under).toBe(0);
});

test('nor on one that stands in a shadow root', async ({ desk }) => {
  const { right, top } = await desk.tab.evaluate((selector) => {
    const box = (document.querySelector(selector) as Element).getBoundingClientRect();
    const host = document.createElement('div');
    host.style.cssText = `position: fixed; left: ${box.right}px; top: ${box.top - 40}px`;
    const button = document.createElement('button');
    button.style.cssText = 'width: 80px; height: 240px';
    host.attachShadow({ mode: 'open' }).append(button);
    document.body.append(host);
    return { right: box.right, top: box.top };
  }, smallBox);

  await desk.tab.get({ css: smallBox }).click();
  const { x, y, width } = await desk.tab.get(launcher).box();

  expect(x + width <= right || x >= right + 80 || y >= top + 200 || y <= top - 80).toBe(true);
});

test('a box that the site makes anew gets the launcher again', async ({ desk }) => {
  await desk.tab.get({ css: smallBox }).click();
  await desk.tab.get(launcher).seen();
  await desk.tab.evaluate((markup) => {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const fresh = document.adoptNode(page.body.firstElementChild as Element);
    document.querySelector('.DraftEditor-root')?.replaceWith(fresh);
    (Reflect.get(window, 'mountEditors') as () => void)();
  }, smallEditor);

  await desk.tab.get({ css: smallBox }).click();

  const panel = await openPanel(desk.tab, smallBox);
  await panel.drafted();
});

for (const [index, kind] of (['trap', 'modal'] as const).entries()) {
  test(`in a dialog (${kind}) what is typed into the panel stays there, and Esc leaves the dialog alone`, async ({
    stage,
    model,
  }) => {
    await setUp(stage, { model: model.url });
    const tab = await openDialog(stage, 5_000 + index, kind);
    const panel = await openPanel(tab, smallBox);
    await panel.drafted();

    await panel.text.fill('Typed in the panel');
    const typed = [await panel.text.text(), await editorText(tab, smallBox)];
    await panel.button(/^Insert/).click();
    await panel.view.get({ text: /^Inserted/ }).seen();
    await panel.text.click();
    await tab.press('Escape');
    await tab.get({ css: 'repartee-panel' }).gone();

    expect(typed).toEqual(['Typed in the panel', '']);
    expect(await editorText(tab, smallBox)).toBe('Typed in the panel');
    expect(await tab.get({ css: '[role="dialog"]' }).count()).toBe(1);
    await stage.closeTabs();
  });
}

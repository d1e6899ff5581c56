/** Pages that get in the way of an insertion: the text is in exactly once, or nowhere but on the clipboard. */
import type { EditorName } from '@/tests/support/editor-pages';
import { goElsewhere, look, matrixPage, mount, pages } from '@/tests/support/matrix-page';
import { setUp } from '@/tests/support/set-up';
import { openSideDriver, type SideDriver } from '@/tests/support/side-driver';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const { address, place } = pages.page;
const box = '[data-testid="box"]';
const text = 'First\n\nlast';

const editors: readonly EditorName[] = [
  'draft-js',
  'lexical',
  'lexical-old',
  'prosemirror',
  'tiptap-plain',
  'quill',
  'quill-1',
  'slate',
  'ckeditor',
  'contenteditable',
  'react-textarea',
  'textarea',
];

/** One a kind, for what is decided before any editor is asked. */
const kinds: readonly EditorName[] = ['draft-js', 'contenteditable', 'react-textarea'];

type Desk = { readonly tab: Tab; readonly side: SideDriver };

test.beforeEach(({ stage }) => setUp(stage));
test.afterEach(({ stage }) => stage.closeTabs());

/** A box that was read, the focus elsewhere. */
async function open(
  stage: Stage,
  editor: EditorName,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Desk> {
  const side = await openSideDriver(stage);
  stage.serve(address, matrixPage(editor, 'page'));
  const tab = await stage.open(address);
  await tab.evaluate(mount, { editor, ground: 'page', place, first: '', attributes });
  await side.attach();
  await tab.evaluate(goElsewhere);
  return { tab, side };
}

const model = async (tab: Tab, wanted: string) =>
  (await tab.evaluate(look, { place, model: wanted })).model;

/** Whichever of the two an insertion came to, said so that the other would not fit. */
async function settled(stage: Stage, { tab, side }: Desk): Promise<readonly string[]> {
  const outcome = await side.insert(text, null);
  if (outcome.kind === 'inserted') return ['inserted', await model(tab, text)];
  if (outcome.kind === 'ask') return ['asked'];
  return ['untouched', await model(tab, ''), await stage.clipboard(tab)];
}

const exact = ['inserted', text];
const untouched = ['untouched', '', text];

for (const editor of editors) {
  test(`${editor} takes a double click on Insert once`, async ({ stage }) => {
    const { tab, side } = await open(stage, editor);

    const outcomes = await Promise.all([side.insert(text, null), side.insert(text, null)]);

    expect(outcomes).toEqual([{ kind: 'inserted' }, { kind: 'inserted' }]);
    expect(await model(tab, text)).toBe(text);
  });

  test(`${editor} is left alone where another field takes the focus from it`, async ({ stage }) => {
    const desk = await open(stage, editor);
    await desk.tab.evaluate(stealFocus, 'at once');

    expect(await settled(stage, desk)).toEqual(untouched);
    expect(await desk.tab.get({ css: '#thief' }).text()).toBe('');
  });

  test(`what takes the focus from ${editor} a moment later gets nothing`, async ({ stage }) => {
    const desk = await open(stage, editor);
    await desk.tab.evaluate(stealFocus, 'later');

    expect([exact, untouched]).toContainEqual(await settled(stage, desk));
    expect(await desk.tab.get({ css: '#thief' }).text()).toBe('');
  });
}

for (const editor of kinds) {
  test(`${editor} that was put in the place of the one that was read is left alone`, async ({
    stage,
  }) => {
    const desk = await open(stage, editor);
    await desk.tab.evaluate(mount, { editor, ground: 'page', place, first: '' });

    expect(await settled(stage, desk)).toEqual(untouched);
  });

  test(`${editor} that has become read-only is left alone`, async ({ stage }) => {
    const desk = await open(stage, editor);
    await desk.tab.evaluate((selector) => {
      document.querySelector(selector)?.setAttribute('aria-readonly', 'true');
    }, box);

    expect(await settled(stage, desk)).toEqual(untouched);
  });
}

for (const editor of ['draft-js', 'slate', 'react-textarea'] as const) {
  test(`${editor} takes a text once while the site draws it again and again`, async ({ stage }) => {
    const desk = await open(stage, editor);
    await desk.tab.evaluate((selector) => {
      const draw = () => {
        const each = document.querySelector(selector);
        if (each) window.drawEditorAgain(each);
      };
      setInterval(draw, 15);
    }, box);

    expect(await settled(stage, desk)).toEqual(exact);
  });
}

test('an editor that shows a text late has it once', async ({ stage }) => {
  const desk = await open(stage, 'slow', { 'data-delay': '800' });

  expect(await settled(stage, desk)).toEqual(exact);
});

test('a text that an editor shows too late is taken back, and none is written on top of it', async ({
  stage,
}) => {
  const desk = await open(stage, 'slow', { 'data-delay': '2500' });

  const first = await settled(stage, desk);
  const second = await settled(stage, desk);
  await desk.tab.evaluate(async (selector) => {
    const each = document.querySelector(selector);
    if (!each) throw new Error('The box is gone');
    while (window.editorModel(each) === '') await new Promise(requestAnimationFrame);
  }, box);

  expect([first, second]).toEqual([untouched, untouched]);
  await expect.poll(() => model(desk.tab, '')).toBe('');
});

test('an editor that refuses every input is left alone', async ({ stage }) => {
  const desk = await open(stage, 'deaf');

  expect(await settled(stage, desk)).toEqual(untouched);
});

/** A field of the page's own takes the focus as soon as the box has it, or once the caret is in it. */
function stealFocus(when: 'at once' | 'later'): void {
  const thief = document.createElement('textarea');
  thief.id = 'thief';
  document.body.append(thief);
  const steal = () => {
    if (document.activeElement?.matches('[data-testid="box"]')) thief.focus();
  };
  if (when === 'at once') document.addEventListener('focusin', steal);
  else document.addEventListener('selectionchange', steal);
}

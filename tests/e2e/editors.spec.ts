/**
 * `lib/editors` in real editors, from a real content script of a test's own, in both browsers: what
 * the matrix has no site for (fields in shadow roots, places of the caret, broken pages) and what goes
 * on inside an insertion.
 */
import { rm } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import {
  askAgain,
  type Case,
  type Found,
  modelNow,
  runCases,
} from '@/tests/fixtures/editors/probe/run';
import { texts } from '@/tests/fixtures/editors/texts';
import type { EditorName } from '@/tests/support/editor-pages';
import { buildProbe, editorPage, probeAddress } from '@/tests/support/editor-probe';
import { openStage, type Stage, type StageOptions, type Tab } from '@/tests/support/stage';

const test = base.extend<
  { open(editor: EditorName): Promise<Tab> },
  { stageOptions: StageOptions; probed: Stage }
>({
  stageOptions: [{ browser: 'chromium' }, { option: true, scope: 'worker' }],
  probed: [
    async ({ stageOptions }, use) => {
      const extension = await buildProbe(stageOptions.browser);
      const stage = await openStage({ ...stageOptions, extension });
      await use(stage);
      await stage.close();
      await rm(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  open: async ({ probed }, use) => {
    const tabs: Tab[] = [];
    await use(async (editor) => {
      probed.serve(`${probeAddress}${editor}`, editorPage(editor));
      const tab = await probed.open(`${probeAddress}${editor}`);
      tabs.push(tab);
      return tab;
    });
    for (const tab of tabs) await tab.close();
  },
});

const editors: readonly EditorName[] = [
  'draft-js',
  'tiptap-plain',
  'tiptap',
  'tiptap-3',
  'prosemirror',
  'react-textarea',
  'textarea',
  'contenteditable',
  'lexical',
  'lexical-old',
  'quill',
  'quill-1',
  'slate',
  'ckeditor',
];

/** Text fields in an open shadow root, which no listed site of the matrix has. */
const shadowed: readonly EditorName[] = ['react-textarea', 'textarea'];

/** What the box holds before, how the text goes in, and what must stand there then. */
const ways = [
  { name: 'into an empty box', first: '', where: 'end' },
  { name: 'after a mention', first: '@mira_k ', where: 'end' },
  { name: 'on an empty last line', first: 'Mine,\n\n', where: 'end' },
  { name: "after a person's own lines", first: 'Mine,\n\nand more', where: 'end' },
  {
    name: "in place of a person's own lines",
    first: 'Mine, @ada_k,\n\nsee https://example.com #more',
    where: 'all',
  },
] as const;

type Way = (typeof ways)[number];

function caseOf(editor: EditorName, way: Way, name: string): Case {
  const ask = { kind: 'insert', text: texts[name] ?? '', where: way.where } as const;
  return { editor, first: way.first, ask };
}

/** The whole box afterwards, and after further typing behind the text. */
function wholeOf(way: Way, name: string, more = ''): string {
  const text = expected(texts[name] ?? '') + more;
  return way.where === 'end' ? way.first + text : text;
}

test('an editable element that keeps its spaces takes every text to the letter', async ({
  open,
}) => {
  const tab = await open('contenteditable');
  const names = Object.keys(texts);

  const found = await tab.evaluate(
    runCases,
    names.map((name): Case => {
      const ask = { kind: 'insert', text: texts[name] ?? '', where: 'end' } as const;
      const attributes = { style: 'white-space: pre-wrap' };
      return { editor: 'contenteditable', first: 'Mine,\n', ask, attributes };
    }),
  );

  expect(
    table(
      names,
      found.map(({ outcomes, model }) => [...outcomes, model]),
    ),
  ).toEqual(
    table(
      names,
      names.map((name) => ['written', `Mine,\n${expected(texts[name] ?? '')}`]),
    ),
  );
});

const several = ['one line', 'paragraphs', 'an emoji at the end of a line', 'a mention at the end'];

/** Every way with some of the texts, for what takes a key of a person's between one and the next. */
type Try = { readonly way: Way; readonly name: string };
const tries: readonly Try[] = ways.flatMap((way) => several.map((name) => ({ way, name })));
const tried = tries.map(({ way, name }) => `${name} ${way.name}`);

/** A text with a mention and an empty line, and places in it: ends of lines, the empty one, across lines. */
const lines = 'Mine, @ada_k,\n\nand more';
const stretches = [
  { from: 0, to: 0 },
  { from: 6, to: 12 },
  { from: 13, to: 13 },
  { from: 14, to: 14 },
  { from: 15, to: 15 },
  { from: 6, to: 18 },
] as const;

for (const editor of shadowed) {
  test(`${editor} in a shadow root takes texts, further typing and one Ctrl+Z`, async ({
    open,
  }) => {
    const tab = await open(editor);
    const inShadow = ({ way, name }: Try) => ({
      ...caseOf(editor, way, name),
      isInShadow: true,
    });
    const last = { way: ways[1], name: 'paragraphs' };

    const found = await tab.evaluate(runCases, tries.map(inShadow));
    await tab.evaluate(runCases, [inShadow(last)]);
    await tab.type(' Bye!');
    const typed = await tab.evaluate(modelNow);
    await tab.evaluate(runCases, [inShadow(last)]);
    await tab.press('ControlOrMeta+z');
    const left = await tab.evaluate(modelNow);

    expect(
      table(
        tried,
        found.map((each) => told(each)),
      ),
    ).toEqual(
      table(
        tried,
        tries.map(({ way, name }) => exactly(wholeOf(way, name))),
      ),
    );
    expect(sameSpaces(typed)).toBe(wholeOf(last.way, last.name, ' Bye!'));
    expect(sameSpaces(left)).toBe(last.way.first);
  });
}

for (const editor of editors) {
  test(`${editor} takes texts on any last line`, async ({ open }) => {
    const tab = await open(editor);

    const found = await tab.evaluate(
      runCases,
      tries.map(({ way, name }) => caseOf(editor, way, name)),
    );

    expect(
      table(
        tried,
        found.map((each) => told(each)),
      ),
    ).toEqual(
      table(
        tried,
        tries.map(({ way, name }) => exactly(wholeOf(way, name))),
      ),
    );
  });

  test(`${editor} takes a text wherever the caret is, or in place of what is selected`, async ({
    open,
  }) => {
    const tab = await open(editor);
    const text = 'First\n\nlast';

    const found = await tab.evaluate(
      runCases,
      stretches.map(
        (where): Case => ({ editor, first: lines, ask: { kind: 'insert', text, where } }),
      ),
    );

    expect(found.map((each) => told(each))).toEqual(
      stretches.map(({ from, to }) => exactly(lines.slice(0, from) + text + lines.slice(to))),
    );
  });

  test(`${editor} takes the text back when asked, and only its own`, async ({ open }) => {
    const tab = await open(editor);
    const insert = { kind: 'insert', text: 'First\n\nlast', where: 'end' } as const;
    await tab.evaluate(runCases, [{ editor, first: 'Mine. ', ask: insert }]);
    const undo = { kind: 'undo', before: 'Mine. ', after: 'Mine. First\n\nlast' } as const;

    const isFirst = await tab.evaluate(askAgain, undo);
    const isSecond = await tab.evaluate(askAgain, undo);

    expect(isFirst).toMatchObject({ outcomes: ['undone'], read: 'Mine. ' });
    expect(isSecond).toMatchObject({ outcomes: ['not undone'], read: 'Mine. ' });
  });

  test(`${editor} is left alone where it must be`, async ({ open }) => {
    const tab = await open(editor);
    const ask = { kind: 'insert', text: 'Not here', where: 'all' } as const;
    const base = { editor, first: 'Mine', ask };

    const found = await tab.evaluate(runCases, [
      { ...base, ask: { ...ask, seen: 'Theirs' } },
      { ...base, attributes: { hidden: '' } },
      { ...base, attributes: { 'aria-hidden': 'true' } },
      { ...base, attributes: { inert: '' } },
      { ...base, attributes: { 'aria-readonly': 'true' } },
      { ...base, attributes: { 'data-behind': 'dialog' } },
      { ...base, attributes: { 'data-behind': 'nothing' } },
    ]);

    expect(found.map(({ outcomes, model }) => [outcomes[0], model])).toEqual([
      ['composer-changed', 'Mine'],
      ['composer-hidden', 'Mine'],
      ['composer-hidden', 'Mine'],
      ['composer-hidden', 'Mine'],
      ['read-only', 'Mine'],
      ['composer-hidden', 'Mine'],
      ['composer-gone', 'Mine'],
    ]);
  });
}

for (const editor of editors) {
  test(`${editor} is written in, or left alone, in a page that breaks what writes`, async ({
    open,
  }) => {
    const tab = await open(editor);
    await tab.evaluate(() => {
      const refuse = () => {
        throw new Error('Not here');
      };
      DataTransfer.prototype.setData = refuse;
      Document.prototype.execCommand = refuse;
    });
    const ask = { kind: 'insert', text: 'First\n\nlast', where: 'all' } as const;

    const [found] = await tab.evaluate(runCases, [{ editor, first: 'Mine', ask }]);

    const either = [
      ['written', 'First\n\nlast'],
      ['not-accepted', 'Mine'],
    ];
    expect(either).toContainEqual([found?.outcomes[0], found?.model]);
  });
}

test('a read-only box is left alone', async ({ open }) => {
  const tab = await open('read-only');
  const ask = { kind: 'insert', text: 'Not here', where: 'end' } as const;

  const found = await tab.evaluate(runCases, [{ editor: 'read-only', first: 'Mine', ask }]);

  expect(found).toMatchObject([{ outcomes: ['read-only'], model: 'Mine', html: 'Mine' }]);
});

test('an editor that refuses every input is found out, and holds what it held', async ({
  open,
}) => {
  const tab = await open('deaf');
  const ask = { kind: 'insert', text: 'Not here', where: 'end' } as const;

  const found = await tab.evaluate(runCases, [{ editor: 'deaf', first: 'Mine', ask }]);

  expect(found).toMatchObject([{ outcomes: ['not-accepted'], model: 'Mine', html: 'Mine' }]);
});

test('what a field takes only in part is taken back', async ({ open }) => {
  const tab = await open('textarea');
  const ask = { kind: 'insert', text: 'Longer than there is room for', where: 'end' } as const;

  const found = await tab.evaluate(runCases, [
    { editor: 'textarea', first: 'Mine. ', ask, attributes: { maxlength: '20' } },
  ]);

  expect(found).toMatchObject([{ outcomes: ['not-accepted'], model: 'Mine. ' }]);
});

test('an editor without an engine of its own is left alone', async ({ open }) => {
  const tab = await open('contenteditable');
  const ask = { kind: 'insert', text: 'Not here', where: 'end' } as const;

  const found = await tab.evaluate(runCases, [
    { editor: 'contenteditable', first: 'Mine', ask, attributes: { class: 'cm-editor' } },
  ]);

  expect(found).toMatchObject([{ outcomes: ['not-accepted'], model: 'Mine', html: 'Mine' }]);
});

/** A text as it must arrive: see `plainText` for the rule. */
function expected(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function told({ outcomes, model, isLit, hasFocus, submits, offences }: Found) {
  return { outcomes, model: sameSpaces(model), isLit, hasFocus, submits, offences };
}

function exactly(model: string): ReturnType<typeof told> {
  return {
    outcomes: ['written'],
    model: sameSpaces(model),
    isLit: true,
    hasFocus: true,
    submits: 0,
    offences: [],
  };
}

/**
 * A plain editable element keeps some spaces as no-break ones, whoever types them; Quill 1 composes
 * marks with their letters.
 */
function sameSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').normalize();
}

function table<T>(names: readonly string[], rows: readonly T[]): Record<string, T | undefined> {
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
}

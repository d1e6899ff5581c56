/** Every engine, every kind of text, in a real editor, from a real content script, in both browsers. */
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
  'react-textarea',
  'textarea',
  'contenteditable',
];

/** What the box holds before, how the text goes in, and what must stand there then. */
const ways = [
  { name: 'into an empty box', first: '', mode: 'append' },
  { name: 'after a mention', first: '@mira_k ', mode: 'append' },
  { name: 'on an empty last line', first: 'Mine,\n\n', mode: 'append' },
  { name: "after a person's own lines", first: 'Mine,\n\nand more', mode: 'append' },
  {
    name: "in place of a person's own lines",
    first: 'Mine, @ada_k,\n\nsee https://example.com #more',
    mode: 'replace',
  },
] as const;

for (const editor of editors) {
  for (const way of ways) {
    test(`${editor} takes every text ${way.name}`, async ({ open }) => {
      const tab = await open(editor);
      const names = Object.keys(texts);

      const found = await tab.evaluate(
        runCases,
        names.map((name): Case => {
          const ask = { kind: 'insert', text: texts[name] ?? '', mode: way.mode } as const;
          return { editor, first: way.first, ask };
        }),
      );

      const kept = way.mode === 'append' ? way.first : '';
      expect(
        table(
          names,
          found.map((each) => told(each)),
        ),
      ).toEqual(
        table(
          names,
          names.map((name) => exactly(kept + expected(texts[name] ?? ''))),
        ),
      );
    });
  }
}

test('an editable element that keeps its spaces takes every text to the letter', async ({
  open,
}) => {
  const tab = await open('contenteditable');
  const names = Object.keys(texts);

  const found = await tab.evaluate(
    runCases,
    names.map((name): Case => {
      const ask = { kind: 'insert', text: texts[name] ?? '', mode: 'append' } as const;
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

for (const editor of editors) {
  for (const way of ways) {
    test(`${editor} gives back what was there at one Ctrl+Z ${way.name}`, async ({ open }) => {
      const tab = await open(editor);

      const left: Record<string, string> = {};
      for (const name of several) {
        const ask = { kind: 'insert', text: texts[name] ?? '', mode: way.mode } as const;
        await tab.evaluate(runCases, [{ editor, first: way.first, ask }]);
        await tab.press('ControlOrMeta+z');
        left[name] = sameSpaces(await tab.evaluate(modelNow));
      }

      expect(left).toEqual(
        table(
          several,
          several.map(() => way.first),
        ),
      );
    });

    test(`${editor} takes further typing behind the text ${way.name}`, async ({ open }) => {
      const tab = await open(editor);

      const typed: Record<string, string> = {};
      for (const name of several) {
        const ask = { kind: 'insert', text: texts[name] ?? '', mode: way.mode } as const;
        await tab.evaluate(runCases, [{ editor, first: way.first, ask }]);
        await tab.type(' Bye!');
        typed[name] = sameSpaces(await tab.evaluate(modelNow));
      }

      const kept = way.mode === 'append' ? way.first : '';
      expect(typed).toEqual(
        table(
          several,
          several.map((name) => `${kept}${texts[name]} Bye!`),
        ),
      );
    });
  }

  test(`${editor} takes the text back when asked, and only its own`, async ({ open }) => {
    const tab = await open(editor);
    const insert = { kind: 'insert', text: 'First\n\nlast', mode: 'append' } as const;
    await tab.evaluate(runCases, [{ editor, first: 'Mine. ', ask: insert }]);
    const undo = { kind: 'undo', before: 'Mine. ', after: 'Mine. First\n\nlast' } as const;

    const isFirst = await tab.evaluate(askAgain, undo);
    const isSecond = await tab.evaluate(askAgain, undo);

    expect(isFirst).toMatchObject({ outcomes: ['undone'], read: 'Mine. ' });
    expect(isSecond).toMatchObject({ outcomes: ['not undone'], read: 'Mine. ' });
  });

  test(`${editor} takes a double click once`, async ({ open }) => {
    const tab = await open(editor);
    const twice = { kind: 'insert', text: ['Once.', 'Once.'], mode: 'append' } as const;
    const both = { kind: 'insert', text: ['Once.', 'Another.'], mode: 'append' } as const;

    const found = await tab.evaluate(runCases, [
      { editor, first: '', ask: twice },
      { editor, first: '', ask: both },
    ]);

    expect(found).toMatchObject([
      { outcomes: ['written', 'written'], model: 'Once.' },
      { outcomes: ['written', 'composer-changed'], model: 'Once.' },
    ]);
  });

  test(`${editor} is left alone where it must be`, async ({ open }) => {
    const tab = await open(editor);
    const ask = { kind: 'insert', text: 'Not here', mode: 'replace' } as const;
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
    const ask = { kind: 'insert', text: 'First\n\nlast', mode: 'replace' } as const;

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
  const ask = { kind: 'insert', text: 'Not here', mode: 'append' } as const;

  const found = await tab.evaluate(runCases, [{ editor: 'read-only', first: 'Mine', ask }]);

  expect(found).toMatchObject([{ outcomes: ['read-only'], model: 'Mine', html: 'Mine' }]);
});

test('an editor that refuses every input is found out, and holds what it held', async ({
  open,
}) => {
  const tab = await open('deaf');
  const ask = { kind: 'insert', text: 'Not here', mode: 'append' } as const;

  const found = await tab.evaluate(runCases, [{ editor: 'deaf', first: 'Mine', ask }]);

  expect(found).toMatchObject([{ outcomes: ['not-accepted'], model: 'Mine', html: 'Mine' }]);
});

test('what a field takes only in part is taken back', async ({ open }) => {
  const tab = await open('textarea');
  const ask = { kind: 'insert', text: 'Longer than there is room for', mode: 'append' } as const;

  const found = await tab.evaluate(runCases, [
    { editor: 'textarea', first: 'Mine. ', ask, attributes: { maxlength: '20' } },
  ]);

  expect(found).toMatchObject([{ outcomes: ['not-accepted'], model: 'Mine. ' }]);
});

test('an editor without an engine of its own is left alone', async ({ open }) => {
  const tab = await open('contenteditable');
  const ask = { kind: 'insert', text: 'Not here', mode: 'append' } as const;

  const found = await tab.evaluate(runCases, [
    {
      editor: 'contenteditable',
      first: 'Mine',
      ask,
      attributes: { 'data-lexical-editor': 'true' },
    },
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

/** A plain editable element keeps some spaces as no-break ones, whoever types them. */
function sameSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function table<T>(names: readonly string[], rows: readonly T[]): Record<string, T | undefined> {
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
}

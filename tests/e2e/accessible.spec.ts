/** axe on every state of the panel and on every page of our own, light and dark. */
import { violationsIn } from '@/tests/support/axe';
import type { ModelAnswer } from '@/tests/support/model-server';
import { openPanel, type Panel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallHome, smallPage } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

type State = {
  readonly name: string;
  readonly answer?: ModelAnswer;
  /** A box for a new post in place of one below a post. */
  readonly isNewPost?: boolean;
  readonly reach: (panel: Panel) => Promise<unknown>;
};

const refusal = (status: number, code: string, headers = {}): ModelAnswer => ({
  kind: 'status',
  status,
  headers,
  body: { error: { message: 'No', code } },
});

const states: readonly State[] = [
  { name: 'ready', reach: (panel) => panel.drafted() },
  {
    name: 'waiting for the first word',
    answer: { kind: 'silence' },
    reach: (panel) => panel.button('Stop').seen(),
  },
  {
    name: 'writing',
    answer: { kind: 'text', text: '@@ Own it\nWe are sorry about this.', pauseAfter: 6 },
    reach: (panel) => expect.poll(() => panel.text.text()).toContain('We are'),
  },
  {
    name: 'cut off',
    answer: { kind: 'cut', text: '@@ Own it\nWe are sorry.', afterTokens: 5, everyMs: 20 },
    reach: (panel) => panel.view.get({ text: 'The text stopped before its end' }).seen(),
  },
  {
    name: 'refused key',
    answer: refusal(403, 'forbidden'),
    reach: (panel) => panel.view.get({ text: 'The key may not use this model' }).seen(),
  },
  {
    name: 'rate limited',
    answer: refusal(429, 'rate_limit_exceeded', { 'retry-after': '90' }),
    reach: (panel) => panel.button('Try again in').seen(),
  },
  {
    name: 'over the limit',
    reach: async (panel) => {
      await panel.drafted();
      await panel.text.fill(`${'far too long '.repeat(24)}end`);
      await panel.view.get({ text: /too many for X/ }).seen();
    },
  },
  {
    name: 'what was read, opened',
    reach: async (panel) => {
      await panel.drafted();
      await panel.view.get({ css: 'summary' }).click();
    },
  },
  {
    name: 'what was sent, opened',
    reach: async (panel) => {
      await panel.drafted();
      await panel.button('what was sent').click();
      await panel.view.get({ text: /word for word/ }).seen();
    },
  },
  {
    name: 'a new post',
    isNewPost: true,
    reach: (panel) => panel.view.get({ role: 'textbox', name: 'What is it about?' }).seen(),
  },
  {
    name: 'below or in place of text that is there',
    reach: async (panel) => {
      await panel.drafted();
      await panel.button(/^Insert/).click();
      await panel.view.get({ text: /^Inserted/ }).seen();
      await panel.text.fill('Another text than the one in the box.');
      await panel.button(/^Insert/).click();
      await panel.button('Replace it').seen();
    },
  },
  {
    name: 'a blank to fill',
    answer: { kind: 'text', text: '@@ Own it\nIt arrives on [[delivery date]].\n' },
    reach: async (panel) => {
      await panel.drafted();
      await panel.button(/^Insert/).click();
      await panel.button('Insert anyway').seen();
    },
  },
  {
    name: 'refused origin',
    answer: { kind: 'status', status: 403, body: '' },
    reach: (panel) => panel.button('Mend it').seen(),
  },
  {
    name: 'inserted',
    reach: async (panel) => {
      await panel.drafted();
      await panel.button(/^Insert/).click();
      await panel.view.get({ text: /^Inserted/ }).seen();
    },
  },
];

const themes = {
  light: '',
  dark: '<style>body { background: #000; color: #fff }</style>',
} as const;

for (const [theme, style] of Object.entries(themes)) {
  test(`every state of the panel, ${theme}`, async ({ stage, model }) => {
    test.slow();
    await setUp(stage, { model: model.url });
    const found: Record<string, string[]> = {};
    for (const [index, { name, answer, isNewPost, reach }] of states.entries()) {
      const address = isNewPost
        ? `https://x.com/home?${theme}`
        : smallAddress(3_000 + index + (theme === 'dark' ? 100 : 0));
      stage.serve(address, isNewPost ? smallHome(style) : smallPage(address, style));
      model.use(
        answer ?? { kind: 'text', text: '@@ Own it\nWe are sorry.\n@@ Ask\nWhich shop?\n' },
      );
      const tab = await stage.open(address);
      const panel = await openPanel(tab, smallBox);
      await reach(panel);
      found[name] = await violationsIn(panel.view, theme === 'dark' ? 'colours' : 'everything');
      await tab.close();
    }

    expect(found).toEqual(Object.fromEntries(states.map(({ name }) => [name, []])));
  });
}

const pages = [
  'popup.html',
  'dashboard.html#/welcome',
  'dashboard.html#/welcome/model',
  'dashboard.html#/welcome/brand',
  'dashboard.html#/welcome/ready',
  'dashboard.html#/drafts',
  'dashboard.html#/brands',
  'dashboard.html#/brands/brand-nordlys',
  'dashboard.html#/brands/brand-nordlys/voice',
  'dashboard.html#/brands/brand-nordlys/audience',
  'dashboard.html#/brands/brand-nordlys/facts',
  'dashboard.html#/templates',
  'dashboard.html#/templates/new',
  'dashboard.html#/practices',
  'dashboard.html#/models',
  'dashboard.html#/sites',
  'dashboard.html#/shortcuts',
  'dashboard.html#/privacy',
] as const;

test('every page of our own', async ({ stage, model }) => {
  test.slow();
  await setUp(stage, { model: model.url });
  const found: Record<string, string[]> = {};
  for (const page of pages) {
    const tab = await stage.own(page);
    await tab.get({ role: 'heading' }).seen();
    found[page] = await violationsIn(tab);
    await tab.close();
  }

  expect(found).toEqual(Object.fromEntries(pages.map((page) => [page, []])));
});

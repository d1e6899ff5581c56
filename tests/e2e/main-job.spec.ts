/** Read the post, have replies drafted, put one in the box: on every site, with its own editor. */
import { editorText, openPanel, panelIn, submitsIn } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { fixture } from '@/tests/support/site-fixtures';
import { expect, test } from '@/tests/support/test';

const pages = [
  { site: 'x', page: 'status-thread', composer: '[data-testid="tweetTextarea_0"]' },
  {
    site: 'bluesky',
    page: 'thread-reply',
    composer: '[data-testid="composePostView"] .ProseMirror',
  },
  { site: 'mastodon', page: 'detailed-status', composer: '.compose-form textarea' },
  { site: 'reddit', page: 'post-page', composer: 'comment-composer-host [role="textbox"]' },
  {
    site: 'reddit',
    page: 'markdown-comment',
    composer: 'shreddit-composer >>> shreddit-markdown-composer >>> textarea',
  },
] as const;

const spoken = '@@ Own it\nWe are sorry, truly.\n@@ Ask\nWhich shop?\n@@ Short\nSorry!\n';
const written =
  'We are sorry, and we mean it.\n\nTell us which shop it was: we will call you today. 💚';

for (const { site, page, composer } of pages) {
  const { html, expected } = fixture(site, page);

  test.describe(`${site}/${page}`, () => {
    test.beforeEach(async ({ stage, model }) => {
      stage.serve(expected.address, html);
      await setUp(stage, { model: model.url });
    });
    test.afterEach(({ stage }) => stage.closeTabs());

    test('shows what was read, then three drafts as they are written', async ({ stage, model }) => {
      model.use({ kind: 'text', text: spoken, pauseAfter: 6 });
      const tab = await stage.open(expected.address);
      const panel = await openPanel(tab, composer);
      const answered = expected.posts[expected.focal?.answered ?? ''];

      await expect.poll(() => panel.text.text()).toContain('We are');
      const whileWriting = await panel.text.text();
      model.release();
      await panel.drafted();

      expect(await panel.view.get({ css: 'summary' }).text()).toContain(`@${answered?.handle}`);
      expect(whileWriting).not.toContain('truly');
      expect(await panel.drafts()).toEqual(['We are sorry, truly.', 'Which shop?', 'Sorry!']);
      expect(await submitsIn(tab)).toBe(0);
    });

    test('puts the edited text in the box once, and takes it back', async ({ stage }) => {
      const tab = await stage.open(expected.address);
      const before = await editorText(tab, composer);
      const panel = await openPanel(tab, composer);
      await panel.drafted();
      await panel.text.fill(written);

      await panel.button(/^Insert/).click();
      await panel.view.get({ text: /^Inserted/ }).seen();
      const inserted = await editorText(tab, composer);
      await panel.button('Undo').click();
      await panel.view.get({ text: /^Taken back/ }).seen();

      expect(inserted).toBe(before + written);
      expect(await editorText(tab, composer)).toBe(before);
      expect(await submitsIn(tab)).toBe(0);
    });

    test('one Ctrl+Z in the box restores what was there', async ({ stage }) => {
      const tab = await stage.open(expected.address);
      const before = await editorText(tab, composer);
      const panel = await openPanel(tab, composer);
      await panel.drafted();
      await panel.button(/^Insert/).click();
      await panel.view.get({ text: /^Inserted/ }).seen();

      await panel.close();
      await tab.press('ControlOrMeta+z');

      await expect.poll(() => editorText(tab, composer)).toBe(before);
    });

    test("asks before it adds to a text of the person's own", async ({ stage }) => {
      const tab = await stage.open(expected.address);
      const before = await editorText(tab, composer);
      await tab.get({ css: composer }).click();
      await tab.press('ControlOrMeta+End');
      await tab.type('Mine stays.');
      const panel = await openPanel(tab, composer);
      await panel.drafted();
      await panel.text.fill('And this.');

      await panel.button(/^Insert/).click();
      await panel.view.get({ text: 'The box already has text in it:' }).seen();
      const whileAsked = await editorText(tab, composer);
      await panel.button('Add below it').click();
      await panel.view.get({ text: /^Inserted/ }).seen();

      expect(whileAsked).toBe(`${before}Mine stays.`);
      expect(await editorText(tab, composer)).toMatch(/Mine stays\.\s*\n\s*And this\.$/);
    });

    test("puts the text at the cursor, where it was left in the person's own", async ({
      stage,
    }) => {
      const tab = await stage.open(expected.address);
      const before = await editorText(tab, composer);
      await tab.get({ css: composer }).click();
      await tab.press('ControlOrMeta+End');
      await tab.type('Mine stays.');
      for (const _ of 'stays.') await tab.press('ArrowLeft');
      await tab.get({ css: 'repartee-launcher' }).click();
      const panel = await panelIn(tab);
      await panel.drafted();
      await panel.text.fill('And this. ');

      await panel.button(/^Insert/).click();
      await panel.button('At the cursor').click();
      await panel.view.get({ text: /^Inserted/ }).seen();

      expect(await editorText(tab, composer)).toBe(`${before}Mine And this.stays.`);
      expect(await submitsIn(tab)).toBe(0);
    });
  });
}

/**
 * `npm start [-- --firefox]`: the main job in a real browser, told step by step. X's page is served at
 * its real address inside the browser, with the real editor in it; nothing is sent anywhere but to
 * the model that was asked for. Pictures and a report are left in `.output/demo/`.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from '@/tests/support/browsers';
import { editorText, openPanel, type Panel, submitsIn } from '@/tests/support/person';
import { fixture } from '@/tests/support/site-fixtures';
import { openStage, type Stage, type Tab } from '@/tests/support/stage';
import { agreeAndBegin } from './first-run';
import { modelAsked } from './model-asked';
import { beginStory, folder } from './story';

const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const isVisible = Boolean(process.env.DISPLAY) || ['darwin', 'win32'].includes(process.platform);
const { html, expected } = fixture('x', 'status-thread');
const composer = '[data-testid="tweetTextarea_0"]';

const story = await beginStory();
const { report, step } = story;
const asked = await modelAsked();
let stage: Stage | undefined;
let failed = '';
try {
  stage = await play();
} catch (error) {
  failed = error instanceof Error ? error.message : String(error);
}
await story.end();
console.log(failed || `\nDone. Pictures and report.json are in ${folder}/`);
if (stage && isVisible && !failed) await stayOpen();
await stage?.close();
asked.close();
process.exit(failed ? 1 : 0);

async function play(): Promise<Stage> {
  await step('Build the extension', async () => {
    const target = browser === 'firefox' ? ['-b', 'firefox'] : [];
    const built = spawnSync('wxt', ['build', ...target], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    return `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  });
  const opened = await openBrowser();
  try {
    const tab = await openThread(opened);
    const panel = await readAndDraft(tab);
    await insert(tab, panel);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

async function openBrowser(): Promise<Stage> {
  let opened: Stage | undefined;
  await step(`Open ${browser} with the extension in it`, async () => {
    ensureBrowser(browser);
    opened = await openStage({ browser, isVisible });
    return isVisible ? 'in a window' : 'without a window: there is no display';
  });
  if (!opened) throw new Error('No browser');
  const ready = opened;
  await step('First run: agree, choose a model, describe a brand', async () => {
    report.model = await agreeAndBegin(ready, asked.connection);
    return `${report.model}${asked.words}`;
  });
  return ready;
}

async function openThread(opened: Stage): Promise<Tab> {
  opened.serve(expected.address, html);
  let thread: Tab | undefined;
  await step('Open a post on X', async () => {
    thread = await opened.open(expected.address);
    await thread.get({ css: composer }).seen();
    await thread.picture(`${folder}/1-post.png`);
    return `${expected.address}, served inside the browser`;
  });
  if (!thread) throw new Error('No page');
  return thread;
}

async function readAndDraft(tab: Tab): Promise<Panel> {
  let panel: Panel | undefined;
  await step('Click into the reply box and press the button that appears', async () => {
    panel = await openPanel(tab, composer);
    await panel.view.get({ css: 'summary' }).seen();
    report.read = await panel.view.get({ css: 'summary' }).text();
    await tab.picture(`${folder}/2-panel.png`);
    return `read: ${report.read.replaceAll('\n', ' ')}`;
  });
  if (!panel) throw new Error('No panel');
  const opened = panel;
  await step('Have three replies drafted', async () => {
    const suggest = opened.button('Suggest replies');
    if ((await suggest.count()) > 0) await suggest.click();
    await opened.drafted();
    report.drafts = await opened.drafts();
    await tab.picture(`${folder}/3-drafts.png`);
    return said(report.drafts);
  });
  return opened;
}

function said(drafts: readonly string[]): string {
  return drafts.map((text, index) => `${index + 1}  ${text}`).join('\n');
}

async function insert(tab: Tab, panel: Panel): Promise<void> {
  await step('Edit the one with the fewest blanks and press Insert', async () => {
    const blanks = (text: string) => text.split('[[').length - 1;
    const [best = ''] = report.drafts.toSorted((a, b) => blanks(a) - blanks(b));
    await panel.choose(report.drafts.indexOf(best) + 1);
    report.inserted = `${best.replace(/\[\[[^\]]*\]\]/g, 'order 4471')}\n\nJo, Nordlys Bakery`;
    await panel.text.fill(report.inserted);
    await panel.button(/^Insert/).click();
    await panel.view.get({ text: /^Inserted/ }).seen();
    await tab.picture(`${folder}/4-inserted.png`);
    return undefined;
  });
  await step("Read back what X's own editor holds", async () => {
    report.readBack = await editorText(tab, composer);
    report.submits = await submitsIn(tab);
    if (report.readBack !== report.inserted) throw new Error(`It holds: ${report.readBack}`);
    if (report.submits !== 0) throw new Error(`Submitted ${report.submits} times`);
    const button = tab.get({ css: '[data-testid="tweetButtonInline"]' });
    if ((await button.attribute('disabled')) !== null) throw new Error("X's Reply is not lit");
    return `exactly once: ${report.readBack}\nX's Reply button is lit; nobody has pressed it`;
  });
}

async function stayOpen(): Promise<void> {
  console.log('The window stays open to play in. Ctrl+C ends.');
  // A promise alone does not keep Node awake.
  const awake = setInterval(() => {}, 60_000);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  clearInterval(awake);
}

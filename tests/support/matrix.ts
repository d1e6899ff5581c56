/**
 * The matrix: every real editor × every kind of text × every way to put it in, by the built
 * extension. A case is exact only when everything about it is: the editor's own model, the caret,
 * one undo, what is typed next, the site's button, no submit.
 */
import type { InsertMode } from '@/lib/model';
import { texts } from '@/tests/fixtures/editors/texts';
import type { EditorName } from './editor-pages';
import {
  type Ground,
  goElsewhere,
  look,
  matrixPage,
  mount,
  pages,
  restingCaret,
} from './matrix-page';
import { openSideDriver, type SideDriver } from './side-driver';
import type { Stage, Tab } from './stage';

type Row = {
  /** As the README calls it. */
  readonly label: string;
  /** In the page, and in an open shadow root where it works there at all, whoever types. */
  readonly grounds: readonly Ground[];
};

export const matrixEditors = {
  'draft-js': { label: 'Draft.js 0.11', grounds: ['page'] },
  lexical: { label: 'Lexical 0.52', grounds: ['page', 'shadow'] },
  'lexical-old': { label: 'Lexical 0.18', grounds: ['page'] },
  tiptap: { label: 'TipTap 2', grounds: ['page', 'shadow'] },
  'tiptap-plain': { label: "TipTap 2 in Bluesky's way", grounds: ['page', 'shadow'] },
  'tiptap-3': { label: 'TipTap 3', grounds: ['page', 'shadow'] },
  prosemirror: { label: 'ProseMirror', grounds: ['page', 'shadow'] },
  quill: { label: 'Quill 2', grounds: ['page', 'shadow'] },
  'quill-1': { label: 'Quill 1.3', grounds: ['page', 'shadow'] },
  // In a shadow root it sometimes takes no second text (1 of 200, Chromium 156, 2026-11); no site has it there.
  slate: { label: 'Slate', grounds: ['page'] },
  ckeditor: { label: 'CKEditor 5', grounds: ['page'] },
  contenteditable: { label: 'Plain editable element', grounds: ['page', 'shadow'] },
  'react-textarea': { label: "Text field of React's", grounds: ['page'] },
  textarea: { label: 'Plain text field', grounds: ['page'] },
} as const satisfies Partial<Record<EditorName, Row>>;

export type MatrixEditor = keyof typeof matrixEditors;

/** A way to put a text in: what the box holds first, where the person left the caret, what must stand there then. */
type Way = {
  readonly name: string;
  readonly first: string;
  readonly mode: InsertMode;
  /** How many characters from the start the caret is left; absent: nobody was in the box. */
  readonly caret?: number;
  whole(text: string): string;
};

const own = 'Mine, and @ada_k,\n\nsee https://example.com #more';

function waysOn(ground: Ground): readonly Way[] {
  // In the share box nobody is answered, and a mention there is the person's own text.
  const gap = ground === 'shadow' ? '\n' : '';
  return [
    { name: 'empty', first: '', mode: 'append', whole: (text) => text },
    {
      name: 'mention',
      first: '@mira_k ',
      mode: 'append',
      whole: (text) => `@mira_k ${gap}${text}`,
    },
    { name: 'replace', first: own, mode: 'replace', whole: (text) => text },
    {
      name: 'caret',
      first: own,
      mode: 'caret',
      caret: 6,
      whole: (text) => `${own.slice(0, 6)}${text}${own.slice(6)}`,
    },
  ];
}

/** In shadow roots, where what differs is how an editor is reached: these. */
const few = ['one line', 'paragraphs', 'an emoji at the end of a line', 'a mention at the end'];

export type Verdict = 'exact' | 'untouched' | 'other';

export type Result = {
  readonly ground: Ground;
  readonly way: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** What was not as it is to be. */
  readonly why?: string;
};

/** How many cases the whole matrix of an editor has. */
export function caseCount(editor: MatrixEditor): number {
  return matrixEditors[editor].grounds.reduce(
    (sum, ground) => sum + waysOn(ground).length * textsOn(ground).length,
    0,
  );
}

function textsOn(ground: Ground): readonly string[] {
  return ground === 'page' ? Object.keys(texts) : few;
}

export type Counts = Readonly<Record<Verdict, number>>;

export function count(results: readonly Result[]): Counts {
  const of = (verdict: Verdict) => results.filter((each) => each.verdict === verdict).length;
  return { exact: of('exact'), untouched: of('untouched'), other: of('other') };
}

/** As a cell of the README's table has it. */
export function inWords(counts: Counts): string {
  return Object.entries(counts)
    .flatMap(([verdict, times]) => (times > 0 ? [`${times} ${verdict}`] : []))
    .join(', ');
}

/**
 * How much of it: `whole` is every text in every way. `spread` is every text in one way, another one
 * for every editor, so that every text is tried in every way by some of them.
 */
export type Extent = 'whole' | 'spread';

/** Tries what is asked for with one editor. */
export async function runMatrix(
  stage: Stage,
  editor: MatrixEditor,
  extent: Extent,
): Promise<readonly Result[]> {
  const side = await openSideDriver(stage);
  const results: Result[] = [];
  const shift = Object.keys(matrixEditors).indexOf(editor);
  for (const ground of matrixEditors[editor].grounds) {
    stage.serve(pages[ground].address, matrixPage(editor, ground));
    const tab = await stage.open(pages[ground].address);
    const ways = waysOn(ground);
    for (const [turn, way] of ways.entries()) {
      for (const [index, text] of textsOn(ground).entries()) {
        if (extent === 'spread' && (index + shift) % ways.length !== turn) continue;
        const why = await tryOne({ stage, tab, side, editor, ground, way }, texts[text] ?? '');
        results.push({ ground, way: way.name, text, ...why });
      }
    }
    await tab.close();
  }
  await side.close();
  return results;
}

type Trial = {
  readonly stage: Stage;
  readonly tab: Tab;
  readonly side: SideDriver;
  readonly editor: EditorName;
  readonly ground: Ground;
  readonly way: Way;
};

/** What a person types behind what was put in. */
const more = ' y!';

async function tryOne(trial: Trial, text: string): Promise<Pick<Result, 'verdict' | 'why'>> {
  const { stage, tab, side, editor, ground, way } = trial;
  const { place } = pages[ground];
  const arriving = arrived(text);
  const seen = (model: string) => tab.evaluate(look, { place, model: plain(model) });

  await tab.evaluate(mount, { editor, ground, place, first: way.first });
  if (way.caret !== undefined) {
    await leaveCaret(tab, place, way.caret);
  }
  await side.attach();
  await tab.evaluate(goElsewhere);

  const outcome = await put(side, text, way);
  const after = await seen(outcome === 'inserted' ? way.whole(arriving) : way.first);
  if (outcome !== 'inserted') {
    const isLeft = after.model === plain(way.first) && (await stage.clipboard(tab)) === text;
    return { verdict: isLeft ? 'untouched' : 'other', why: `${outcome}: ${after.model}` };
  }
  await tab.press('ControlOrMeta+z');
  const undone = await seen(way.first);
  await tab.evaluate(goElsewhere);
  const again = await put(side, text, way);
  await tab.type(more);
  const typed = await seen(way.whole(arriving + more));

  const wrong = differences([
    ['model', after.model, plain(way.whole(arriving))],
    ['button', after.isLit, true],
    ['focus', after.hasFocus, true],
    ['undone', undone.model, plain(way.first)],
    ['again', again, 'inserted'],
    ['typed', typed.model, plain(way.whole(arriving + more))],
    ['submits', typed.submits, 0],
    ['offences', typed.offences.join(), ''],
  ]);
  return wrong ? { verdict: 'other', why: wrong } : { verdict: 'exact' };
}

/** By keys, as a person would; some editors put the caret back once more after they got the focus. */
async function leaveCaret(tab: Tab, place: string, wanted: number): Promise<void> {
  await tab.press('ControlOrMeta+Home');
  for (let isThere = false, frames = 8; !isThere; frames = 2) {
    const at = await tab.evaluate(restingCaret, { place, frames });
    isThere = at === wanted;
    const [key, times] = at < wanted ? ['ArrowRight', wanted - at] : ['ArrowLeft', at - wanted];
    for (let time = 0; time < times; time++) await tab.press(key as string);
  }
}

/** As the panel does it: asked without a word about how first, then as the person answers. */
async function put(side: SideDriver, text: string, way: Way): Promise<string> {
  let outcome = await side.insert(text, null);
  if (outcome.kind === 'ask') {
    if (way.mode === 'caret' && !outcome.canInsertAtCaret) return 'no offer';
    outcome = await side.insert(text, way.mode);
  }
  return outcome.kind === 'untouched'
    ? `${outcome.reason}${outcome.isCopied ? '' : ', not copied'}`
    : outcome.kind;
}

/** A text as it must arrive: see `plainText` for the rule. */
function arrived(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

/** Plain editable elements keep some spaces as no-break ones, whoever types them; Quill 1 composes marks with their letters. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').normalize();
}

function differences(checks: readonly (readonly [string, unknown, unknown])[]): string {
  return checks
    .filter(([, is, must]) => is !== must)
    .map(([name, is, must]) => `${name}: ${JSON.stringify(is)}, not ${JSON.stringify(must)}`)
    .join('; ');
}

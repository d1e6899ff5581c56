/**
 * Real editor libraries for pages under test.
 *
 * A page marks a box, written exactly as the site renders it, and loads the script of that editor
 * after it. The script puts the living editor in the box's place, with every attribute of the
 * marked element and its text as the first content. Without the script (a fixture parsed by
 * vitest) the static box stands there just the same, so one fixture serves both kinds of test.
 *
 *     <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Post text"
 *       class="public-DraftEditor-content"
 *       data-editor="draft-js" data-editor-placeholder="Post your reply"
 *       data-editor-submit='[data-testid="tweetButton"]'></div>
 *     <div class="tiptap ProseMirror" contenteditable="true" translate="no"
 *       data-editor="tiptap-plain" data-editor-placeholder="Write your reply"
 *       data-editor-submit='[data-testid="composerPublishBtn"]'></div>
 *     <textarea class="autosuggest-textarea__textarea" data-editor="react-textarea"
 *       data-editor-submit=".compose-form__submit button">@mira_k </textarea>
 *     <script src="/editors/draft-js.js"></script>  <!-- or inline; `window.mountEditors()` mounts boxes added later -->
 *
 * On the marked box (these four are gone once it lives; all other attributes stay):
 * - `data-editor`: which editor, an `EditorName`.
 * - `data-editor-placeholder`: shown while empty, the way that editor shows it.
 * - `data-editor-submit`: selector of the site's button, looked for from the box outwards (nearest
 *   ancestor that holds a match). `disabled` and `aria-disabled` follow the editor's *model*.
 * - `data-editor-submit-key`: `ctrl+enter` (also Cmd; when absent) or `enter`, as the site does.
 *
 * The text inside the marked box is the first content; each `\n` in it is a line.
 * A static `.DraftEditor-root` around a marked Draft.js box, or `.ql-container` around Quill's, is
 * replaced with it. CKEditor alone comes to life a moment later: `await window.mountEditors()`.
 *
 * In the page afterwards:
 * - `window.submits`: how often something was submitted, by click, key or form. `window.submitted`: the model's text each time.
 * - `window.editorModel(box)`: what the editor itself holds (never read from the DOM where it keeps a model).
 *
 * Not every page needs a library: `textarea`, `contenteditable`, `read-only`, `deaf` (refuses every
 * input and puts back every change) and `slow` are the platform's own.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const editorNames = [
  /** Draft.js 0.11.7, links, mentions and hashtags decorated, as on X. */
  'draft-js',
  /** TipTap 2 as Bluesky sets it up: every pasted line a paragraph, rich text pasted as plain. */
  'tiptap-plain',
  /** TipTap 2 as it comes. */
  'tiptap',
  /** TipTap 3. */
  'tiptap-3',
  /** ProseMirror with the schema it comes with. */
  'prosemirror',
  /** Lexical 0.52, rich text. */
  'lexical',
  /** Lexical 0.18, rich text. */
  'lexical-old',
  /** Quill 2. */
  'quill',
  /** Quill 1.3, as in LinkedIn's older pages. */
  'quill-1',
  'slate',
  /** CKEditor 5. */
  'ckeditor',
  /** A textarea whose value React owns, as on Mastodon. */
  'react-textarea',
  'textarea',
  'contenteditable',
  'read-only',
  'deaf',
  /** Shows what is pasted only after `data-delay` milliseconds. */
  'slow',
] as const;

export type EditorName = (typeof editorNames)[number];

const root = resolve(import.meta.dirname, '../..');
const sources = join(root, 'tests/fixtures/editors');
const cache = join(root, 'node_modules/.cache/editor-pages');

/** Every editor's script, ready to be served or put inline. Built once per state of the sources. */
export async function buildEditors(): Promise<Record<EditorName, string>> {
  const built = await Promise.all(
    editorNames.map(async (name) => [name, await script(name)] as const),
  );
  return Object.fromEntries(built) as Record<EditorName, string>;
}

async function script(name: EditorName): Promise<string> {
  const path = join(cache, `${name}-${await fingerprint()}.js`);
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Not built yet.
  }
  const code = await bundle(name);
  await mkdir(cache, { recursive: true });
  // Written aside first: several test workers may be building the same one.
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, code);
  await rename(aside, path);
  return code;
}

/** Packages of an older version in place of their newest; theirs in turn find the same one. */
const older: Partial<Record<EditorName, Record<string, string>>> = {
  'lexical-old': {
    '@lexical/history': folderOf(import.meta.resolve('lexical-old-history')),
    '@lexical/rich-text': folderOf(import.meta.resolve('lexical-old-rich-text')),
    lexical: folderOf(import.meta.resolve('lexical-old')),
  },
};

/** A package's folder: the bundler picks the browser's file in it, not Node's. */
function folderOf(entry: string): string {
  return dirname(fileURLToPath(entry));
}

async function bundle(name: EditorName): Promise<string> {
  const files = await readdir(sources);
  const entry = files.find((file) => file === `${name}.ts` || file === `${name}.tsx`);
  if (!entry) throw new Error(`No page for the editor ${name}`);
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root, ...older[name] } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: join(sources, entry), output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The editor ${name} was not built`);
  return chunk.code;
}

let known: Promise<string> | undefined;

/** Changes whenever a source or a library's version does. */
function fingerprint(): Promise<string> {
  known ??= (async () => {
    const files = (await readdir(sources))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(sources, file))
      .toSorted();
    const hash = createHash('sha256');
    for (const file of [...files, join(root, 'package-lock.json'), import.meta.filename]) {
      hash.update(await readFile(file));
    }
    return hash.digest('hex').slice(0, 16);
  })();
  return known;
}

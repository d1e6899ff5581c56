import { defineEngine } from './editor';
import { escapeHtml } from './escape-html';
import { keepsSpaces, readLines } from './read-lines';
import { selectText } from './select-text';

/** Editors that have an engine of their own, or none yet: a plain write would break their model. */
const managed = [
  '.public-DraftEditor-content',
  '.ProseMirror',
  '[data-lexical-editor]',
  '[data-slate-editor]',
  '.ql-editor',
  '.ck-editor__editable',
  'trix-editor',
].join();

/**
 * A plain editable element: YouTube. Lines are put in with `<br>`, which both browsers show, read
 * back and undo alike; the typing command would make them `div`s in one and `br`s in the other.
 */
export const contentEditable = defineEngine({
  id: 'contenteditable',
  owns: (box) => box.isContentEditable && !box.matches(managed) && !box.closest(managed),
  read: readLines,
  select: selectText,
  write(box, text) {
    const lines = text.split('\n').map(keepsSpaces(box) ? escapeHtml : withDrawnSpaces);
    box.ownerDocument.execCommand('insertHTML', false, lines.join('<br>'));
  },
  undo: (box) => void box.ownerDocument.execCommand('undo'),
});

/** Spaces that HTML would swallow become the no-break ones that typing them makes. */
function withDrawnSpaces(line: string): string {
  return escapeHtml(line).replace(/^ | $| (?= )/g, '\u00a0');
}

import { defineEngine } from './editor';
import { drawnAsTyped, escapeHtml } from './escape-html';
import { keepsSpaces } from './read-lines';
import { richText } from './rich-text';

/** Editors that no plain write may touch: it would break their model. Trix and CodeMirror have no engine. */
const managed = [
  '.public-DraftEditor-content',
  '.ProseMirror',
  '[data-lexical-editor]',
  '[data-slate-editor]',
  '.ql-editor',
  '.ck-editor__editable',
  'trix-editor',
  '.cm-editor',
].join();

/**
 * A plain editable element: YouTube. Lines are put in with `<br>`, which both browsers show, read
 * back and undo alike; the typing command would make them `div`s in one and `br`s in the other.
 */
export const contentEditable = defineEngine({
  ...richText,
  id: 'contenteditable',
  owns: (box) => box.isContentEditable && !box.closest(managed),
  write(box, text) {
    const lines = text.split('\n').map(keepsSpaces(box) ? escapeHtml : drawnAsTyped);
    box.ownerDocument.execCommand('insertHTML', false, lines.join('<br>'));
  },
  undo: (box) => void box.ownerDocument.execCommand('undo'),
});

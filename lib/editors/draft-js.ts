import { defineEngine } from './editor';
import { paste } from './paste';
import { readLines } from './read-lines';
import { selectedText, selectText } from './select-text';
import { pressUndo } from './undo-key';

/**
 * Draft.js: X. A plain-text paste is the one write it takes whole; typing commands lose all lines
 * but the last, and its own DOM must never be touched (platforms facts §1.2, §1.6).
 */
export const draftJs = defineEngine({
  id: 'draft-js',
  owns: (box) => box.matches('.public-DraftEditor-content'),
  read: readLines,
  selected: selectedText,
  select(box, what) {
    // While the window's focus is elsewhere (the browser's side panel), `focus()` fires no event;
    // React would then take no notice of the selection, and Draft.js write at its old one.
    if (!box.ownerDocument.hasFocus()) {
      box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    return selectText(box, what);
  },
  write: (box, text) => paste(box, { 'text/plain': text }),
  undo: pressUndo,
});

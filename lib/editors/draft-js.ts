import { defineEngine } from './editor';
import { paste } from './paste';
import { richText } from './rich-text';
import { selectText } from './select-text';

/**
 * Draft.js: X. A plain-text paste is the one write it takes whole; typing commands lose all lines
 * but the last, and its own DOM must never be touched (platforms facts §1.2, §1.6).
 */
export const draftJs = defineEngine({
  ...richText,
  id: 'draft-js',
  owns: (box) => box.matches('.public-DraftEditor-content'),
  select(box, what) {
    // While the window's focus is elsewhere (the browser's side panel), `focus()` fires no event;
    // React would then take no notice of the selection, and Draft.js write at its old one.
    if (!box.ownerDocument.hasFocus()) {
      box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    return selectText(box, what);
  },
  write: (box, text) => paste(box, { 'text/plain': text }),
});

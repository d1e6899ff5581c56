import { defineEngine } from './editor';
import { drawnAsTyped } from './escape-html';
import { paste } from './paste';
import { richText } from './rich-text';
import { selectText } from './select-text';
import { settle } from './settle';

/** In milliseconds; it usually takes 50. */
const focusPatience = 500;

/**
 * CKEditor 5: forums, help desks. It takes a paste; from plain text it would make one paragraph of
 * each two line breaks, so it gets a paragraph a line.
 */
export const ckEditor = defineEngine({
  ...richText,
  id: 'ckeditor',
  owns: (box) => box.matches('.ck-editor__editable'),
  async select(box, what) {
    // While the window's focus is elsewhere, `focus()` fires no event, and it ignores selections.
    if (!box.ownerDocument.hasFocus()) box.dispatchEvent(new FocusEvent('focus'));
    // It takes in the focus a moment later, and then puts its own selection over ours.
    await settle(box, () => box.matches('.ck-focused'), focusPatience);
    await selectText(box, what);
  },
  write(box, text) {
    const lines = text.split('\n').map((line) => `<p>${drawnAsTyped(line)}</p>`);
    paste(box, { 'text/plain': text, 'text/html': lines.join('') });
  },
});

import { defineEngine } from './editor';
import { richText } from './rich-text';

/**
 * Quill: LinkedIn's older pages. Version 1 leaves a paste to the browser, which does nothing for
 * one that is not a person's; typing line by line is what both versions take exactly, inside
 * shadow roots too. They read it from the page when all of it is there, as one change; the several
 * lines of a single command Firefox would put in one paragraph (measured in Firefox 153 and
 * Chromium 156, 2026-11-20).
 */
export const quill = defineEngine({
  ...richText,
  id: 'quill',
  owns: (box) => box.matches('.ql-editor'),
  write(box, text) {
    if (losesItsCaret(box)) throw new Error('Quill has no caret in this shadow root');
    const page = box.ownerDocument;
    // Firefox starts anew with `div`s where all lines go, and version 1 breaks on them.
    const usual = page.queryCommandValue('defaultParagraphSeparator');
    page.execCommand('defaultParagraphSeparator', false, 'p');
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) page.execCommand('insertParagraph');
      if (line) page.execCommand('insertText', false, line);
    }
    page.execCommand('defaultParagraphSeparator', false, usual);
  },
});

/**
 * In a shadow root Quill knows its selection in Chromium alone, and there version 1 alone keeps it;
 * elsewhere what is typed after a write lands anywhere, and one Ctrl+Z takes back a line of it
 * (measured in Firefox 153 and Chromium 156, 2026-11-27). Version 1 has a box for pasting.
 */
function losesItsCaret(box: HTMLElement): boolean {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  return !('getSelection' in root) || !box.parentElement?.querySelector('.ql-clipboard');
}

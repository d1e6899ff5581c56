import { defineEngine } from './editor';
import { readLines } from './read-lines';
import { selectedText, selectText } from './select-text';
import { pressUndo } from './undo-key';

/**
 * Quill: LinkedIn's older pages. Version 1 leaves a paste to the browser, which does nothing for
 * one that is not a person's; typing line by line is what both versions take exactly, inside
 * shadow roots too. They read it from the page when all of it is there, as one change; the several
 * lines of a single command Firefox would put in one paragraph (measured in Firefox 153 and
 * Chromium 156, 2026-11-20).
 */
export const quill = defineEngine({
  id: 'quill',
  owns: (box) => box.matches('.ql-editor'),
  read: readLines,
  selected: selectedText,
  select: selectText,
  write(box, text) {
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
  undo: pressUndo,
});

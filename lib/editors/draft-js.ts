import { defineEngine } from './editor';
import { paste } from './paste';
import { readLines } from './read-lines';
import { selectText } from './select-text';
import { pressUndo } from './undo-key';

/**
 * Draft.js: X. A plain-text paste is the one write it takes whole; typing commands lose all lines
 * but the last, and its own DOM must never be touched (platforms facts §1.2, §1.6).
 */
export const draftJs = defineEngine({
  id: 'draft-js',
  owns: (box) => box.matches('.public-DraftEditor-content'),
  read: readLines,
  select: selectText,
  write: (box, text) => paste(box, { 'text/plain': text }),
  undo: pressUndo,
});

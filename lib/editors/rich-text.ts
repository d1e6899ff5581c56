import type { Engine } from './editor';
import { readLines } from './read-lines';
import { selectedText, selectText } from './select-text';
import { pressUndo } from './undo-key';

/**
 * What editors have in common that show their text as elements of the page: it is read and selected
 * there, and their own history takes a write back. How it is written is each one's own.
 */
export const richText = {
  read: readLines,
  selected: selectedText,
  select: selectText,
  undo: pressUndo,
} satisfies Partial<Engine>;

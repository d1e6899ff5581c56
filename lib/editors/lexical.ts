import { defineEngine } from './editor';
import { paste } from './paste';
import { richText } from './rich-text';

/**
 * Lexical: Facebook, Threads, Reddit. It takes a plain-text paste as it takes a person's, in 0.18
 * and 0.52 alike; typing commands lose lines in one browser or the other, and a `beforeinput` with
 * the text itself loses its line breaks (measured in Firefox 153 and Chromium 156, 2026-11-20).
 */
export const lexical = defineEngine({
  ...richText,
  id: 'lexical',
  owns: (box) => box.matches('[data-lexical-editor]'),
  write: (box, text) => paste(box, { 'text/plain': text }),
});

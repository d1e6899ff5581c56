import { defineEngine } from './editor';
import { escapeHtml } from './escape-html';
import { paste } from './paste';
import { richText } from './rich-text';

/**
 * ProseMirror, TipTap among it: Bluesky. One paste with both kinds of data: an editor that takes
 * plain text reads a line as a paragraph; one that prefers rich text would drop blank lines from
 * plain text, so it gets ProseMirror's own clipboard format, which keeps every line and space.
 */
export const proseMirror = defineEngine({
  ...richText,
  id: 'prosemirror',
  owns: (box) => box.matches('.ProseMirror'),
  write: (box, text) => paste(box, { 'text/plain': text, 'text/html': asSlice(text) }),
});

/** A slice open at both ends: its first line joins the line the caret is in, as after a copy in the editor itself. */
function asSlice(text: string): string {
  const [first = '', ...rest] = text.split('\n').map(escapeHtml);
  return [`<p data-pm-slice="1 1 []">${first}</p>`, ...rest.map((line) => `<p>${line}</p>`)].join(
    '',
  );
}

import type { ImportedTemplate } from './template-fields';

/** How a reply is called that has no title: by how it begins. */
const nameLength = 40;

/**
 * Saved replies copied out of Meta Business Suite, which shows each as a line with its title and
 * the message below. Read so: replies stand apart by the widest gap there is in the paste (lines of
 * dashes, else two or more blank lines, else one), a reply's first line is its title and the rest its
 * text; a reply of one line is all text. Meta offers no file of them (2026-11).
 */
export function savedReplies(pasted: string): readonly ImportedTemplate[] {
  const text = pasted.replace(/\r\n?/g, '\n').trim();
  return text
    .split(gapOf(text))
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(replyFrom);
}

function gapOf(text: string): RegExp {
  if (/^[-_=*]{3,}[^\S\n]*$/m.test(text)) return /^[-_=*]{3,}[^\S\n]*$/m;
  if (/\n[^\S\n]*\n[^\S\n]*\n/.test(text)) return /\n[^\S\n]*\n[^\S\n]*\n\s*/;
  return /\n[^\S\n]*\n/;
}

function replyFrom(block: string): ImportedTemplate {
  const [first = '', ...rest] = block.split('\n');
  const text = rest.join('\n').trim();
  if (text !== '') return { name: first.trim(), text };
  const name =
    first.length > nameLength ? `${first.slice(0, nameLength).toWellFormed().trimEnd()}…` : first;
  return { name, text: first };
}

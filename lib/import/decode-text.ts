import { done, type Outcome, refused } from './failure';
import type { ImportFile } from './import-file';
import { limits } from './limits';

/**
 * A file's text, without its byte order mark. UTF-8, or UTF-16 where a mark says so (Excel's
 * "Unicode text"); anything else is refused, because guessing would spoil every accent in silence.
 */
export function decodeText(content: ImportFile['content']): Outcome<string> {
  if (content.length > limits.file) return refused('too-large', { most: limits.file });
  const text =
    typeof content === 'string' ? done(content.replace(/^\uFEFF/, '')) : decodeBytes(content);
  if (text.ok && text.value.trim() === '') return refused('empty');
  return text;
}

function decodeBytes(bytes: Uint8Array<ArrayBuffer>): Outcome<string> {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined)
    return refused('not-text', encoding === 'utf-8' ? { line: badLine(bytes) } : {});
  // No text has these; a picture or a program does.
  if (text.includes('\0')) return refused('not-text', { line: lineAt(text, text.indexOf('\0')) });
  return done(text);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The one thing a fatal decoder throws for: bytes that are not of this encoding.
    return undefined;
  }
}

/** The first line that is not UTF-8; a line break's byte is part of no other character. */
function badLine(bytes: Uint8Array<ArrayBuffer>): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const lineBreak = bytes.indexOf(0x0a, from);
    const end = lineBreak === -1 ? bytes.length : lineBreak + 1;
    if (decoded(bytes.subarray(from, end), 'utf-8') === undefined) return line;
    from = end;
    line += 1;
  }
  return line;
}

/** The line a place in a text is on, counted from 1. */
export function lineAt(text: string, index: number): number {
  return lineBreaks(text.slice(0, index)) + 1;
}

export function lineBreaks(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\r\n|\r|\n/g)) count += 1;
  return count;
}

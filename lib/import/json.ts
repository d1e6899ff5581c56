import { lineAt } from './decode-text';
import { done, type Outcome, refused } from './failure';

/** Parses JSON; what is wrong is told by its line, in every browser alike. */
export function parseJson(text: string): Outcome<unknown> {
  try {
    return done(JSON.parse(text));
  } catch {
    // Each browser words its error its own way, some without the place: it is looked for here.
    return refused('damaged-json', { line: lineAt(text, faultIn(text)) });
  }
}

const space = /[ \t\r\n]*/y;
const token = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** All that needs no escape: no quote, no backslash, no control character. */
const plainText = /[ !#-[\]-\uFFFF]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** What may come next: a value, a value or the end of an empty list, a key…, or nothing more. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Where a text stops being JSON, without a stack that its nesting could overflow. */
function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next | undefined = 'value';
  let at = 0;
  while (true) {
    at = endOf(space, text, at) ?? at;
    const end = text[at] === '"' ? endOfString(text, at) : endOf(token, text, at);
    if (end === undefined) return at;
    next = next && after(next, text[at] ?? '', open);
    if (!next) return at;
    at = end;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : undefined;
}

function endOfString(text: string, start: number): number | undefined {
  let at = start + 1;
  while (true) {
    at = endOf(plainText, text, at) ?? at;
    if (text[at] === '"') return at + 1;
    const behind = endOf(escaped, text, at);
    if (behind === undefined) return undefined;
    at = behind;
  }
}

/** @param found the token's first character */
function after(next: Next, found: string, open: ('{' | '[')[]): Next | undefined {
  if (next === 'colon') return found === ':' ? 'value' : undefined;
  if (next === 'comma-or-end' && found === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (found === '}' || found === ']') return closed(next, found, open);
  if (next === 'key' || next === 'key-or-end') return found === '"' ? 'colon' : undefined;
  if (next === 'comma-or-end' || next === 'nothing' || found === ',' || found === ':')
    return undefined;
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'key-or-end' : 'value-or-end';
  }
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}

function closed(next: Next, found: '}' | ']', open: ('{' | '[')[]): Next | undefined {
  const isAllowed =
    next === 'comma-or-end' || next === (found === '}' ? 'key-or-end' : 'value-or-end');
  if (!isAllowed || open.pop() !== (found === '}' ? '{' : '[')) return undefined;
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}

/**
 * The text of a small piece of HTML, as a fediverse server writes it, without a DOM (a worker has
 * none). Paragraphs stand a blank line apart, `<br>` breaks a line; what a server hides in a
 * shortened link is shown, since links are written out in `invisible` spans
 * (https://docs.joinmastodon.org/spec/activitypub/#sanitization, 2026-11). A linear scan: no
 * pattern here can be made to run long.
 */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    text += html.slice(at, open);
    // A `<` that opens no tag is a character like any other.
    if (!/[a-z/!]/i.test(html[open + 1] ?? '')) {
      text += '<';
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    at = open;
    if (close === -1) break;
    const tag = html.slice(open + 1, close);
    at = skipped(html, tag, close + 1);
    text += breakFor(tag);
  }
  return decodeEntities(collapsed(text + html.slice(at)));
}

/** Our own line breaks, of Unicode's private use: those of the source are no more than spaces. */
const softBreak = '\uE000';
const hardBreak = '\uE001';

const breaks: Readonly<Record<string, string>> = {
  br: softBreak,
  li: softBreak,
  '/li': softBreak,
  ...Object.fromEntries(
    ['p', 'div', 'blockquote', 'ul', 'ol', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].flatMap(
      (name) => [
        [name, hardBreak],
        [`/${name}`, hardBreak],
      ],
    ),
  ),
};

function breakFor(tag: string): string {
  const name = /^\/?[a-z\d]+/i.exec(tag)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(breaks, name) ? (breaks[name] ?? '') : '';
}

/** Scripts and styles are no text; the rest of a page behind an unclosed one is none either. */
function skipped(html: string, tag: string, at: number): number {
  const name = /^(?:script|style)(?=[\s/]|$)/i.exec(tag)?.[0].toLowerCase();
  if (!name) return at;
  const closing = name === 'script' ? /<\/script/gi : /<\/style/gi;
  closing.lastIndex = at;
  return closing.exec(html)?.index ?? html.length;
}

function collapsed(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?([\uE000\uE001]) ?/g, '$1')
    .replace(/[\uE000\uE001]+/g, (run) =>
      run.includes(hardBreak) ? '\n\n' : '\n'.repeat(run.length),
    )
    .trim();
}

/** The named ones that servers write; every other stays as it is, for a person to see. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  deg: '°',
  times: '×',
  shy: '\u00AD',
  zwj: '\u200D',
  zwnj: '\u200C',
};

/** Turns `&amp;`, `&#39;` and `&#x27;` into their characters, once: `&amp;lt;` is the text `&lt;`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return Object.hasOwn(named, body) ? (named[body] ?? whole) : whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}

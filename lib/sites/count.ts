import { shownText } from './shown';

const factors: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, 万: 1e4 };

/**
 * The number a counter shows. The label of a site's button often has it exact where the text is
 * rounded ("4483 reposts" over "4.4K"); it is believed where the two agree. Zero and what cannot be
 * read are absent.
 */
export function shownCount(counter: Element | undefined): number | undefined {
  if (!counter) return undefined;
  const rounded = parseCount(shownCountText(counter));
  const [exact, ...more] = counter.getAttribute('aria-label')?.match(/\p{Nd}+/gu) ?? [];
  const labelled = exact !== undefined && more.length === 0 ? parseCount(exact) : undefined;
  const agrees =
    labelled !== undefined &&
    (rounded === undefined || Math.abs(labelled - rounded) <= rounded / 10);
  return (agrees ? labelled : rounded) || undefined;
}

/** The number a phrase begins with ("12 comments"); "Ada and 12 others" begins with none. */
export function leadingCount(counter: Element | undefined): number | undefined {
  const said = counter && (shownCountText(counter) || counter.getAttribute('aria-label'));
  const text = (said ?? '').replace(/\p{Cf}/gu, '').trim();
  const [number] = /^\p{Nd}[\p{Nd}.,٬٫’']*\s?(?:[km万](?!\p{L}))?/iu.exec(text) ?? [];
  return (number && parseCount(number)) || undefined;
}

/** A counter is often a button, whose text is no part of a post. */
function shownCountText(counter: Element): string {
  return [...counter.childNodes]
    .map((node) => (node.nodeType === 1 ? shownText(node as Element) : (node.nodeValue ?? '')))
    .join('')
    .trim();
}

/** A number in any script's digits, grouped or shortened; `undefined` where it is not certain what it says. */
export function parseCount(text: string): number | undefined {
  const plain = text
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/[\p{Cf}\s]/gu, '')
    .toLowerCase();
  if (/^\d{1,3}([.,٬’']\d{3})+$/.test(plain)) return Number(plain.replace(/\D/g, ''));
  const [, whole, fraction = '0', suffix = ''] =
    /^(\d+)(?:[.,٫](\d+))?(k|m|万)?$/.exec(plain) ?? [];
  if (!whole || (suffix === '' && fraction !== '0')) return undefined;
  return Math.round(Number(`${whole}.${fraction}`) * (factors[suffix] ?? 1));
}

/** Decimal digits of every script stand in rows of ten, zero first (Unicode, general category Nd). */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/**
 * A text as every engine can hold it: `\n` a line break, a space for a tab, no control or
 * zero-width filler characters, no lone surrogates, and nothing blank after its last word (some
 * editors cannot hold a line break at the end).
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|[\u200b\ufeff]/gu, '')
    .toWellFormed()
    .trimEnd();
}

/** The same text, whichever spaces and line ends an editor keeps, and whether or not it composes marks with their letters. */
export function isSameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .normalize();
}

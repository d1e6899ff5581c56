/**
 * Meta's JSON downloads write every byte of a text's UTF-8 as a character of its own (`Ã©` for `é`).
 * Put back where the whole text is such bytes; a text with any other character was written right
 * (https://stackoverflow.com/q/50008296, and apparebit/deface on GitHub, 2026-11).
 */
export function metaText(text: string): string {
  if (!/[\u0080-\u00FF]/.test(text) || /[\u0100-\uFFFF]/.test(text)) return text;
  try {
    return decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    // No UTF-8 behind it: these are the letters themselves.
    return text;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

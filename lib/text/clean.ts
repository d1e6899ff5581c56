/**
 * Characters that a reader never sees and a model does: controls, and all that Unicode calls
 * ignorable (zero-width fillers, direction overrides, variation selectors, tag characters), which
 * are used to smuggle text (https://promptshield.js.org/docs/detectors/invisible-chars, 2026-11).
 */
const invisible = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]--[\n\t]]/gv;

/** Joiners that scripts such as Persian and Hindi need between letters. */
const joinerBetweenLetters = /(?<=\p{L}\p{M}*)[\u200C\u200D](?=\p{L})/gu;

/** An emoji with everything that belongs to it: joiners, skin tones, flag tags. */
const emoji = /\p{RGI_Emoji}/gv;

/**
 * A stranger's text with everything invisible taken out, except inside emoji and between letters
 * of scripts that join with it. Line ends become `\n`, runs of blank lines become one.
 */
export function cleanText(text: string): string {
  const kept: { from: number; to: number }[] = [];
  const source = text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029]/g, '\n');
  for (const pattern of [emoji, joinerBetweenLetters]) {
    for (const match of source.matchAll(pattern)) {
      kept.push({ from: match.index, to: match.index + match[0].length });
    }
  }
  kept.sort((a, b) => a.from - b.from);
  let clean = '';
  let at = 0;
  for (const { from, to } of kept) {
    if (from < at) continue;
    clean += source.slice(at, from).replace(invisible, '') + source.slice(from, to);
    at = to;
  }
  clean += source.slice(at).replace(invisible, '');
  return clean
    .replace(/\u00A0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

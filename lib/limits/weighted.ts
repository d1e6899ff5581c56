import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import { type Special, split, type Unit } from './unit';

/** Every link counts as its t.co form, whatever its length. */
const linkWeight = 23;

/** Code points that count one; every other counts two (twitter-text configuration v3). */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/**
 * Every emoji counts two, however many code points it is made of. twitter-text 3.1.0 knows the
 * emoji of 2019 only and gives `❤️‍🔥` five, so they are found here. As there, a keycap may leave out
 * its variation selector, and the emoji of old may have one that they don't need, as phones type
 * them. A sequence newer than the browser's own tables counts its parts: rather too much.
 */
const emoji =
  /[⌚⌛◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯]\uFE0F|[#*0-9]\u20E3|\p{RGI_Emoji}/gv;

function weightOf(character: string): number {
  const emojis = character.match(emoji)?.length ?? 0;
  const rest = emojis === 0 ? character : character.replace(emoji, '');
  let weight = emojis * 2;
  for (const point of rest.normalize('NFC')) weight += isLight(point.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isLight(point: number): boolean {
  return lightRanges.some(([first, last]) => point >= first && point <= last);
}

/**
 * X's own counting: https://docs.x.com/fundamentals/counting-characters. Mentions that X itself put
 * in front of a reply are free there: leave them out of `text`.
 */
export function weightedUnits(text: string): Iterable<Unit> {
  const links: Special[] = extractUrlsWithIndices(text).map(({ indices: [start, end] }) => ({
    start,
    end,
    weight: linkWeight,
  }));
  return split(text, links, (character) => ({ weight: weightOf(character) }));
}

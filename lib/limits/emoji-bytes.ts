import { bytesOf, split, type Unit } from './unit';

/**
 * A character shown as an emoji, needless selectors and all. What Unicode set aside for emoji to
 * come counts as one already, so that those newer than the browser's own tables are known.
 */
const emoji =
  /[\p{Emoji_Presentation}\uFE0F\u20E3[\p{Extended_Pictographic}&&[\u{1F000}-\u{1FFFF}]]]/v;

/**
 * Threads' counting: an emoji as the bytes of its UTF-8, everything else by its code units (Meta,
 * "Threads Posts", 2026-04-14; written of the API, the web's counter is taken to do the same).
 * Meta's API has also refused 498 characters with three curly apostrophes, 504 bytes
 * (gitroomhq/postiz-app#1946, 2026-08): whether letters beyond ASCII ever count more is not known.
 */
export function emojiByteUnits(text: string): Iterable<Unit> {
  return split(text, [], (character) => ({
    weight: emoji.test(character) ? bytesOf(character) : character.length,
  }));
}

import type { StarterSet } from './starter';

/** What a message may already have said, so that nobody asks for it again. */
export type Told = 'place' | 'device' | 'case';

const device =
  /(?<!\p{L})(iphone|ipad|ios|android|pixel|galaxy|samsung|huawei|xiaomi|macbook|mac|macos|windows|linux|firefox|chrome|safari|edge|version|v?\d+\.\d+)(?!\p{L})/iu;

/** "size M", "Größe 42", "en talla S", "rozmiar XL". */
const size =
  /(?<!\p{L})(size|größe|taille|talla|tamanho|taglia|maat|rozmiar)\s+(\d+|X{0,3}[SML])(?![\p{L}\p{N}])/iu;

/** What a message has told of what we might ask. */
export function toldIn(text: string, set: StarterSet): ReadonlySet<Told> {
  const told = new Set<Told>();
  if (namesPlace(text, set)) told.add('place');
  if (device.test(text)) told.add('device');
  if (told.has('place') || size.test(text)) told.add('case');
  return told;
}

/**
 * Where to, as "to Norway" or "in die Schweiz", where a message names a country. Country and
 * preposition come from lists: a stranger's words do not get into our text.
 */
export function placeIn(text: string, { language, prepositions }: StarterSet): string | undefined {
  if (prepositions.length === 0) return undefined;
  const names = countriesIn(language);
  const pattern = new RegExp(
    `(?<!\\p{L})(${prepositions.join('|')})\\s+(${[...names.keys()].join('|')})(?!\\p{L})`,
    'iu',
  );
  const [, preposition = '', name = ''] = pattern.exec(text) ?? [];
  const country = names.get(name.toLowerCase());
  return country && `${preposition.toLowerCase()} ${country}`;
}

/** A country, or at least "to" and a name. */
function namesPlace(text: string, set: StarterSet): boolean {
  const name = new RegExp(`(?<!\\p{L})(?:${set.prepositions.join('|')})\\s+\\p{Lu}\\p{Ll}`, 'u');
  return placeIn(text, set) !== undefined || (set.prepositions.length > 0 && name.test(text));
}

const countries = new Map<string, ReadonlyMap<string, string>>();

/** Every country's name in a language, by its name in small letters; longer names first. */
function countriesIn(language: string): ReadonlyMap<string, string> {
  const known = countries.get(language);
  if (known) return known;
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names = (['long', 'short'] as const).flatMap((style) => {
    const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    return letters.flatMap((a) => letters.map((b) => display.of(a + b)));
  });
  const found = names.filter((name) => name !== undefined && /^[\p{L}\s'’-]+$/u.test(name));
  const byName = new Map(
    found
      .sort((a = '', b = '') => b.length - a.length)
      .map((name = '') => [name.toLowerCase(), name]),
  );
  countries.set(language, byName);
  return byName;
}

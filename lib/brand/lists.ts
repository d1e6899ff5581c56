/** Things a person lists, by commas or one a line; each once. */
export function readList(text: string): readonly string[] {
  const items = text.split(/[\n,;]+/).map((item) => item.trim());
  return [...new Set(items.filter(Boolean))];
}

/** Languages there are names for here; any other is written by its tag. */
const tags =
  'ar bg ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv nb nl nn no pl pt pt-BR ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  );

/** A language by what a person calls it, in English, in itself or by its tag; BCP 47. */
export function languageOf(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  const named = tags.find((tag) => namesOf(tag).includes(wanted));
  if (named) return named;
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(wanted) && isKnown(wanted)
    ? new Intl.Locale(wanted).toString()
    : undefined;
}

/** As `languageOf` reads them. */
export function languagesText(languages: readonly string[]): string {
  return languages.map((tag) => (tags.includes(tag) ? nameIn(tag, 'en') : tag)).join(', ');
}

function namesOf(tag: string): readonly string[] {
  return [tag, nameIn(tag, 'en'), nameIn(tag, tag)].map((name) => name.toLowerCase());
}

function nameIn(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}

/** Tags that are only shaped like one have no name of their own. */
function isKnown(tag: string): boolean {
  const [language = ''] = tag.split('-');
  return nameIn(language, 'en').toLowerCase() !== language;
}

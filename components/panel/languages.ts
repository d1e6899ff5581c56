/** Languages a draft can be asked for, by how many people write on these sites in them. */
const codes = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'nl',
  'ja',
  'ko',
  'zh-Hans',
  'zh-Hant',
  'ar',
  'he',
  'fa',
  'tr',
  'ru',
  'uk',
  'pl',
  'cs',
  'ro',
  'hu',
  'el',
  'sv',
  'nb',
  'da',
  'fi',
  'hi',
  'bn',
  'ur',
  'id',
  'vi',
  'th',
] as const;

/** Each language in the reader's own words, in their alphabet's order. */
export function languageOptions(locale: string): readonly { value: string; label: string }[] {
  return codes
    .map((value) => ({ value, label: languageName(value, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
}

/** What a reader calls a language. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** A day (`YYYY-MM-DD`) in the reader's words. */
export function dayWords(day: string, locale: string): string {
  const at = Date.parse(day);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** A language without its region and script, in small letters. */
export function primaryOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/)[0];
}

/** Whether a template in one language serves a text wanted in another: `pt` does for `pt-BR`; none said, any. */
export function isSpoken(language: string, wanted: string): boolean {
  return language === '' || primaryOf(language) === primaryOf(wanted);
}

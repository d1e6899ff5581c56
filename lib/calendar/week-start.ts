type WithWeek = {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
};

/** Where a week begins on Sunday, or on Saturday (CLDR 47); everywhere else on Monday. */
const sunday = 'US CA MX BR JP KR TW HK IN IL ZA PH TH ID SA CO PE VE AR'.split(' ');
const saturday = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

/** The day a week begins with there, 1 Monday to 7 Sunday; Firefox does not say it, so a table does. */
export function weekStartOf(locale: string): number {
  try {
    const known: Intl.Locale & WithWeek = new Intl.Locale(locale);
    const said = known.getWeekInfo?.() ?? known.weekInfo;
    return said?.firstDay ?? weekStartIn(known.maximize().region ?? '');
  } catch {
    // Not a language tag: what most of the world does.
    return 1;
  }
}

/** By the table alone. */
export function weekStartIn(region: string): number {
  if (sunday.includes(region)) return 7;
  return saturday.includes(region) ? 6 : 1;
}

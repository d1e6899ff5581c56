/** A file of the plan: `repartee-plan-nordlys-bakery-2026-11-27.ics`. @param day `YYYY-MM-DD` */
export function planFileName(parts: readonly string[], day: string, ending: string): string {
  const words = parts.map(plain).filter((part) => part !== '');
  return `${['repartee', ...words, day].join('-')}.${ending}`;
}

/** Letters of any script and digits: what every computer takes in a file's name. */
function plain(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 40).toWellFormed().replace(/-$/, '');
}

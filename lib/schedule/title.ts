import type { Reminder } from '@/lib/model';

/** As much of a text as tells one reminder from another. */
const mostTitle = 120;

/** What a reminder is called in lists: its title, else how its text begins, else what it leads to. */
export function titleOf({ title, parts, permalink, links }: Reminder): string {
  const [text = ''] = parts;
  const first = [title, text, permalink ?? '', ...links].find((one) => one.trim() !== '') ?? '';
  const line = first.trim().replace(/\s+/gu, ' ');
  return line.length > mostTitle ? `${[...line].slice(0, mostTitle - 1).join('')}…` : line;
}

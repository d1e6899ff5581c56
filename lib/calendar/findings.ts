import { addDays } from './days';
import { type CalendarDay, type CalendarItem, isOver } from './item';
import type { ItemsByDay, PlacedItem } from './place';

/** Something to look at before an item goes out. */
export type Finding =
  /** Another post goes out under the same account within the hour. */
  | { readonly kind: 'clash'; readonly other: PlacedItem; readonly minutes: number }
  /** It is a day to know of. */
  | { readonly kind: 'marked'; readonly name: string }
  /** Its brand is stopped. */
  | { readonly kind: 'paused'; readonly brand: string };

export type Findings = {
  /** By the item's key; only where there are some. */
  readonly items: ReadonlyMap<string, readonly Finding[]>;
  /** Days that want for a post. */
  readonly gaps: ReadonlySet<string>;
};

const hour = 3_600_000;

/** @param today The viewer's; what lies behind is nobody's to mend, so it has no gaps. */
export function findingsOf(
  placed: readonly PlacedItem[],
  byDay: ItemsByDay,
  days: readonly CalendarDay[],
  today: string,
): Findings {
  const items = new Map<string, Finding[]>();
  const add = (item: CalendarItem, finding: Finding) => {
    const known = items.get(item.key);
    if (known) known.push(finding);
    else items.set(item.key, [finding]);
  };
  const open = placed.filter(({ item }) => !isOver(item) && item.state !== 'missed');
  findClashes(
    placed.filter(({ item }) => goesOut(item)),
    add,
  );
  const marked = Map.groupBy(days, ({ day }) => day);
  for (const { item, day } of open) {
    if (item.kind === 'post') {
      for (const { name } of marked.get(day) ?? []) add(item, { kind: 'marked', name });
    }
    if (item.brand?.isPaused) add(item, { kind: 'paused', brand: item.brand.name });
  }
  return { items, gaps: gapsIn(byDay, new Set(marked.keys()), today) };
}

/** A post that is out, or will be as far as anybody knows. */
function goesOut({ kind, state }: CalendarItem): boolean {
  return kind === 'post' && state !== 'cancelled' && state !== 'missed';
}

/** Two that are an hour apart are fine. Of two that are out already nothing is said. */
function findClashes(
  posts: readonly PlacedItem[],
  add: (item: CalendarItem, finding: Finding) => void,
): void {
  for (const [account, mine] of Map.groupBy(posts, ({ item }) => accountOf(item))) {
    if (account === '') continue;
    for (const [index, one] of mine.entries()) {
      for (const other of mine.slice(index + 1)) {
        const apart = other.item.at - one.item.at;
        if (apart >= hour) break;
        if (one.item.state === 'done' && other.item.state === 'done') continue;
        const minutes = Math.round(apart / 60_000);
        add(one.item, { kind: 'clash', other, minutes });
        add(other.item, { kind: 'clash', other: one, minutes });
      }
    }
  }
}

/** Where it goes out: site and handle, or the brand's one there; empty: nobody knows. */
function accountOf({ site, account, brand }: CalendarItem): string {
  if (!site) return '';
  if (account) return `${site}@${account.toLowerCase()}`;
  return brand ? `${site} ${brand.id}` : '';
}

/** How many same weekdays before a day are looked at, and how many of them make a habit. */
const lookedAt = 4;
const habit = 3;

/**
 * A day usually has a post when at least three of the four same weekdays before it had one. Such a
 * day without any, from today on, is a gap, unless it is a day to know of: those are often off.
 * Behind the plan's end this dies away by itself within two weeks.
 */
export function gapsIn(
  byDay: ItemsByDay,
  marked: ReadonlySet<string>,
  today: string,
): ReadonlySet<string> {
  const posted = new Set(
    [...byDay].filter(([, day]) => day.some(({ item }) => goesOut(item))).map(([day]) => day),
  );
  const last = [...posted].reduce((latest, day) => (day > latest ? day : latest), '');
  const end = last === '' ? '' : addDays(last, 7 * lookedAt);
  const gaps = new Set<string>();
  for (let day = today; day <= end; day = addDays(day, 1)) {
    if (posted.has(day) || marked.has(day)) continue;
    const before = Array.from({ length: lookedAt }, (_, week) => addDays(day, -7 * (week + 1)));
    if (before.filter((each) => posted.has(each)).length >= habit) gaps.add(day);
  }
  return gaps;
}

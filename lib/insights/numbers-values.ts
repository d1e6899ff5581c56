import { readNumber } from '@/lib/import/numbers';
import type { Counts, PostNumbers } from '@/lib/model';
import { instantOf, isLocal, localAt } from '@/lib/schedule/moment';
import { siteAt } from '@/lib/sites';

/** One post's numbers as they stand in their form. */
export type NumbersValues = {
  readonly site: string;
  readonly permalink: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm` */
  readonly clock: string;
  readonly replies: string;
  readonly reposts: string;
  readonly likes: string;
  readonly views: string;
};

export type NumbersProblem =
  | 'no-site'
  | 'odd-address'
  | 'link-taken'
  | 'no-time'
  | 'not-yet'
  | 'no-numbers'
  | 'odd-number';
export type NumbersProblems = Partial<Record<keyof NumbersValues, NumbersProblem>>;

/** The person's clock: when it is, and in which zone. */
export type Clock = { readonly now: number; readonly zone: string };

export const countNames = ['replies', 'reposts', 'likes', 'views'] as const;

const mostOfOne = 1e11;
/** Before the first of these sites. */
const firstDay = '1995';
const longestAddress = 4_000;

export const emptyNumbers: NumbersValues = {
  site: '',
  permalink: '',
  day: '',
  clock: '',
  replies: '',
  reposts: '',
  likes: '',
  views: '',
};

/** @param zone in which the time is shown. */
export function valuesOfNumbers(numbers: PostNumbers, zone: string): NumbersValues {
  const { site, permalink = '', postedAt, counts } = numbers;
  const local = localAt(postedAt, zone);
  const texts = countNames.map((name) => [name, String(counts[name] ?? '')]);
  return {
    ...emptyNumbers,
    ...Object.fromEntries(texts),
    site,
    permalink,
    day: local.slice(0, 10),
    clock: local.slice(11),
  };
}

/** A new link in the form; a site of which it is says so by itself. */
export function withPermalink(values: NumbersValues, permalink: string): NumbersValues {
  return { ...values, permalink, site: siteAt(permalink.trim())?.id ?? values.site };
}

/**
 * What stands in the way of keeping it, by field.
 *
 * @param others the brand's other numbers: a post has one row.
 */
export function numbersProblems(
  values: NumbersValues,
  others: readonly PostNumbers[],
  { now, zone }: Clock,
): NumbersProblems {
  const problems: { -readonly [Field in keyof NumbersProblems]: NumbersProblem } = {};
  const permalink = values.permalink.trim();
  if (values.site === '') problems.site = 'no-site';
  if (permalink !== '' && !isWebAddress(permalink)) problems.permalink = 'odd-address';
  else if (permalink !== '' && numbersAt(permalink, others)) problems.permalink = 'link-taken';
  const local = `${values.day}T${values.clock}`;
  if (!isLocal(local) || local < firstDay) problems.day = 'no-time';
  else if (instantOf({ local, zone }) > now) problems.day = 'not-yet';
  const written = countNames.filter((name) => values[name].trim() !== '');
  if (written.length === 0) problems.likes = 'no-numbers';
  for (const name of written)
    if (wholeOf(values[name]) === undefined) problems[name] = 'odd-number';
  return problems;
}

/** The numbers of the post at an address, however the link to it was copied. */
export function numbersAt(permalink: string, all: readonly PostNumbers[]): PostNumbers | undefined {
  const wanted = bare(permalink);
  return all.find((one) => one.permalink !== undefined && bare(one.permalink) === wanted);
}

/** What is kept of a form without problems. Numbers that stayed as they were keep the time they were seen. */
export function numbersFrom(
  values: NumbersValues,
  kept: Pick<PostNumbers, 'id' | 'brand' | 'createdAt'> & Partial<PostNumbers>,
  { now, zone }: Clock,
): PostNumbers {
  const permalink = values.permalink.trim();
  const counts: Counts = Object.fromEntries(
    countNames.flatMap((name) => {
      const count = wholeOf(values[name]);
      return count === undefined ? [] : [[name, count] as const];
    }),
  );
  const isSame = countNames.every((name) => kept.counts?.[name] === counts[name]);
  const { id, brand, createdAt, seenAt } = kept;
  return {
    id,
    brand,
    site: values.site,
    ...(permalink === '' ? {} : { permalink }),
    postedAt: instantOf({ local: `${values.day}T${values.clock}`, zone }),
    seenAt: isSame ? (seenAt ?? now) : now,
    counts,
    createdAt,
  };
}

/** As they are read: what was posted last comes first. */
export function numbersInOrder(all: readonly PostNumbers[]): readonly PostNumbers[] {
  return all.toSorted((one, other) => other.postedAt - one.postedAt);
}

/** A whole number as a site shows it; `1.2K` is 1,200. */
function wholeOf(text: string): number | undefined {
  const read = text.trim() === '' ? undefined : readNumber(text, 'count');
  if (read === undefined || text.includes('%')) return undefined;
  const whole = Math.round(read);
  return Math.abs(read - whole) < 1e-6 && whole <= mostOfOne ? whole : undefined;
}

function isWebAddress(address: string): boolean {
  const protocol = URL.parse(address)?.protocol ?? '';
  return address.length <= longestAddress && /^https?:$/.test(protocol);
}

/** What links carry along to say where they were copied. */
const tracks = /^(utm_.*|fbclid|gclid|igshid?|si|s|t|ref_src|ref_url|trk|feature)$/;

/** An address as it tells posts apart; on some sites what follows the `?` does. */
function bare(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const telling = [...url.searchParams].filter(([name]) => !tracks.test(name)).sort();
  const search = new URLSearchParams(telling.map(([name, value]) => [name, value]));
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}?${search}`;
}

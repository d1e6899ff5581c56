import { weekday } from '@/lib/calendar/days';
import type { PostNumbers, SiteId } from '@/lib/model';
import { localAt } from '@/lib/schedule/moment';
import { beyondChance } from './chance';
import { comparable, quantile, type Scored } from './comparable';

/** Three hours of a weekday. */
export type Block = {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0, 3, … 21. */
  readonly hour: number;
};

/** A quarter of the values are below the lower, half below the median; in times the usual (1). */
export type Spread = { readonly lower: number; readonly median: number; readonly upper: number };

export type BestBlock = Block & {
  /** How many posts it is drawn from. */
  readonly posts: number;
  readonly spread: Spread;
  /** Of all the brand's other posts. */
  readonly others: Spread;
};

/** What was looked at. */
export type Basis = {
  /** Posts that were compared. */
  readonly posts: number;
  /** Calendar weeks they are of. */
  readonly weeks: number;
  /** Left out: their numbers were looked at too soon. */
  readonly young: number;
};

/** When a brand's posts did well. */
export type BestTimes = Basis &
  (
    | { readonly kind: 'found'; readonly blocks: readonly BestBlock[] }
    /** There are enough posts, and no time stands out by more than chance. */
    | { readonly kind: 'even' }
    /** Nothing can be said yet. */
    | { readonly kind: 'too-few' }
  );

/**
 * Below this nothing is said. In a block five posts of three weeks: one lucky day is no time of the
 * week. Of 20 posts in all the ranks of five can be told from chance at all.
 */
export const enough = { posts: 20, weeks: 3, inBlock: 5, weeksOfBlock: 3 } as const;

/** The newest are looked at: what was true two years ago is not asked for. */
const mostPosts = 1_000;
const mostBlocks = 3;

/**
 * When one brand's posts did well by its own numbers, by weekday and part of the day: only what
 * stands out beyond chance (`beyondChance`), by the newest thousand posts. It says when posts did
 * well, not why: what was posted then may differ too.
 *
 * @param numbers of one brand.
 * @param zone in which the days and hours are counted.
 * @param sites only these; empty: all.
 */
export function bestTimes(
  numbers: readonly PostNumbers[],
  zone: string,
  sites: readonly SiteId[] = [],
): BestTimes {
  const own = numbers.filter(({ site }) => sites.length === 0 || sites.includes(site));
  const newest = own.toSorted((one, other) => other.postedAt - one.postedAt).slice(0, mostPosts);
  const { scored, young } = comparable(newest);
  const placed = scored.map((one) => placedIn(one, zone));
  const basis = { posts: placed.length, weeks: weeksOf(placed), young };
  if (basis.posts < enough.posts || basis.weeks < enough.weeks)
    return { kind: 'too-few', ...basis };
  const blocks = blocksOf(placed);
  return blocks.length > 0 ? { kind: 'found', blocks, ...basis } : { kind: 'even', ...basis };
}

type Placed = Scored & Block & { readonly name: string; readonly week: number };

function placedIn(scored: Scored, zone: string): Placed {
  const local = localAt(scored.post.postedAt, zone);
  const day = local.slice(0, 10);
  const hour = Math.floor(Number(local.slice(11, 13)) / 3) * 3;
  // 29 December 1969 was a Monday.
  const week = Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
  return { ...scored, weekday: weekday(day), hour, name: `${weekday(day)}/${hour}`, week };
}

function blocksOf(placed: readonly Placed[]): readonly BestBlock[] {
  const byName = Map.groupBy(placed, ({ name }) => name);
  const large = [...byName].filter(
    ([, all]) => all.length >= enough.inBlock && weeksOf(all) >= enough.weeksOfBlock,
  );
  const found = beyondChance(
    placed.map(({ times, name, post }) => ({ value: times, group: name, stratum: post.site })),
    large.map(([name]) => name),
  );
  return large
    .filter(([name]) => found.has(name))
    .flatMap(([name, all]) => {
      const [first] = all;
      const others = spreadOf(placed.filter((one) => one.name !== name));
      const { weekday, hour } = first ?? { weekday: 1, hour: 0 };
      return [{ weekday, hour, posts: all.length, spread: spreadOf(all), others }];
    })
    .sort((one, other) => other.spread.median - one.spread.median)
    .slice(0, mostBlocks);
}

function weeksOf(placed: readonly Placed[]): number {
  return new Set(placed.map(({ week }) => week)).size;
}

function spreadOf(placed: readonly Placed[]): Spread {
  const values = placed.map(({ times }) => times);
  return {
    lower: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upper: quantile(values, 0.75),
  };
}

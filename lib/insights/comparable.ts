import type { Counts, PostNumbers, SiteId } from '@/lib/model';

/** A post with how it did among the brand's own on its site. */
export type Scored = {
  readonly post: PostNumbers;
  /** Times the usual: 1 is the brand's median on that site. One is added to both, as a median may be 0. */
  readonly times: number;
};

/** What a brand's posts are compared by, and why others are not. */
export type Comparable = {
  readonly scored: readonly Scored[];
  /** Looked at before they were 48 hours old: most of what a post gets was still to come. */
  readonly young: number;
};

type Answer = Exclude<keyof Counts, 'views'>;

const answers: readonly Answer[] = ['replies', 'reposts', 'likes'];
const ripe = 48 * 3_600_000;
/** Fewer on one site have no median worth the name. */
const leastOfSite = 5;

/**
 * Posts by their interactions (replies, reposts, likes), measured against the brand's own median on
 * each site, so that sites of different sizes mix. Of a site only those numbers are added up which
 * most of its posts have; a post that lacks one of them is left out, because an unknown is no zero.
 */
export function comparable(posts: readonly PostNumbers[]): Comparable {
  const latest = latestOf(posts);
  const old = latest.filter(isRipe);
  const bySite: ReadonlyMap<SiteId, readonly PostNumbers[]> = Map.groupBy(old, ({ site }) => site);
  return { scored: [...bySite.values()].flatMap(scoredOn), young: latest.length - old.length };
}

/** Looked at when most of what a post gets had come. */
export function isRipe({ postedAt, seenAt }: PostNumbers): boolean {
  return seenAt - postedAt >= ripe;
}

function scoredOn(posts: readonly PostNumbers[]): readonly Scored[] {
  const shown = answers.filter(
    (name) => posts.filter(({ counts }) => counts[name] !== undefined).length > posts.length / 2,
  );
  const whole =
    shown.length === 0
      ? []
      : posts.filter(({ counts }) => shown.every((name) => counts[name] !== undefined));
  if (whole.length < leastOfSite) return [];
  const sums = whole.map(({ counts }) => shown.reduce((sum, name) => sum + (counts[name] ?? 0), 0));
  const usual = quantile(sums, 0.5) + 1;
  return whole.map((post, at) => ({ post, times: ((sums[at] ?? 0) + 1) / usual }));
}

/** A post that was looked at more than once counts once, as it was seen last. */
function latestOf(posts: readonly PostNumbers[]): readonly PostNumbers[] {
  const latest = new Map<string, PostNumbers>();
  for (const post of posts) {
    const name = post.permalink ?? post.id;
    const known = latest.get(name);
    if (!known || known.seenAt < post.seenAt) latest.set(name, post);
  }
  return [...latest.values()];
}

/** The value below which this part (0 to 1) of the values lies, between two where it falls there. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place % 1);
}

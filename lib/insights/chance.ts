/** A value that was measured, where: `group` is what is compared, `stratum` what it may be swapped within. */
export type Measured = {
  readonly value: number;
  readonly group: string;
  readonly stratum: string;
};

const shuffles = 999;
const seed = 0x5eed;

/**
 * The groups whose values stand above all others' by more than chance explains, with the chance that
 * the best group of data without any difference would stand as high.
 *
 * A permutation test of rank sums with the highest of all groups as its measure (Westfall & Young
 * 1993): values are dealt anew 999 times within their stratum, and a group counts only where its own
 * rank sum is higher than the *highest* of all groups in 95 % of the deals. So the chance of any false
 * find is 5 % for all groups together, however many there are. The dealing is seeded: the same numbers
 * say the same every time.
 *
 * @param groups those that are large enough to be judged; values of others are what they are measured against.
 */
export function beyondChance(
  measured: readonly Measured[],
  groups: readonly string[],
): ReadonlyMap<string, number> {
  const ranks = ranksOf(measured.map(({ value }) => value));
  const members = groups.map((name) =>
    measured.flatMap(({ group }, place) => (group === name ? [place] : [])),
  );
  const own = members.map((places) => standing(ranks, places));
  const strata = [...Map.groupBy(measured.keys(), (at) => measured[at]?.stratum ?? '').values()];
  const atLeast = groups.map(() => 1);
  const random = randomFrom(seed);
  for (let turn = 0; turn < shuffles; turn += 1) {
    for (const places of strata) shuffle(ranks, places, random);
    const highest = Math.max(...members.map((places) => standing(ranks, places)));
    for (const [at, value] of own.entries())
      if (highest >= value - 1e-9) atLeast[at] = (atLeast[at] ?? 0) + 1;
  }
  const chances = groups.map((name, at) => [name, (atLeast[at] ?? 0) / (shuffles + 1)] as const);
  return new Map(chances.filter(([, chance]) => chance <= 0.05));
}

/** How far a group's rank sum is above the expected, in standard deviations: groups of all sizes compare. */
function standing(ranks: readonly number[], places: readonly number[]): number {
  const [all, size] = [ranks.length, places.length];
  let sum = 0;
  for (const place of places) sum += ranks[place] ?? 0;
  const deviation = Math.sqrt((size * (all - size) * (all + 1)) / 12);
  return deviation === 0 ? 0 : (sum - (size * (all + 1)) / 2) / deviation;
}

/** From 1; equal values share the middle of their places. */
function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (const place of order.slice(from, to)) ranks[place] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Fisher and Yates, within these places. */
function shuffle(values: number[], places: readonly number[], random: () => number): void {
  for (let left = places.length - 1; left > 0; left -= 1) {
    const one = places[left] ?? 0;
    const other = places[Math.floor(random() * (left + 1))] ?? 0;
    [values[one], values[other]] = [values[other] ?? 0, values[one] ?? 0];
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

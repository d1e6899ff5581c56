import type { PlacedItem } from './place';

/** An item in a day's column: `lane` of `lanes` beside each other. */
export type Slot = { readonly placed: PlacedItem; readonly lane: number; readonly lanes: number };

/** Those that have no room: how many, and when the first of them is. */
export type Rest = { readonly minute: number; readonly count: number; readonly lanes: number };

export type DayLayout = { readonly slots: readonly Slot[]; readonly rests: readonly Rest[] };

/**
 * Puts the items of one day beside each other where they would cover each other.
 *
 * @param minutes How long each is drawn.
 * @param most Lanes there is room for; where more are needed the last is for "and so many more".
 */
export function layOut(day: readonly PlacedItem[], minutes: number, most: number): DayLayout {
  const slots: Slot[] = [];
  const rests: Rest[] = [];
  for (const cluster of clustersOf(day, minutes)) {
    const lanes = lanesOf(cluster, minutes);
    const width = Math.max(...lanes) + 1;
    const shown = width > most ? most - 1 : width;
    const left: PlacedItem[] = [];
    for (const [index, placed] of cluster.entries()) {
      const lane = lanes[index] ?? 0;
      if (lane < shown) slots.push({ placed, lane, lanes: Math.min(width, most) });
      else left.push(placed);
    }
    const [first] = left;
    if (first) rests.push({ minute: first.minute, count: left.length, lanes: most });
  }
  return { slots, rests };
}

/** Runs of items of which each covers the next. */
function clustersOf(day: readonly PlacedItem[], minutes: number): readonly PlacedItem[][] {
  const clusters: PlacedItem[][] = [];
  let end = -1;
  for (const placed of day) {
    if (placed.minute >= end) clusters.push([]);
    clusters.at(-1)?.push(placed);
    end = Math.max(end, placed.minute + minutes);
  }
  return clusters;
}

/** Each one's lane: the first that is free again. */
function lanesOf(cluster: readonly PlacedItem[], minutes: number): readonly number[] {
  const ends: number[] = [];
  return cluster.map(({ minute }) => {
    const free = ends.findIndex((end) => end <= minute);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = minute + minutes;
    return lane;
  });
}

/** A stretch of words that became another; one of the two may be empty. */
export type WordChange = { readonly removed: readonly string[]; readonly added: readonly string[] };

/** In words; what is longer is compared as far as this. */
const longest = 400;

/** What became of the words of a text, by the longest row of words that both have in common. */
export function wordChanges(
  before: readonly string[],
  after: readonly string[],
): readonly WordChange[] {
  const old = before.slice(0, longest);
  const now = after.slice(0, longest);
  const lengths = commonLengths(old, now);
  const changes: { removed: string[]; added: string[] }[] = [];
  let current: { removed: string[]; added: string[] } | undefined;
  let at = 0;
  let to = 0;
  while (at < old.length || to < now.length) {
    if (at < old.length && to < now.length && old[at] === now[to]) {
      current = undefined;
      at += 1;
      to += 1;
      continue;
    }
    if (!current) {
      current = { removed: [], added: [] };
      changes.push(current);
    }
    const isAdded =
      at >= old.length ||
      (to < now.length && lengthAt(lengths, at, to + 1) > lengthAt(lengths, at + 1, to));
    if (isAdded) current.added.push(now[to++] ?? '');
    else current.removed.push(old[at++] ?? '');
  }
  return changes;
}

/** For every pair of places, how many words both have in common from there on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = rows[at];
      if (!row) continue;
      row[to] =
        old[at] === now[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], at: number, to: number): number {
  return rows[at]?.[to] ?? 0;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { drafts } from '@/lib/db/drafts';
import type { Draft } from '@/lib/model';

/** Rows are read in steps of so many, and a step ahead of what is seen. */
const step = 50;

/** Places in the list, the last one not included. */
type Range = { readonly from: number; readonly to: number };

/** A list of drafts with the rows that are in view. */
export type SeenDrafts = {
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, Draft>;
};

/**
 * Reads of a long list only what is seen, live. The list and its rows come together, and what was
 * shown before stays until they do: nothing flickers.
 *
 * @param arriveAt the id of the draft somebody came for: its surroundings are read first.
 */
export function useSeenDrafts(ids: readonly string[] | undefined, arriveAt = '') {
  const [seen, setSeen] = useState<Range>();
  const { from, to } = seen ?? around(Math.max(0, ids?.indexOf(arriveAt) ?? 0));
  const list = useLiveQuery(() => read(ids, { from, to }), [ids, from, to]);
  const onSeen = useCallback((first: number, last: number) => {
    const next = { from: around(first).from, to: around(last).to };
    setSeen((before) => (before?.from === next.from && before.to === next.to ? before : next));
  }, []);
  return { list, onSeen };
}

/** The step that a place is in, with one on either side. */
function around(place: number): Range {
  const begin = place - (place % step);
  return { from: Math.max(0, begin - step), to: begin + 2 * step };
}

async function read(
  ids: readonly string[] | undefined,
  { from, to }: Range,
): Promise<SeenDrafts | undefined> {
  if (!ids) return undefined;
  const wanted = ids.slice(from, to);
  const found = await drafts.findAll(wanted);
  const rows = new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
  // One that was deleted this moment leaves the list with its row, not a moment later.
  const gone = new Set(wanted.filter((id) => !rows.has(id)));
  return { ids: gone.size > 0 ? ids.filter((id) => !gone.has(id)) : ids, rows };
}

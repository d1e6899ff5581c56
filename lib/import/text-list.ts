/**
 * A list in one cell: `late; delivery`. A semicolon or backslash of an item's own, and spaces at its
 * ends, get a backslash, so that `readTextList` gives every list of non-empty items back as it was.
 */
export function writeTextList(items: readonly string[]): string {
  return items
    .map((item) => item.replace(/[\\;]/g, '\\$&').replace(/^\s|(?<=.)\s$/gs, '\\$&'))
    .join('; ');
}

export function readTextList(cell: string): readonly string[] {
  const items: string[] = [];
  for (const [item] of cell.matchAll(/(?:\\.|[^\\;]|\\$)+/gs)) {
    const bare = trimmed(item).replace(/\\(.)/gs, '$1');
    if (bare !== '') items.push(bare);
  }
  return items;
}

/** Spaces around, but for one at the end that belongs to the item. */
function trimmed(item: string): string {
  const start = item.trimStart();
  const end = start.trimEnd();
  const slashes = /\\*$/.exec(end)?.[0].length ?? 0;
  return slashes % 2 === 1 ? start.slice(0, end.length + 1) : end;
}

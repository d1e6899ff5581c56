/** Reading a page that others write: every look-up says in its name whether it may find nothing. */

/** The first match below `root`. Throws where there is none: for markup that is our own. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** The first match below `root`, or nothing: for markup that a site may change. */
export function maybeFind<T extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): T | undefined {
  return root.querySelector<T>(selector) ?? undefined;
}

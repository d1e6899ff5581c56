/** The first match below `root`. Throws where there is none: for markup that is our own. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** The closest match of an element and those around it, out of shadow roots too. */
export function closestOut(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && closestOut(host, selector);
}

/** Whether an element has the focus in its own root, a shadow root or the page. */
export function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

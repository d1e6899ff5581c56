import type { Site } from './site';

/** What a site's boxes match under a root: the page itself, or an open shadow root in it. */
export function composersUnder(site: Site, root: Node): readonly string[] {
  const { host } = root as Partial<ShadowRoot>;
  if (!host) return site.composers;
  const isIt = (each: { host: string; within?: string }) =>
    host.matches(each.host) && (!each.within || closestOut(host, each.within));
  return (site.shadows ?? []).flatMap((each) => (isIt(each) ? each.composers : []));
}

/** The page, and every open shadow root in it that holds boxes of the site's, or a root that does. */
export function rootsOf(site: Site, page: Document): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [page];
  const hosts = site.shadows?.map(({ host }) => host).join(', ');
  if (!hosts) return roots;
  // Roots stand in roots: the list grows while it is gone through.
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll(hosts))
      if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** The closest match of an element and those around it, out of shadow roots too. */
export function closestOut(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && closestOut(host, selector);
}

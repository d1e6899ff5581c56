import type { Site } from './site';

/** What a site's boxes match under a root: the page itself, or an open shadow root in it. */
export function composersUnder(site: Site, root: Node): readonly string[] {
  const { host } = root as Partial<ShadowRoot>;
  if (!host) return site.composers;
  return (site.shadows ?? []).flatMap((each) => (host.matches(each.host) ? each.composers : []));
}

/** The page, and every open shadow root in it that holds boxes of the site's. */
export function rootsOf(site: Site, page: Document): readonly (Document | ShadowRoot)[] {
  const hosts = (site.shadows ?? []).flatMap(({ host }) => [...page.querySelectorAll(host)]);
  return [page, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}

/** The closest match of an element and those around it, out of shadow roots too. */
export function closestOut(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && closestOut(host, selector);
}

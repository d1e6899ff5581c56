import { composersUnder, rootsOf } from '@/lib/sites/shadow';
import type { Site } from '@/lib/sites/site';
import { deepActiveElement, isUsable } from './visible';

/** The composer a node is in or is, on this site; nothing for other boxes and hidden screens. */
export function composerAt(site: Site, node: Element | undefined): HTMLElement | undefined {
  const box = node?.closest<HTMLElement>(anyOf(composersUnder(site, node.getRootNode())));
  return box && isUsable(box) ? box : undefined;
}

/** Every composer a person could type into now. */
export function usableComposers(site: Site): HTMLElement[] {
  return rootsOf(site, document)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(anyOf(composersUnder(site, root)))])
    .filter(isUsable);
}

/**
 * The composer that is meant when a person asks from outside of one (shortcut, menu, side panel):
 * the focused one, else the one used last, else the only one there is.
 */
export function meantComposer(site: Site, last: HTMLElement | undefined): HTMLElement | undefined {
  const focused = composerAt(site, deepActiveElement());
  if (focused) return focused;
  if (last && isUsable(last)) return last;
  const all = usableComposers(site);
  return all.length === 1 ? all[0] : undefined;
}

/** One selector of several; of none, one that nothing matches. */
function anyOf(selectors: readonly string[]): string {
  return selectors.join(', ') || ':not(*)';
}

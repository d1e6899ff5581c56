import { closestOut } from '@/lib/sites/shadow';

/** Whether a person can see and use an element: not in a screen kept hidden in the DOM, not inert. */
export function isUsable(element: Element): boolean {
  if (!element.isConnected || closestOut(element, '[aria-hidden="true"], [inert], [hidden]'))
    return false;
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}

/** The element itself behind a focus or pointer event, through open shadow roots. */
export function deepTarget(event: Event): Element | undefined {
  const [first] = event.composedPath();
  return first instanceof Element ? first : undefined;
}

/** The focused element, through open shadow roots. */
export function deepActiveElement(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

/** What lies at a point of the view, through open shadow roots. */
export function deepHit(x: number, y: number): Element | undefined {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    // A host's own box is answered with the host, or in one browser with what lies below.
    if (!inner || inner.getRootNode() !== hit?.shadowRoot) return hit ?? undefined;
    hit = inner;
  }
}

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

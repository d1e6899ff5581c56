import { closestOut } from '@/lib/sites/shadow';
import { createHost, type Host, mountFor } from './host';
import { type Box, isInView, launcherPlaces } from './place';
import { deepHit } from './visible';

const size = 28;

const rules = `
button {
  all: initial;
  box-sizing: border-box;
  width: ${size}px;
  height: ${size}px;
  display: grid;
  place-items: center;
  border-radius: 50%;
  cursor: pointer;
  color: white;
  background: oklch(0.52 0.1 195);
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.3), 0 0 0 1px rgb(255 255 255 / 0.4);
}
button:hover { background: oklch(0.46 0.1 195); }
button:active { background: oklch(0.42 0.1 195); }
svg {
  width: 16px;
  height: 16px;
  pointer-events: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
@media (prefers-reduced-motion: no-preference) {
  button { transition: background-color 120ms; }
}`;

/** Anything of the site's that a click is meant for. */
const siteControls =
  'a[href], button, input, select, textarea, summary, label, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="switch"], [role="checkbox"], [role="textbox"]';

/** The one small button beside the focused composer. */
export type Launcher = {
  /** Shows it beside a composer, or moves it there; hides it where every place is the site's own. */
  show(composer: HTMLElement): void;
  hide(): void;
};

/**
 * @param label what the button is called.
 * @param opened called when a person, not a script, presses it.
 */
export function createLauncher(label: string, opened: (composer: HTMLElement) => void): Launcher {
  let host: Host | undefined;
  let beside: HTMLElement | undefined;
  let frame = 0;
  const resized = new ResizeObserver(() => follow());

  function hide(): void {
    cancelAnimationFrame(frame);
    resized.disconnect();
    removeEventListener('scroll', follow, { capture: true });
    removeEventListener('resize', follow);
    host?.remove();
    beside = undefined;
  }

  /** At most once a frame, and only while the button is there. */
  function follow(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!beside?.isConnected) return hide();
      place(beside);
    });
  }

  /** Takes the first place where nothing of the site's lies under the button and nothing over it. */
  function place(composer: HTMLElement): void {
    if (!host) return;
    const { element } = host;
    for (const box of placesBeside(composer)) {
      element.hidden = true;
      if (!isFree(composer, box)) continue;
      element.hidden = false;
      host.place(box);
      if (isOnTop(element, box)) return;
    }
    element.hidden = true;
  }

  return {
    hide,
    show(composer) {
      if (beside === composer && host?.element.isConnected) return follow();
      hide();
      host ??= createButton(label, () => beside && opened(beside));
      beside = composer;
      mountFor(composer).append(host.element);
      host.element.hidden = true;
      resized.observe(composer);
      addEventListener('scroll', follow, { capture: true, passive: true });
      addEventListener('resize', follow, { passive: true });
      follow();
    },
  };
}

function createButton(label: string, pressed: () => void): Host {
  const host = createHost('repartee-launcher', rules);
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  // The shortcut is the keyboard's way; a stop in the site's own tab order would be in its way.
  button.tabIndex = -1;
  button.append(icon());
  // The composer keeps its focus and its caret.
  for (const type of ['pointerdown', 'mousedown']) {
    button.addEventListener(type, (event) => event.preventDefault());
  }
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  host.root.append(button);
  return host;
}

/** The product's mark, drawn node by node: no markup is ever parsed in a page. */
function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '4 3 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M6.2 8.2h8.1a3.7 3.7 0 0 1 0 7.4H9.4M9.2 5.2l-3 3 3 3');
  svg.append(path);
  return svg;
}

function placesBeside(composer: HTMLElement): readonly Box[] {
  const view = { width: innerWidth, height: innerHeight };
  const isRtl = getComputedStyle(composer).direction === 'rtl';
  return launcherPlaces(composer.getBoundingClientRect(), size, isRtl)
    .map((point) => ({ ...point, width: size, height: size }))
    .filter((box) => isInView(box, view));
}

/** Whether no control of the site's lies there. */
function isFree(composer: HTMLElement, { left, top, width, height }: Box): boolean {
  const spots: readonly [number, number][] = [
    [0.5, 0.5],
    [0.02, 0.02],
    [0.98, 0.02],
    [0.02, 0.98],
    [0.98, 0.98],
  ];
  return spots.every(([x, y]) => {
    const hit = deepHit(left + x * width, top + y * height);
    const control = hit && closestOut(hit, siteControls);
    // A control that the composer itself lies in (a post that is one big link) is not under the button alone.
    return !control || control.contains(composer);
  });
}

function isOnTop(element: HTMLElement, { left, top, width, height }: Box): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === element;
}

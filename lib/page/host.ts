import { closestOut } from '@/lib/sites/shadow';
import type { Box } from './place';

/**
 * Our elements in somebody else's page. Each is one plain custom element whose box is exactly what
 * is seen, with everything inside a closed shadow root; its own `!important` rules beat the page's.
 */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Moves the box, which must be in the document; in the view's pixels. */
  place(box: Box): void;
  remove(): void;
};

/** What bubbles out of a page's box of ours is nobody's business: sites act on clicks around them. */
const ownEvents = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
] as const;

const hostRules = `:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: block !important;
  z-index: 2147483646 !important;
}
:host([hidden]) { display: none !important; }`;

/** Makes a host; it is in no document yet. */
export function createHost(name: 'repartee-launcher' | 'repartee-panel', css: string): Host {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  const box = new CSSStyleSheet();
  const rules = new CSSStyleSheet();
  rules.replaceSync(hostRules + css);
  root.adoptedStyleSheets = [rules, box];
  const put = (sides: Box) => {
    // The numbers live in our own sheet: an attribute would be the page's to change.
    const rulesFor = Object.entries(sides).map(([side, px]) => `${side}: ${px}px !important`);
    box.replaceSync(`:host { ${rulesFor.join('; ')} }`);
  };
  for (const type of ownEvents) element.addEventListener(type, (event) => event.stopPropagation());
  return {
    element,
    root,
    place(wanted) {
      put(wanted);
      // A transformed or contained ancestor measures from itself and not from the view.
      const { left, top } = element.getBoundingClientRect();
      const [off, down] = [left - wanted.left, top - wanted.top];
      if (off !== 0 || down !== 0)
        put({ ...wanted, left: wanted.left - off, top: wanted.top - down });
    },
    remove: () => element.remove(),
  };
}

/**
 * Where our elements are mounted for a composer: inside its dialog, since a focus trap or a modal
 * dialog shuts everything else out; else at the end of the body.
 */
export function mountFor(composer: Element | undefined): Element {
  const dialog = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
  return (composer && closestOut(composer, dialog)) ?? document.body;
}

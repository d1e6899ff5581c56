import { createHost, type Host, mountFor } from './host';
import { type Box, panelPlace } from './place';

const width = 380;
/** Until the panel has said how tall it is. */
const firstHeight = 420;

const rules = `
:host {
  border-radius: 12px !important;
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.22), 0 0 0 1px rgb(0 0 0 / 0.08) !important;
  overflow: hidden !important;
}
iframe {
  all: initial;
  display: block;
  width: 100%;
  height: 100%;
  border: 0;
  border-radius: inherit;
  color-scheme: normal;
  background: transparent;
}`;

/** The panel's frame beside a composer. */
export type PanelFrame = {
  readonly ticket: string;
  composer(): HTMLElement | undefined;
  /** Moves it beside another composer. */
  moveTo(composer: HTMLElement, surface: Element): void;
  /** The panel has said how tall it would like to be, in CSS pixels. */
  resize(height: number): void;
  /** In view, on top, see-through nowhere and where we put it: what a person clicks is what they see. */
  isTrustworthy(): boolean;
  /** Still in the page: a dialog that closes takes it along. */
  isOpen(): boolean;
  /** Whether an event of the page happened on the panel's own box. */
  owns(event: Event): boolean;
  focus(): void;
  close(): void;
};

/**
 * Shows the panel in a frame of the extension's own origin. The page can neither read it nor type
 * into it; `popover` lifts it over whatever the page stacks, without leaving a dialog's focus trap.
 *
 * @param address `panel.html` with its ticket.
 */
export function openPanelFrame(
  address: string,
  ticket: string,
  openedFor: HTMLElement | undefined,
  openedBeside: Element | undefined,
): PanelFrame {
  let composer = openedFor;
  let surface = openedBeside;
  const host = createHost('repartee-panel', rules);
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.allow = 'clipboard-write';
  frame.title = 'Repartee';
  host.root.append(frame);
  let height = firstHeight;
  let placed: Box;
  const put = () => {
    placed = placeFor(surface, height);
    host.place(placed);
  };
  mountFor(composer).append(host.element);
  host.element.popover = 'manual';
  host.element.showPopover();
  put();
  addEventListener('resize', put, { passive: true });
  const focus = () => frame.focus();
  frame.addEventListener('load', focus, { once: true });

  return {
    ticket,
    composer: () => composer,
    moveTo(box, around) {
      composer = box;
      surface = around;
      put();
    },
    focus,
    owns: (event) => event.composedPath().includes(host.element),
    isOpen: () => host.element.isConnected,
    resize(wished) {
      height = wished;
      put();
    },
    isTrustworthy: () => isSeen(host, placed),
    close() {
      removeEventListener('resize', put);
      host.remove();
    },
  };
}

function placeFor(surface: Element | undefined, height: number): Box {
  const view = { width: innerWidth, height: innerHeight };
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  // At the end of the view: what is read begins at the other side.
  const free = { left: isRtl ? 0 : view.width, top: 16, width: 0, height: 0 };
  const box = surface?.isConnected ? surface.getBoundingClientRect() : free;
  return panelPlace(box, { width, height }, view, isRtl);
}

function isSeen({ element }: Host, placed: Box): boolean {
  if (!element.isConnected || !element.matches(':popover-open')) return false;
  const box = element.getBoundingClientRect();
  const isWhereWePutIt = (['left', 'top', 'width', 'height'] as const).every(
    (side) => Math.abs(box[side] - placed[side]) < 2,
  );
  const isOpaque =
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    getComputedStyle(element).opacity === '1';
  return isWhereWePutIt && isOpaque && isOnTop(element, box);
}

function isOnTop(element: HTMLElement, box: Box): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return [0.1, 0.5, 0.9].every((part) => {
    const hit = root.elementFromPoint(box.left + box.width * part, box.top + box.height * part);
    return hit === element;
  });
}

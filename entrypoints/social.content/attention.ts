import { composerAt, meantComposer } from '@/lib/page/composers';
import { deepActiveElement, deepTarget } from '@/lib/page/visible';
import type { Site, Thread } from '@/lib/sites/site';

/** What the person is about to do in this page, as far as it can be told without looking around. */
export type Attention = {
  /** The thread whose Reply was clicked last. */
  clicked(): Thread | undefined;
  /** The composer that is meant when they ask from outside of one. */
  meant(): HTMLElement | undefined;
};

export type AttentionEvents = {
  /** A composer got the focus. */
  focused(composer: HTMLElement): void;
  /** No composer has it any more. */
  left(): void;
};

/**
 * Listens, in the capture phase, for which box has the focus and which Reply is clicked; does
 * nothing while a feed scrolls and watches no part of the document.
 */
export function payAttention(site: Site, signal: AbortSignal, on: AttentionEvents): Attention {
  let clicked: Thread | undefined;
  let last: WeakRef<HTMLElement> | undefined;
  const options = { capture: true, passive: true, signal };

  const focus = (node: Element | undefined) => {
    const composer = composerAt(site, node);
    if (!composer) return;
    last = new WeakRef(composer);
    on.focused(composer);
  };
  const leave = () => {
    // A window that lost the focus keeps its active element: the person will be back.
    if (!composerAt(site, deepActiveElement())) on.left();
  };
  const click = (event: Event) => {
    const control = event.isTrusted ? deepTarget(event)?.closest(replySelector(site)) : undefined;
    if (control) clicked = site.readClicked(control) ?? clicked;
  };
  const heard = new WeakSet<Node>();
  const hear = (root: Node) => {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener('focusin', come, options);
    root.addEventListener('focusout', () => requestAnimationFrame(leave), options);
  };
  const come = (event: Event) => {
    const target = deepTarget(event);
    // From one box of a shadow root to the next, the page outside hears of nothing.
    if (target) hear(target.getRootNode());
    focus(target);
  };
  hear(document);
  document.addEventListener('click', click, options);
  // A box may have had the focus before we came; the caller is told once it is ready.
  queueMicrotask(() => focus(deepActiveElement()));

  return {
    clicked: () => clicked,
    meant() {
      const composer = meantComposer(site, last?.deref());
      if (composer) last = new WeakRef(composer);
      return composer;
    },
  };
}

/** A site without reply controls is asked for none. */
function replySelector(site: Site): string {
  return site.replyControls.join(', ') || ':not(*)';
}

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { servePage } from '@/lib/messages/page';
import type { DraftKind } from '@/lib/model';
import { composerAt, meantComposer } from '@/lib/page/composers';
import { createLauncher } from '@/lib/page/launcher';
import { openPanelFrame, type PanelFrame } from '@/lib/page/panel-frame';
import { takeSnapshot } from '@/lib/page/snapshot';
import { deepActiveElement, deepTarget } from '@/lib/page/visible';
import { siteAt } from '@/lib/sites';
import type { Site, Thread } from '@/lib/sites/site';
import { createHands } from './hands';

/**
 * Watches one page for a person who is about to write: which box has the focus, which Reply was
 * clicked. Listens only, in the capture phase, and does nothing while a feed scrolls.
 *
 * @param signal ends everything and takes everything of ours out of the page.
 * @param orphaned called when the extension was updated or removed under the page.
 */
export function startEyes(site: Site, signal: AbortSignal, orphaned: () => void): void {
  const hands = createHands(site);
  let clicked: Thread | undefined;
  let last: WeakRef<HTMLElement> | undefined;
  let panel: PanelFrame | undefined;
  /** What the open panel was asked for. */
  let shown: DraftKind | null = null;
  const isListed = siteAt(location.href) !== undefined;
  const launcher = createLauncher(i18n.t('launcher.label'), (composer) =>
    openFramed(composer, null),
  );

  function openFramed(composer: HTMLElement | undefined, kind: DraftKind | null): void {
    if (!browser.runtime?.id) return orphaned();
    if (panel?.isOpen() && panel.composer === composer && shown === kind) return panel.focus();
    removePanel();
    launcher.hide();
    shown = kind;
    const ticket = crypto.randomUUID();
    const page = takeSnapshot({ site, composer, clicked, kind });
    hands.hold(ticket, composer, page.snapshot, () => clicked);
    const address = `${browser.runtime.getURL('/panel.html')}#${ticket}`;
    // The opening is asked for first: the panel that asks for its draft finds it being made.
    ask('panel.open', { ticket, kind: page.kind, snapshot: page.snapshot }).catch(closePanel);
    panel = openPanelFrame(address, ticket, composer, composer && site.surface(composer));
    hands.guard(ticket, panel.isTrustworthy);
  }

  function removePanel(): void {
    if (!panel) return;
    const { ticket } = panel;
    panel.close();
    panel = undefined;
    hands.release(ticket);
    ask('panel.closed', { ticket }).catch(() => {
      // The background forgets it with the tab at the latest.
    });
  }

  function closePanel(): void {
    const composer = panel?.composer;
    removePanel();
    if (composer?.isConnected) composer.focus({ preventScroll: true });
  }

  function meant(): HTMLElement | undefined {
    const composer = meantComposer(site, last?.deref());
    if (composer) last = new WeakRef(composer);
    return composer;
  }

  function onFocus(node: Element | undefined): void {
    const composer = composerAt(site, node);
    if (!composer) return;
    last = new WeakRef(composer);
    if (isListed && panel?.composer !== composer) launcher.show(composer);
  }

  function onFocusLeft(): void {
    requestAnimationFrame(() => {
      // A window that lost the focus keeps its active element: the person will be back.
      if (!composerAt(site, deepActiveElement())) launcher.hide();
    });
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener('focusin', (event) => onFocus(deepTarget(event)), options);
  document.addEventListener('focusout', onFocusLeft, options);
  document.addEventListener(
    'click',
    (event) => {
      const control = event.isTrusted ? deepTarget(event)?.closest(replySelector(site)) : undefined;
      if (control) clicked = site.readClicked(control) ?? clicked;
    },
    options,
  );
  const unserve = servePage({
    'page.open': ({ kind }) => {
      if (!isListed) return { kind: 'side' };
      openFramed(meant(), kind);
      return { kind: 'framed' };
    },
    'page.read': ({ ticket, kind }) => {
      const composer = meant();
      const page = takeSnapshot({ site, composer, clicked, kind });
      hands.hold(ticket, composer, page.snapshot, () => clicked);
      return page;
    },
    'page.insert': ({ ticket, text, mode }) => hands.insert(ticket, text, mode),
    'page.undo': ({ ticket }) => hands.undo(ticket),
    'page.resize': ({ ticket, height }) => {
      if (panel?.ticket === ticket) panel.resize(height);
      return undefined;
    },
    'page.close': ({ ticket }) => {
      if (panel?.ticket === ticket) closePanel();
      return undefined;
    },
  });
  signal.addEventListener('abort', () => {
    launcher.hide();
    panel?.close();
    unserve();
  });
  onFocus(deepActiveElement());
}

/** No site without reply controls is asked for them. */
function replySelector(site: Site): string {
  return site.replyControls.join(', ') || ':not(*)';
}

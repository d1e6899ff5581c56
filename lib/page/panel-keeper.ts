import { browser } from 'wxt/browser';
import { tell } from '@/lib/messages/tell';
import type { DraftKind, Snapshot } from '@/lib/model';
import type { Site } from '@/lib/sites/site';
import { holdBack, isEscape } from './key-guard';
import { openPanelFrame, type PanelFrame } from './panel-frame';

/** What a panel needs of the page's own script. */
export type PanelPowers = {
  readonly site: Site;
  /** What the page says around a composer, now. */
  read(
    composer: HTMLElement | undefined,
    kind: DraftKind | null,
  ): { readonly kind: DraftKind; readonly snapshot: Snapshot };
  /** Writes for the panel of a ticket. */
  readonly hands: {
    hold(ticket: string, composer: HTMLElement | undefined): void;
    guard(ticket: string, isTrustworthy: () => boolean): void;
    release(ticket: string): void;
  };
};

/** The one panel a page may have at a time. */
export type PanelKeeper = ReturnType<typeof keepPanel>;

export function keepPanel({ site, read, hands }: PanelPowers) {
  let open: { readonly frame: PanelFrame; readonly kind: DraftKind } | undefined;
  /** Ends what only matters while this panel is open. */
  let closing = new AbortController();

  function show(composer: HTMLElement | undefined, kind: DraftKind | null): void {
    const ticket = crypto.randomUUID();
    const page = read(composer, kind);
    hands.hold(ticket, composer);
    // The opening is told first: the panel that asks for its draft finds it being made, or is
    // told why it could not be.
    void tell('panel.open', { ticket, kind: page.kind, snapshot: page.snapshot });
    const address = `${browser.runtime.getURL('/panel.html')}#${ticket}`;
    const frame = openPanelFrame(address, ticket, composer, composer && site.surface(composer));
    hands.guard(ticket, frame.isTrustworthy);
    closing = new AbortController();
    open = { frame, kind: page.kind };
  }

  function remove(): void {
    if (!open) return;
    const { ticket, close } = open.frame;
    open = undefined;
    closing.abort();
    close();
    hands.release(ticket);
    // Should nobody hear it, the background forgets the panel with its tab.
    void tell('panel.closed', { ticket });
  }

  return {
    remove,
    isFor: (composer: HTMLElement) => open?.frame.composer() === composer && open.frame.isOpen(),

    /** Opens it for a composer; where that is what it is open for, gives it the focus. */
    open(composer: HTMLElement | undefined, kind: DraftKind | null): void {
      const isIt = open?.frame.isOpen() && open.frame.composer() === composer;
      if (open && isIt && (kind === null || open.kind === kind)) {
        open.frame.focus();
        return;
      }
      remove();
      show(composer, kind);
    },

    resize(ticket: string, height: number): void {
      if (open?.frame.ticket === ticket) open.frame.resize(height);
    },

    /** The person pointed at another box for the panel of this ticket. */
    repoint(ticket: string, composer: HTMLElement): void {
      if (open?.frame.ticket === ticket) open.frame.moveTo(composer, site.surface(composer));
    },

    /**
     * Its text is in the box. The panel stays for a second thought, and goes as soon as the person
     * goes on in the page: types on, or presses the site's own button.
     */
    settle(ticket: string): void {
      if (open?.frame.ticket !== ticket) return;
      const options = { capture: true, passive: true, signal: closing.signal };
      for (const type of ['keydown', 'pointerdown']) {
        addEventListener(
          type,
          (event) => event.isTrusted && !open?.frame.owns(event) && remove(),
          options,
        );
      }
    },

    /** Closes the panel of this ticket and gives the focus back to its composer. */
    close(ticket: string): void {
      if (open?.frame.ticket !== ticket) return;
      const composer = open.frame.composer();
      remove();
      // The key that closed it is still down, and would close the site's dialog next.
      holdBack(isEscape);
      if (composer?.isConnected) composer.focus({ preventScroll: true });
    },
  };
}

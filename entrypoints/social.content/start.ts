import { browser } from 'wxt/browser';
import { servePage } from '@/lib/messages/page';
import type { DraftKind } from '@/lib/model';
import { takeSnapshot } from '@/lib/page/snapshot';
import { word } from '@/lib/page/word';
import { world } from '@/lib/page/world';
import { askedByKeys } from '@/lib/shortcuts/page-keys';
import type { Site } from '@/lib/sites/site';
import { payAttention } from './attention';
import { createHands } from './hands';
import type { InPage } from './in-page';

export type Page = {
  readonly site: Site;
  /** Absent: nothing of ours is put into the page; the side panel asks, and is answered. */
  readonly inPage: InPage | undefined;
  /** Ends everything and takes everything of ours out of the page. */
  readonly signal: AbortSignal;
  /** Called when a composer has the person's attention. */
  readonly used: (composer: HTMLElement) => void;
  /** Called when the extension was updated or removed under the page. */
  readonly orphaned: () => void;
  /** Whether the suggested keys are ours to hear, as the browser has not bound them. */
  readonly hearsKeysFor: (kind: DraftKind) => boolean;
};

/** Starts everything in one page. */
export function start({ site, inPage, signal, used, orphaned, hearsKeysFor }: Page): void {
  const hands = createHands(site, () => attention.clicked());
  const launcher = inPage?.createLauncher(word('launcher_label'), (composer) => {
    launcher?.hide();
    panel?.open(composer, null);
  });
  const attention = payAttention(site, signal, {
    focused(composer) {
      used(composer);
      if (!browser.runtime?.id) orphaned();
      else if (!panel?.isFor(composer)) launcher?.show(composer);
    },
    left: () => launcher?.hide(),
  });
  const panel = inPage?.keepPanel(site, hands, attention);
  /** Ends when the person has pointed at something, or will not. */
  let pointing = new AbortController();

  const open = (kind: DraftKind) => {
    launcher?.hide();
    panel?.open(attention.meant(), kind);
  };
  const hear = (event: KeyboardEvent) => {
    const kind = event.isTrusted ? askedByKeys(event) : undefined;
    if (!kind || !inPage || !hearsKeysFor(kind)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open(kind);
  };
  addEventListener('keydown', hear, { capture: true, signal });

  const unserve = servePage({
    'page.open': ({ kind }) => void open(kind),
    'page.holds': ({ ticket }) => hands.isHolding(ticket),
    'page.read': ({ ticket, kind }) => {
      const composer = attention.meant();
      const page = takeSnapshot({ site, composer, clicked: attention.clicked(), kind });
      hands.hold(ticket, composer);
      return page;
    },
    'page.insert': async ({ ticket, text, mode }) => {
      const outcome = await hands.insert(ticket, text, mode);
      if (outcome.kind === 'inserted') panel?.settle(ticket);
      return outcome;
    },
    'page.pick': async ({ ticket, what, known }) => {
      pointing.abort();
      pointing = new AbortController();
      const wanted = AbortSignal.any([signal, pointing.signal]);
      const pointed = await world.reparteePick?.(site, known, what, wanted);
      if (pointed?.box) {
        hands.repoint(ticket, pointed.box);
        panel?.repoint(ticket, pointed.box);
      }
      return pointed?.snapshot ?? null;
    },
    'page.unpick': () => void pointing.abort(),
    'page.account': () => site.readAccount(document) ?? null,
    'page.undo': ({ ticket }) => hands.undo(ticket),
    'page.resize': ({ ticket, height }) => void panel?.resize(ticket, height),
    'page.close': ({ ticket }) => void panel?.close(ticket),
  });
  signal.addEventListener('abort', () => {
    launcher?.hide();
    panel?.remove();
    unserve();
  });
}

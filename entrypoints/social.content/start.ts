import { browser } from 'wxt/browser';
import { servePage } from '@/lib/messages/page';
import type { DraftKind } from '@/lib/model';
import { takeSnapshot } from '@/lib/page/snapshot';
import { world } from '@/lib/page/world';
import type { Site } from '@/lib/sites/site';
import { payAttention } from './attention';
import { createHands } from './hands';
import type { InPage, ShowInPage } from './in-page';

export type Page = {
  readonly site: Site;
  /** Absent: nothing of ours is put into the page; the side panel asks, and is answered. */
  readonly showInPage: ShowInPage | undefined;
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
export function start({ site, signal, used, orphaned, hearsKeysFor, showInPage }: Page): void {
  const hands = createHands(site, () => attention.clicked());
  const attention = payAttention(site, signal, {
    focused(composer) {
      used(composer);
      if (!browser.runtime?.id) orphaned();
      else inPage?.focused(composer);
    },
    left: () => inPage?.left(),
  });
  const read = (composer: HTMLElement | undefined, kind: DraftKind | null) =>
    takeSnapshot({ site, composer, clicked: attention.clicked(), kind });
  const powers = { site, read, hands };
  const inPage: InPage | undefined = showInPage?.({ powers, attention, hearsKeysFor, signal });
  /** Ends when the person has pointed at something, or will not. */
  let pointing = new AbortController();

  const unserve = servePage({
    'page.open': ({ kind }) => inPage?.open(kind),
    'page.holds': ({ ticket }) => hands.isHolding(ticket),
    'page.read': ({ ticket, kind }) => {
      const composer = attention.meant();
      const page = read(composer, kind);
      hands.hold(ticket, composer);
      return page;
    },
    'page.insert': async ({ ticket, text, mode }) => {
      const outcome = await hands.insert(ticket, text, mode);
      if (outcome.kind === 'inserted') inPage?.panel()?.settle(ticket);
      return outcome;
    },
    'page.pick': async ({ ticket, what, known }) => {
      pointing.abort();
      pointing = new AbortController();
      const wanted = AbortSignal.any([signal, pointing.signal]);
      const pointed = await world.reparteePick?.(site, known, what, wanted);
      if (pointed?.box) {
        hands.repoint(ticket, pointed.box);
        inPage?.panel()?.repoint(ticket, pointed.box);
      }
      return pointed?.snapshot ?? null;
    },
    'page.unpick': () => void pointing.abort(),
    'page.account': () => site.readAccount(document) ?? null,
    'page.undo': ({ ticket }) => hands.undo(ticket),
    'page.resize': ({ ticket, height }) => void inPage?.panel()?.resize(ticket, height),
    'page.close': ({ ticket }) => void inPage?.panel()?.close(ticket),
  });
  signal.addEventListener('abort', unserve);
}

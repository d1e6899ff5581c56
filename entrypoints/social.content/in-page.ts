import { tell } from '@/lib/messages/tell';
import type { DraftKind } from '@/lib/model';
import { createLauncher } from '@/lib/page/launcher';
import type { PanelKeeper, PanelPowers } from '@/lib/page/panel-keeper';
import { word } from '@/lib/page/word';
import { askedByKeys } from '@/lib/shortcuts/page-keys';
import type { Attention } from './attention';
import { loadKeeper } from './load-keeper';

type Needs = {
  readonly powers: PanelPowers;
  readonly attention: Attention;
  /** Whether the suggested keys are ours to hear, as the browser has not bound them. */
  readonly hearsKeysFor: (kind: DraftKind) => boolean;
  /** Ends it, and takes everything of ours out of the page. */
  readonly signal: AbortSignal;
};

/** What of ours is put into a page: the launcher beside a composer, and the panel. */
export type InPage = ReturnType<typeof showInPage>;
export type ShowInPage = typeof showInPage;

/** The script of pages that are left alone is without this. */
export function showInPage({ powers, attention, hearsKeysFor, signal }: Needs) {
  /** Once the first was asked for. */
  let panel: PanelKeeper | undefined;
  /** Whether it is known that nobody planned anything for this tab. */
  let isPlanAsked = false;
  const launcher = createLauncher(word('launcher_label'), (composer) => void open(composer, null));

  async function open(composer: HTMLElement | undefined, kind: DraftKind | null): Promise<void> {
    launcher.hide();
    const keepPanel = await loadKeeper();
    if (!keepPanel || signal.aborted) return;
    panel ??= keepPanel(powers);
    panel.open(composer, kind);
  }

  /** A tab that a reminder opened shows who is signed in, and the text, without being asked. */
  async function openPlanned(composer: HTMLElement): Promise<void> {
    isPlanAsked = true;
    const kind = await tell('page.planned', {});
    if (kind && !panel?.isFor(composer) && !signal.aborted) await open(composer, kind);
  }

  const hear = (event: KeyboardEvent) => {
    const kind = event.isTrusted ? askedByKeys(event) : undefined;
    if (!kind || !hearsKeysFor(kind)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void open(attention.meant(), kind);
  };
  addEventListener('keydown', hear, { capture: true, signal });
  signal.addEventListener('abort', () => {
    launcher.hide();
    panel?.remove();
  });

  return {
    panel: () => panel,
    /** Opens the panel for whatever is meant. */
    open: (kind: DraftKind) => void open(attention.meant(), kind),
    focused(composer: HTMLElement): void {
      if (panel?.isFor(composer)) return;
      launcher.show(composer);
      if (!isPlanAsked) void openPlanned(composer);
    },
    left: () => launcher.hide(),
  };
}

import { type ReactNode, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { chosenVariant } from '@/lib/draft/reduce';
import type { Snapshot } from '@/lib/model';
import { BrandBar } from './brand-bar';
import { Footer } from './footer';
import { Outcome } from './outcome';
import { PauseBanner } from './pause-banner';
import { Picking } from './picking';
import { Skeleton } from './skeleton';
import type { Stage } from './stage';
import type { Aftermath } from './state';
import type { PanelStore } from './store';
import { Trouble } from './trouble';
import { Unreadable } from './unreadable';
import { useAnnouncement } from './use-announcement';
import { useFirstFocus } from './use-first-focus';
import { useHeight } from './use-height';
import { useKeys } from './use-keys';
import { useNow } from './use-now';
import { brandOf, isPaused, nextDeed, overBelow } from './view';
import { type DashboardRoute, Workbench } from './workbench';

export type PanelProps = {
  readonly store: PanelStore;
  /** In a page beside a composer, or in the browser's own side panel. */
  readonly surface: 'framed' | 'side';
  /** A site's name as people write it; of a page of no listed site its host. */
  readonly siteName: (snapshot: Snapshot) => string;
  /** What to send where a listed site could not be dealt with; nothing for other pages. */
  readonly problemReport: (site: string, stage: Stage) => string | undefined;
  readonly onCopyText: (text: string) => Promise<void>;
  /** Whether nothing of ours is put into that site's pages. */
  readonly isKeptOut: (site: string) => boolean;
  /** The reader's language, BCP 47. */
  readonly locale: string;
  /** Keys have other names there. */
  readonly isMac: boolean;
  /** The height at which nothing would have to scroll, in px. */
  readonly onHeight: (height: number) => void;
  readonly onOpen: (route: DashboardRoute) => void;
  /** Absent where there is no side panel to go to. */
  readonly onToSide: (() => void) | undefined;
  /** What there is to say besides, in a line below the brand. */
  readonly aside?: ReactNode;
};

/** What Escape takes back before anything else. */
function isQuestion({ kind }: Aftermath): boolean {
  return kind === 'ask' || kind === 'blank' || kind === 'remind';
}

/** The panel, top to bottom the way a person decides. */
export function Panel({
  store,
  surface,
  siteName,
  problemReport,
  onCopyText,
  isKeptOut,
  locale,
  isMac,
  onHeight,
  onOpen,
  onToSide,
  aside,
}: PanelProps) {
  const data = useStore(store);
  const root = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const ideaField = useRef<HTMLTextAreaElement>(null);
  const { status, loaded, aftermath } = data;
  const now = useNow(false);
  useHeight(root, status.kind !== 'loading', onHeight);

  const site = loaded ? siteName(loaded.draft.snapshot) : '';
  const said = useAnnouncement(data, site);
  const brand = loaded && brandOf(loaded);
  const isFramed = surface === 'framed';
  const deed = loaded && nextDeed(data, loaded);
  const text = loaded && chosenVariant(loaded.draft)?.text.trim();
  const isOut = deed === 'insert' || deed === 'copy';
  const isHeld = loaded !== undefined && isPaused(loaded);
  const isOpen = !isHeld || deed === 'copy';
  const isReady =
    isOpen && (!isOut || (!!text && status.kind !== 'writing' && aftermath.kind !== 'ask'));

  const go = () => {
    if (!deed || !isReady) return;
    if (deed === 'insert') void data.insert();
    else if (deed === 'copy') void data.copy();
    else void data.suggest();
  };

  const reportOf = (stage: Stage) => {
    const report = loaded && problemReport(loaded.draft.site, stage);
    return report === undefined ? undefined : { text: report, onCopy: onCopyText };
  };

  const leave = () => {
    if (data.picking) data.unpick();
    else if (isQuestion(aftermath)) data.dismiss();
    else if (status.kind === 'writing') data.stop();
    else if (isFramed) void data.close();
  };

  const choose = (index: number) => {
    const variant = loaded?.draft.variants[index];
    if (variant) data.choose(variant.id);
    return variant !== undefined;
  };

  useKeys({ choose, go, leave });
  useFirstFocus(status.kind, root, ideaField, button);

  // A page that frames us for a draft of somebody else's gets an empty frame.
  if (!loaded && status.kind === 'failed' && status.error.code === 'not-allowed') return null;

  const body = () => {
    if (data.picking) return <Picking what={data.picking} onStop={data.unpick} />;
    switch (status.kind) {
      case 'loading':
        return <Skeleton />;
      case 'unreadable':
        return <Unreadable reason={status.reason} onAgain={() => void data.open()} />;
      case 'idle':
      case 'writing':
      case 'ready':
      case 'failed':
        if (loaded) {
          const isBeside = !isFramed && isKeptOut(loaded.draft.site);
          return (
            <Workbench
              {...{ data, loaded, site, locale, ideaField, reportOf, onOpen }}
              isKeptOut={isBeside}
            />
          );
        }
        return status.kind === 'failed' ? (
          <Trouble
            error={status.error}
            since={status.since}
            onAgain={() => void data.open()}
            onGoOn={undefined}
            onMend={() => void data.open()}
            onOpen={onOpen}
          />
        ) : null;
    }
  };

  return (
    <main
      ref={root}
      tabIndex={-1}
      className="flex h-dvh min-w-[280px] flex-col bg-surface outline-none"
    >
      <header className="shrink-0">
        <h1 className="sr-only">{i18n.t('panel.title')}</h1>
        <div
          className="h-[3px] bg-line forced-border"
          style={brand ? { backgroundColor: brand.color } : undefined}
        />
        <BrandBar
          brands={loaded?.brands}
          brand={brand}
          account={loaded?.draft.snapshot.account ?? brand?.accounts[0]?.handle}
          onSpeakAs={(id) => void data.speakAs(id)}
          onAddBrand={() => onOpen('/brands')}
          onToSide={isFramed ? onToSide : undefined}
          onClose={isFramed ? () => void data.close() : undefined}
        />
        <PauseBanner
          brand={brand}
          now={now}
          locale={locale}
          onBrand={(id) => onOpen(`/brands/${id}`)}
          onLook={() => void data.lookAgain()}
        />
        {aside}
      </header>
      <div
        data-scrolls
        className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto overscroll-contain"
      >
        <div className="flex flex-col gap-2.5 px-4 pb-3">{body()}</div>
      </div>
      <footer className="shrink-0 border-t border-line bg-raised empty:hidden">
        {loaded && deed && !data.picking ? (
          <>
            <Outcome
              aftermath={aftermath}
              site={site}
              report={reportOf('writing')}
              overBelow={aftermath.kind === 'ask' ? overBelow(loaded.draft, aftermath.existing) : 0}
              copyKeys={isMac ? '⌘C' : 'Ctrl+C'}
              onInsertAs={(answer) => void data.insertAs(answer)}
              onUndo={() => void data.undo()}
              onOpenTemplate={(id) => onOpen(`/templates/${id}`)}
              onRemind={(when) => void data.remind(when)}
              onOpenReminder={(id) => onOpen(`/plan/${id}`)}
              locale={locale}
              onDismiss={data.dismiss}
            />
            <Footer
              deed={deed}
              isReady={isReady}
              hasText={!!text && status.kind !== 'writing'}
              command={isMac ? '⌘' : 'Ctrl'}
              button={button}
              onGo={go}
              onCopy={() => void data.copy()}
              onSaveAsTemplate={() => void data.saveAsTemplate()}
              onRemind={data.askWhen}
            />
          </>
        ) : null}
      </footer>
      <p role="status" className="sr-only">
        {said}
      </p>
    </main>
  );
}

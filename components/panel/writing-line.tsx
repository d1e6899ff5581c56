import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useNow } from './use-now';

export type WritingLineProps = {
  readonly model: string;
  /** When it was asked for. */
  readonly since: number;
  readonly hasWords: boolean;
  readonly onStop: () => void;
};

/** That it is being written, since when, and how to stop it. */
export function WritingLine({ model, since, hasWords, onStop }: WritingLineProps) {
  const now = useNow(!hasWords);
  const seconds = Math.max(0, Math.floor((now - since) / 1_000));
  const waiting = model
    ? i18n.t('panel.drafts.thinking', { model })
    : i18n.t('panel.drafts.reading');

  return (
    <div className="flex min-h-7 items-center gap-2 text-muted">
      <span
        aria-hidden
        className="size-2 shrink-0 rounded-full bg-accent motion-safe:animate-breathe forced-border"
      />
      <span className="truncate">{hasWords ? i18n.t('panel.drafts.writing') : waiting}</span>
      {!hasWords && seconds > 1 ? (
        <span className="shrink-0 tabular-nums">{i18n.t('panel.drafts.seconds', { seconds })}</span>
      ) : null}
      <Button
        tone="quiet"
        size="small"
        aria-keyshortcuts="Escape"
        onClick={onStop}
        className="-me-2 ms-auto"
      >
        <span className="font-semibold text-ink">{i18n.t('panel.drafts.stop')}</span>
        <kbd className="font-sans text-small font-normal">Esc</kbd>
      </Button>
    </div>
  );
}

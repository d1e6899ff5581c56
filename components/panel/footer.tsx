import { BellPlus, BookmarkPlus } from 'lucide-react';
import type { RefObject } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

export type FooterProps = {
  /** The one thing to do next. */
  readonly deed: 'suggest' | 'draft' | 'improve' | 'insert' | 'copy';
  /** It can be done now. */
  readonly isReady: boolean;
  /** There is a text to copy. */
  readonly hasText: boolean;
  /** "Ctrl" or "⌘". */
  readonly command: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onGo: () => void;
  readonly onCopy: () => void;
  readonly onSaveAsTemplate: () => void;
  readonly onRemind: () => void;
};

const words = {
  suggest: () => i18n.t('panel.start.suggest'),
  draft: () => i18n.t('panel.start.draft'),
  improve: () => i18n.t('panel.start.improve'),
  insert: () => i18n.t('panel.insert.button'),
  copy: () => i18n.t('panel.insert.copy'),
} as const;

/** The buttons that end it; the first one is always what to do next, and stays the same element. */
export function Footer({
  deed,
  isReady,
  hasText,
  command,
  button,
  onGo,
  onCopy,
  onSaveAsTemplate,
  onRemind,
}: FooterProps) {
  return (
    <div className="flex items-center gap-1.5 px-4 py-3">
      <Button
        ref={button}
        tone="primary"
        aria-disabled={!isReady}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => isReady && onGo()}
      >
        {words[deed]()}
        <kbd className="font-sans text-small font-normal opacity-90">{command} ⏎</kbd>
      </Button>
      {deed === 'insert' ? (
        <Button tone="quiet" disabled={!hasText} onClick={onCopy}>
          {i18n.t('panel.insert.copy')}
        </Button>
      ) : null}
      {deed === 'insert' || deed === 'copy' ? (
        <>
          <IconButton
            label={i18n.t('panel.remind.label')}
            disabled={!hasText}
            onClick={onRemind}
            className="ms-auto"
          >
            <BellPlus aria-hidden size={17} />
          </IconButton>
          <IconButton
            label={i18n.t('panel.template.save')}
            disabled={!hasText}
            onClick={onSaveAsTemplate}
          >
            <BookmarkPlus aria-hidden size={17} />
          </IconButton>
        </>
      ) : null}
    </div>
  );
}

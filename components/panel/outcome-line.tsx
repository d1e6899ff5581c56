import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';

export type OutcomeLineProps = {
  readonly tone: 'calm' | 'good' | 'warn' | 'bad';
  readonly words: string;
  /** The one thing to do about it. */
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
};

const tones = {
  calm: 'text-ink',
  good: 'bg-good-soft text-good-ink',
  warn: 'bg-warn-soft text-warn-ink',
  bad: 'bg-bad-soft text-bad-ink',
} as const;

/** One sentence above the buttons, with what to do about it or a way to put it away. */
export function OutcomeLine({ tone, words, children, onDismiss }: OutcomeLineProps) {
  return (
    <div className={`flex items-center gap-3 border-b border-line px-4 py-2 ${tones[tone]}`}>
      <p className="flex-1">{words}</p>
      {children}
      {onDismiss ? (
        <IconButton label={i18n.t('panel.insert.done')} onClick={onDismiss} className="-me-2">
          <X aria-hidden size={15} />
        </IconButton>
      ) : null}
    </div>
  );
}

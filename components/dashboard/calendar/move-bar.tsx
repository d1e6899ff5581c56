import { Move } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

export type MoveBarProps = {
  readonly title: string;
  /** Where it stands now. */
  readonly when: string;
  readonly onDrop: () => void;
  readonly onGiveUp: () => void;
};

/** An item is being moved by keyboard: where to, and the way out. It has the focus meanwhile. */
export function MoveBar({ title, when, onDrop, onGiveUp }: MoveBarProps) {
  const bar = useRef<HTMLFieldSetElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset
      ref={bar}
      tabIndex={-1}
      className="sticky bottom-3 z-30 mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-large border border-accent bg-surface px-4 py-2.5 shadow-float"
    >
      <legend className="sr-only">{i18n.t('calendar.move.hint')}</legend>
      <Move aria-hidden size={16} className="text-accent-ink" />
      <span className="min-w-0">
        <span className="block font-medium">{i18n.t('calendar.move.bar', { title, when })}</span>
        <span className="block text-small text-muted">{i18n.t('calendar.move.hint')}</span>
      </span>
      <Button tone="primary" size="small" onClick={onDrop}>
        {i18n.t('calendar.move.drop')}
      </Button>
      <Button tone="quiet" size="small" onClick={onGiveUp}>
        {i18n.t('calendar.move.keep')}
      </Button>
    </fieldset>
  );
}

import { CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { inputLook } from '@/components/ui/input-look';

export type ReviseBarProps = {
  readonly isDisabled: boolean;
  /** Only a model understands a sentence. */
  readonly canTell: boolean;
  readonly onRevise: (how: 'shorter' | 'warmer' | 'plainer' | 'told', instruction?: string) => void;
};

/** Small changes by a press, any other by a sentence. */
export function ReviseBar({ isDisabled, canTell, onRevise }: ReviseBarProps) {
  const [wish, setWish] = useState('');
  const ways = [
    { how: 'shorter', word: i18n.t('panel.revise.shorter') },
    { how: 'warmer', word: i18n.t('panel.revise.warmer') },
    { how: 'plainer', word: i18n.t('panel.revise.plainer') },
  ] as const;

  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5">
      <legend className="sr-only">{i18n.t('panel.revise.title')}</legend>
      {ways.map(({ how, word }) => (
        <Button key={how} size="small" disabled={isDisabled} onClick={() => onRevise(how)}>
          {word}
        </Button>
      ))}
      {canTell ? (
        <form
          className="relative min-w-24 flex-1"
          onSubmit={(event) => {
            event.preventDefault();
            const instruction = wish.trim();
            if (instruction === '' || isDisabled) return;
            onRevise('told', instruction);
            setWish('');
          }}
        >
          <input
            type="text"
            dir="auto"
            aria-label={i18n.t('panel.revise.tellLabel')}
            placeholder={i18n.t('panel.revise.tell')}
            maxLength={2_000}
            value={wish}
            onChange={(event) => setWish(event.currentTarget.value)}
            className={`h-7 ${inputLook} ${wish ? 'pe-8' : ''}`}
          />
          {wish ? (
            <button
              type="submit"
              aria-label={i18n.t('panel.revise.send')}
              disabled={isDisabled}
              className="absolute inset-y-0 end-0 grid w-7 place-items-center rounded-medium text-accent-ink disabled:opacity-50"
            >
              <CornerDownLeft aria-hidden size={14} className="rtl:-scale-x-100" />
            </button>
          ) : null}
        </form>
      ) : null}
    </fieldset>
  );
}

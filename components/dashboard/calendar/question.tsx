import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Scope } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { titleOf } from './words';

export type QuestionProps = {
  /** What is asked about; absent: nothing. */
  readonly about: { readonly kind: 'move' | 'cancel'; readonly placed: PlacedItem } | undefined;
  readonly onAnswer: (scope: Scope) => void;
  readonly onClose: () => void;
};

/** Which ones of a recurring item, and whether it is really to be cancelled. */
export function Question({ about, onAnswer, onClose }: QuestionProps) {
  const title = about ? titleOf(about.placed.item) : '';
  const isRecurring = about?.placed.item.isRecurring === true;
  return (
    <Dialog
      title={about ? headingOf(about.kind, isRecurring) : ''}
      isOpen={about !== undefined}
      onClose={onClose}
      actions={
        <>
          {isRecurring ? (
            <Scopes onAnswer={onAnswer} />
          ) : (
            <Button tone="bad" onClick={() => onAnswer('one')}>
              {i18n.t('calendar.cancelling.yes')}
            </Button>
          )}
          <Button tone="quiet" onClick={onClose}>
            {about?.kind === 'cancel'
              ? i18n.t('calendar.cancelling.no')
              : i18n.t('calendar.move.keep')}
          </Button>
        </>
      }
    >
      <p dir="auto" className="text-muted">
        {isRecurring
          ? i18n.t('calendar.move.about', { title })
          : i18n.t('calendar.cancelling.about', { title })}
      </p>
    </Dialog>
  );
}

function headingOf(kind: 'move' | 'cancel', isRecurring: boolean): string {
  if (kind === 'move') return i18n.t('calendar.move.title');
  if (isRecurring) return i18n.t('calendar.cancelling.which');
  return i18n.t('calendar.cancelling.title');
}

const scopes: readonly Scope[] = ['one', 'later', 'all'];

function Scopes({ onAnswer }: Pick<QuestionProps, 'onAnswer'>) {
  return scopes.map((scope) => (
    <Button
      key={scope}
      tone={scope === 'one' ? 'primary' : 'plain'}
      onClick={() => onAnswer(scope)}
    >
      {i18n.t(`calendar.move.${scope}`)}
    </Button>
  ));
}

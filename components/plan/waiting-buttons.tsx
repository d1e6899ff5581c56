import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { titleOf } from '@/lib/schedule/title';
import { SnoozeMenu } from './snooze-menu';
import type { Waiting } from './waiting';
import type { WaitingDeeds } from './waiting-row';

export type WaitingButtonsProps = WaitingDeeds & {
  readonly one: Waiting;
  /** The person wants to say until when it is put off. */
  readonly onPick: () => void;
};

/** What to do about something that came due. Nothing is opened for a brand that is stopped. */
export function WaitingButtons({ one, onPick, ...deeds }: WaitingButtonsProps) {
  const { occasion, reminder, brand } = one;
  const isOpened = occasion.state === 'opened';
  const isHeld = occasion.state === 'held';
  const isAsked = isOpened && reminder.kind === 'post';
  return (
    <div className="flex flex-wrap gap-1.5">
      {brand?.pause ? null : (
        <Button
          tone={isOpened ? 'plain' : 'primary'}
          size="small"
          onClick={() => deeds.onOpen(one)}
        >
          {openWords(occasion.state)}
        </Button>
      )}
      {isAsked || isHeld ? null : (
        <Button size="small" onClick={() => deeds.onDone(one, '')}>
          {i18n.t('calendar.details.done')}
        </Button>
      )}
      <SnoozeMenu
        title={titleOf(reminder)}
        onSnooze={(choice) => (choice === 'pick' ? onPick() : deeds.onSnooze(one, choice))}
      />
      <Button size="small" tone="quiet" onClick={() => deeds.onEdit(one)}>
        {i18n.t('calendar.details.edit')}
      </Button>
      <Button size="small" tone="quiet" onClick={() => deeds.onDrop(one)}>
        {i18n.t('plan.drop')}
      </Button>
    </div>
  );
}

function openWords(state: Waiting['occasion']['state']): string {
  if (state === 'opened') return i18n.t('plan.openAgain');
  return state === 'held' ? i18n.t('plan.pause.doNow') : i18n.t('calendar.details.open');
}

import { i18n } from '#i18n';
import type { Waiting } from './waiting';
import { type WaitingDeeds, WaitingRow } from './waiting-row';

export type WaitingListProps = WaitingDeeds & {
  readonly waiting: readonly Waiting[];
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
};

const groups = ['missed', 'due', 'opened', 'held', 'snoozed'] as const;

/** Everything that waits, what was missed before all else. */
export function WaitingList({ waiting, ...rest }: WaitingListProps) {
  return groups.map((state) => {
    const own = waiting.filter(({ occasion }) => occasion.state === state);
    if (own.length === 0) return null;
    return (
      <section key={state} aria-label={i18n.t(`plan.groups.${state}`, own.length)}>
        <h2 className="mb-2 font-semibold">{i18n.t(`plan.groups.${state}`, own.length)}</h2>
        {state === 'missed' ? <p className="mb-2 text-muted">{i18n.t('plan.missedWhy')}</p> : null}
        <div className="flex flex-col gap-2">
          {own.map((one) => (
            <WaitingRow key={one.occasion.id} one={one} {...rest} />
          ))}
        </div>
      </section>
    );
  });
}

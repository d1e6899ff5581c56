import { i18n } from '#i18n';
import { Cleared, type ClearedProps } from './cleared';
import { stoppedAmong } from './held';
import { Stopped } from './stopped';
import type { Waiting } from './waiting';
import { type WaitingDeeds, WaitingRow } from './waiting-row';

export type WaitingListProps = WaitingDeeds &
  Pick<ClearedProps, 'onLetAllGo' | 'onDropAll'> & {
    readonly waiting: readonly Waiting[];
    readonly zone: string;
    readonly now: number;
    /** BCP 47 */
    readonly locale: string;
  };

/** Everything that waits, what was missed before all else. */
export function WaitingList({ waiting, onLetAllGo, onDropAll, ...row }: WaitingListProps) {
  const { stopped, cleared } = stoppedAmong(waiting);
  return (
    <>
      <Group state="missed" {...{ waiting, ...row }} />
      <Group state="due" {...{ waiting, ...row }} />
      {cleared.length > 0 ? <Cleared all={cleared} {...{ onLetAllGo, onDropAll, ...row }} /> : null}
      <Group state="opened" {...{ waiting, ...row }} />
      {stopped.map(({ brand, pause, all }) => (
        <Stopped key={brand.id} {...{ brand, pause, all, ...row }} />
      ))}
      <Group state="snoozed" {...{ waiting, ...row }} />
    </>
  );
}

type GroupProps = WaitingDeeds &
  Pick<WaitingListProps, 'waiting' | 'zone' | 'now' | 'locale'> & {
    readonly state: 'missed' | 'due' | 'opened' | 'snoozed';
  };

function Group({ state, waiting, ...row }: GroupProps) {
  const own = waiting.filter(({ occasion }) => occasion.state === state);
  if (own.length === 0) return null;
  const title = i18n.t(`plan.groups.${state}`, own.length);
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold">{title}</h2>
      {state === 'missed' ? <p className="mb-2 text-muted">{i18n.t('plan.missedWhy')}</p> : null}
      <div className="flex flex-col gap-2">
        {own.map((one) => (
          <WaitingRow key={one.occasion.id} one={one} {...row} />
        ))}
      </div>
    </section>
  );
}

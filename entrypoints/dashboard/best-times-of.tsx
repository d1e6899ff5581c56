import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { BestTimes } from '@/components/dashboard/plan/best-times';
import { numbers } from '@/lib/db/numbers';
import { bestTimes } from '@/lib/insights/best-times';
import { isLocal, isZone, localAt } from '@/lib/schedule/moment';
import { localOf, type ReminderValues } from '@/lib/schedule/reminder-values';

export type BestTimesOfProps = {
  readonly values: ReminderValues;
  readonly onValues: (values: ReminderValues) => void;
  readonly now: number;
  readonly locale: string;
};

/** When posts of the form's brand, on its sites, did well; for a post that goes out once. */
export function BestTimesOf({ values, onValues, now, locale }: BestTimesOfProps) {
  const { kind, brand, sites, zone, rule, day } = values;
  const all = useLiveQuery(() => numbers.list(brand), [brand]);
  const isShown = kind === 'post' && rule === '' && isZone(zone);
  const best = useMemo(
    () => (all && isShown ? bestTimes(all, zone, sites.split(' ').filter(Boolean)) : undefined),
    [all, isShown, zone, sites],
  );
  if (!best) return null;
  const here = localAt(now, zone);
  const wanted = `${day}T00:00`;
  return (
    <BestTimes
      best={best}
      isOfSites={sites !== ''}
      from={isLocal(wanted) && wanted > here ? wanted : here}
      chosen={localOf(values)}
      zone={zone}
      now={now}
      locale={locale}
      numbersAt={brand === '' ? undefined : `#/brands/${brand}/numbers`}
      onPick={(local) =>
        onValues({ ...values, when: '', day: local.slice(0, 10), clock: local.slice(11) })
      }
    />
  );
}

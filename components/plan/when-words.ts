import { i18n } from '#i18n';
import type { PlannedTime } from '@/lib/model';
import { instantOf, localAt } from '@/lib/schedule/moment';

/** A time as somebody in `zone` says it; where a clock elsewhere was meant, that one too. */
export function whenWords(time: PlannedTime, zone: string, now: number, locale: string): string {
  const at = instantOf(time);
  const here = momentWords(at, zone, now, locale);
  if (localAt(at, zone) === time.local) return here;
  return i18n.t('plan.both', {
    here,
    there: momentWords(at, time.zone, now, locale),
    city: cityOf(time.zone),
  });
}

/** `Europe/Lisbon` as "Lisbon". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** A moment on the clock of a zone, the day in words where it is near. */
export function momentWords(at: number, zone: string, now: number, locale: string): string {
  const day = dayNumber(at, zone) - dayNumber(now, zone);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(at);
  if (day === 0) return i18n.t('plan.today', { time });
  if (day === 1) return i18n.t('plan.tomorrow', { time });
  if (day === -1) return i18n.t('plan.yesterday', { time });
  const isNear = Math.abs(day) < 300;
  const date = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isNear ? {} : { year: 'numeric' }),
    timeZone: zone,
  }).format(at);
  return i18n.t('plan.onDay', { date, time });
}

function dayNumber(at: number, zone: string): number {
  return Math.floor(Date.parse(`${localAt(at, zone).slice(0, 10)}T00:00Z`) / 86_400_000);
}

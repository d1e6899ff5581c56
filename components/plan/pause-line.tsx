import { i18n } from '#i18n';
import type { Pause } from '@/lib/model';
import { momentWords } from './when-words';

export type PauseLineProps = {
  readonly pause: Pause;
  /** IANA name. */
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
};

/** Since when a brand is stopped, and why. */
export function PauseLine({ pause: { since, reason }, zone, now, locale }: PauseLineProps) {
  const when = momentWords(since, zone, now, locale);
  return (
    <p dir="auto" className="wrap-anywhere">
      {reason === ''
        ? i18n.t('plan.pause.since', { when })
        : i18n.t('plan.pause.sinceWhy', { when, reason })}
    </p>
  );
}

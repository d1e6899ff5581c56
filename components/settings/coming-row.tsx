import { i18n } from '#i18n';
import type { Coming } from '@/components/plan/coming';
import { whenWords } from '@/components/plan/when-words';
import { titleOf } from '@/lib/schedule/title';
import { BrandDot } from './brand-dot';

export type ComingRowProps = {
  readonly one: Coming;
  /** IANA name. */
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
  readonly onReminder: (id: string) => void;
};

/** Something that is still to come: whose, what and when, in one line. */
export function ComingRow({ one, zone, now, locale, onReminder }: ComingRowProps) {
  const { reminder, brand, local } = one;
  return (
    <li>
      <button
        type="button"
        onClick={() => onReminder(reminder.id)}
        className="flex min-h-7 w-full items-center gap-2 rounded-small text-start hover:bg-sunken"
      >
        <BrandDot brand={brand} />
        <span dir="auto" className="min-w-0 flex-1 truncate">
          {titleOf(reminder)}
        </span>
        <span className="shrink-0 text-small text-muted">
          {brand?.pause ? `${i18n.t('plan.pause.chip')} · ` : ''}
          {whenWords({ local, zone: reminder.time.zone }, zone, now, locale)}
        </span>
      </button>
    </li>
  );
}

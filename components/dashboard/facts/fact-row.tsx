import { i18n } from '#i18n';
import { RowActions } from '@/components/dashboard/material/row-actions';
import { dayWords } from '@/components/day-words';
import { Chip } from '@/components/ui/chip';
import { daysLeft, isExpired } from '@/lib/brand/facts';
import type { Fact } from '@/lib/model';

export type FactRowProps = {
  readonly fact: Fact;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** BCP 47 */
  readonly locale: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

/** A fact, the slot it fills, and how long it holds. */
export function FactRow({ fact, today, locale, onEdit, onDelete }: FactRowProps) {
  const isOver = isExpired(fact, today);
  return (
    <div className="flex flex-col gap-2 rounded-large border border-line bg-surface px-4 py-3">
      <div className="flex items-start gap-3">
        <p
          dir="auto"
          className={`min-w-0 flex-1 text-body wrap-anywhere ${isOver ? 'text-muted' : ''}`}
        >
          {fact.text}
        </p>
        <RowActions
          row={fact.id}
          editLabel={i18n.t('dashboard.facts.edit', { text: shortened(fact.text) })}
          deleteLabel={i18n.t('dashboard.facts.delete', { text: shortened(fact.text) })}
          onEdit={onEdit}
          onDelete={onDelete}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small text-muted">
        <code dir="ltr" className="rounded-small bg-sunken px-1.5 py-0.5 font-mono wrap-anywhere">
          {fact.slot}
        </code>
        <Validity fact={fact} today={today} locale={locale} />
      </div>
    </div>
  );
}

function Validity({ fact, today, locale }: Pick<FactRowProps, 'fact' | 'today' | 'locale'>) {
  if (!fact.validUntil) return null;
  const day = dayWords(fact.validUntil, locale);
  if (isExpired(fact, today)) {
    return (
      <>
        <Chip tone="doubt">{i18n.t('dashboard.facts.expired')}</Chip>
        <span>{i18n.t('dashboard.facts.leftOut', { day })}</span>
      </>
    );
  }
  const days = daysLeft(fact, today);
  return (
    <>
      {days === undefined ? null : <Chip tone="warn">{i18n.t('dashboard.facts.soon', days)}</Chip>}
      <span>{i18n.t('dashboard.facts.until', { day })}</span>
    </>
  );
}

/** Enough of a fact to know it by. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

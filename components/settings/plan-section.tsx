import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import type { Coming } from '@/components/plan/coming';
import type { Waiting } from '@/components/plan/waiting';
import { IconButton } from '@/components/ui/icon-button';
import { LinkButton } from '@/components/ui/link-button';
import { ComingRow } from './coming-row';
import { CompactRow, type CompactRowProps } from './compact-row';

export type PlanSectionProps = Omit<CompactRowProps, 'one'> & {
  /** What the person has still to do, most pressing first. */
  readonly waiting: readonly Waiting[];
  /** The next few, soonest first. */
  readonly coming: readonly Coming[];
  readonly onAdd: () => void;
  readonly onPlan: () => void;
  readonly onDue: () => void;
  readonly onReminder: (id: string) => void;
};

const mostWaiting = 3;

/** What waits and what comes next, as much of it as is seen in five seconds. */
export function PlanSection({
  waiting,
  coming,
  onAdd,
  onPlan,
  onDue,
  onReminder,
  ...row
}: PlanSectionProps) {
  const more = waiting.length - mostWaiting;
  const isEmpty = waiting.length + coming.length === 0;
  const { zone, now, locale } = row;
  return (
    <section
      aria-label={i18n.t('settings.plan.title')}
      className="flex flex-col gap-2 border-line border-t pt-3"
    >
      <div className="flex items-center gap-2">
        <h2 className="font-medium">{i18n.t('settings.plan.title')}</h2>
        {isEmpty ? (
          <span className="text-small text-muted">{i18n.t('settings.plan.nothing')}</span>
        ) : (
          <LinkButton onClick={onPlan}>{i18n.t('settings.plan.all')}</LinkButton>
        )}
        <IconButton label={i18n.t('settings.plan.add')} onClick={onAdd} className="ms-auto">
          <Plus aria-hidden size={17} />
        </IconButton>
      </div>
      {waiting.length > 0 ? (
        <>
          <LinkButton onClick={onDue} className="self-start">
            {i18n.t('settings.plan.waits', waiting.length)}
          </LinkButton>
          <ul className="flex flex-col gap-1">
            {waiting.slice(0, mostWaiting).map((one) => (
              <CompactRow key={one.occasion.id} one={one} {...row} />
            ))}
          </ul>
          {more > 0 ? (
            <p className="text-small text-muted">{i18n.t('settings.plan.more', more)}</p>
          ) : null}
        </>
      ) : null}
      {coming.length > 0 ? (
        <>
          <h3 className="text-small text-muted">{i18n.t('settings.plan.next')}</h3>
          <ul className="flex flex-col gap-0.5">
            {coming.map((one) => (
              <ComingRow key={one.reminder.id} {...{ one, zone, now, locale, onReminder }} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

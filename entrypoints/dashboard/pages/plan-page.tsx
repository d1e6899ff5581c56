import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Calendar } from '@/components/dashboard/calendar/calendar';
import { titleOf } from '@/components/dashboard/calendar/words';
import { PageHeading } from '@/components/dashboard/page-heading';
import { FilesMenu } from '@/components/dashboard/plan/files-menu';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Notice } from '@/components/ui/notice';
import { savePlan } from '@/entrypoints/dashboard/calendar-files';
import { go } from '@/entrypoints/dashboard/go';
import { takeRemoved } from '@/entrypoints/dashboard/removed';
import { saveWeek } from '@/entrypoints/dashboard/save-week';
import { usePlan } from '@/entrypoints/dashboard/use-plan';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { cancelItem, dealWith, itemDone, moveItem, openItem } from '@/entrypoints/owner/plan-deeds';
import { useClock } from '@/entrypoints/owner/use-clock';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { useWaiting } from '@/entrypoints/owner/use-waiting';
import { noFilters } from '@/lib/calendar/filter';
import { type CalendarView, calendarViews } from '@/lib/calendar/item';
import { weekStartOf } from '@/lib/calendar/week-start';
import type { OccasionState } from '@/lib/model';
import { localAt, ownZone } from '@/lib/schedule/moment';
import { wakeTime } from '@/lib/schedule/snooze';

export type PlanPageProps = {
  /** One of `calendarViews`; absent: the month. */
  readonly view: string | undefined;
  /** `YYYY-MM-DD`; absent: today. */
  readonly day: string | undefined;
};

/** What is planned, on a calendar. The view and the day are part of the address. */
export function PlanPage({ view: asked, day: askedDay }: PlanPageProps) {
  const zone = ownZone();
  const now = useClock();
  const locale = browser.i18n.getUILanguage();
  const view = calendarViews.find((one) => one === asked) ?? 'month';
  const day = /^\d{4}-\d\d-\d\d$/.test(askedDay ?? '')
    ? (askedDay ?? '')
    : localAt(now, zone).slice(0, 10);
  const plan = usePlan(day);
  const waiting = useWaiting();
  const [filters, setFilters] = useState(noFilters);
  const [said, setSaid] = useState('');
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  useEffect(() => {
    const removed = takeRemoved();
    if (removed) offer(removed);
  }, [offer]);
  const weekStart = useMemo(() => weekStartOf(locale), [locale]);
  if (!plan || !waiting) return null;
  const show = (next: CalendarView, anchor: string) => go(`/plan/view/${next}/${anchor}`);
  const id = () => crypto.randomUUID();
  const save = (brand: string | undefined) =>
    attempt(async () => {
      const name = await savePlan(plan.brands.find((one) => one.id === brand));
      setSaid(name ? i18n.t('plan.files.saved', { name }) : i18n.t('plan.files.nothing'));
    });
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.sections.plan')}
        action={
          <FilesMenu
            brands={plan.brands.filter((brand) => filters.brands.includes(brand.id))}
            onSave={(brand) => void save(brand)}
            onManage={() => go('/plan/files')}
          />
        }
      >
        {i18n.t('plan.lead2')}
      </PageHeading>
      <p role="status" className="text-muted empty:hidden">
        {said}
      </p>
      <TroubleNotice error={error} />
      <WaitingNotice count={waiting.filter(({ occasion }) => isToBeSeen(occasion.state)).length} />
      <Calendar
        {...plan}
        zone={zone}
        now={now}
        weekStart={weekStart}
        locale={locale}
        view={view}
        anchorDay={day}
        filters={filters}
        onView={(next) => show(next, day)}
        onAnchor={(anchor) => go(`/plan/view/${view}/${anchor}`, { replace: true })}
        onFilters={setFilters}
        onMove={(item, to, scope) =>
          void attempt(async () => {
            const undo = await moveItem(item, to, scope);
            const title = titleOf(item);
            if (undo) offer({ id: id(), message: i18n.t('plan.moved', { title }), undo });
            else
              offer({ id: id(), message: i18n.t('plan.cannotFollow', { title }), undo: nothing });
          })
        }
        onOpen={(item) => void attempt(() => openItem(item))}
        onEdit={(item) => go(`/plan/${item.reminder}`)}
        onDone={(item) => void attempt(() => itemDone(item))}
        onSnooze={(item, choice) => {
          if (choice === 'pick') return go('/plan/due');
          const wakeAt = wakeTime(choice, Date.now(), zone);
          void attempt(() => dealWith(item.key, { state: 'snoozed', wakeAt }));
        }}
        onCancel={(item, scope) =>
          void attempt(async () => {
            const undo = await cancelItem(item, scope);
            offer({ id: id(), message: i18n.t('plan.cancelled', { title: titleOf(item) }), undo });
          })
        }
        onAdd={(local) => go(`/plan/new/${local}`)}
        onPrint={() => window.print()}
        onSheet={() => void attempt(() => saveWeek(plan.items, filters, { day, weekStart, zone }))}
      />
      {bar}
    </>
  );
}

/** What was put off, and what is open in a tab already, the person knows of. */
function isToBeSeen(state: OccasionState): boolean {
  return state === 'due' || state === 'missed' || state === 'held';
}

function WaitingNotice({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Notice tone="warn" title={i18n.t('plan.waiting', count)}>
      <a href="#/plan/due" className="text-accent-ink underline">
        {i18n.t('plan.lookAtThem')}
      </a>
    </Notice>
  );
}

async function nothing(): Promise<void> {}

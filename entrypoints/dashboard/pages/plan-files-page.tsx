import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import { CalendarExport } from '@/components/dashboard/plan/calendar-export';
import { CalendarImport } from '@/components/dashboard/plan/calendar-import';
import { CalendarPreview } from '@/components/dashboard/plan/calendar-preview';
import type { CalendarImportState } from '@/components/dashboard/plan/files-state';
import { MarkedFiles } from '@/components/dashboard/plan/marked-files';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { savePlan, takeCalendar } from '@/entrypoints/dashboard/calendar-files';
import { useCalendarImport } from '@/entrypoints/dashboard/use-calendar-import';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { days } from '@/lib/db/days';
import { reminders } from '@/lib/db/reminders';
import type { Brand, MarkedDay, Reminder } from '@/lib/model';
import { type CalendarTake, calendarTake } from '@/lib/schedule/calendar-take';
import { ownZone } from '@/lib/schedule/moment';

/** The plan out as a calendar file, and other calendars in. */
export function PlanFilesPage() {
  const found = useLiveQuery(async () => {
    const [all, active, marked, planned] = await Promise.all([
      brands.list(),
      brands.active(),
      days.list(),
      reminders.list(),
    ]);
    return { brands: all, active, marked, planned };
  }, []);
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  const { state, onFile, onLeave } = useCalendarImport(attempt);
  const [said, setSaid] = useState('');
  if (!found) return null;
  const save = (id: string) =>
    attempt(async () => {
      const name = await savePlan(found.brands.find((brand) => brand.id === id));
      setSaid(name ? i18n.t('plan.files.saved', { name }) : i18n.t('plan.files.nothing'));
    });
  const take = (name: string, calendar: CalendarTake) =>
    attempt(async () => {
      const undo = await takeCalendar(name, calendar);
      onLeave();
      offer({ id: crypto.randomUUID(), message: i18n.t('plan.files.taken', { name }), undo });
    });
  const remove = (file: string) =>
    attempt(async () => {
      const removed = await days.removeFile(file);
      const message = i18n.t('plan.files.removed', { name: file });
      offer({ id: crypto.randomUUID(), message, undo: () => days.putFile(file, removed) });
    });
  return (
    <>
      <PageHeading
        title={i18n.t('plan.files.title')}
        back={<BackLink href="#/plan" label={i18n.t('dashboard.sections.plan')} />}
      >
        {i18n.t('plan.files.lead')}
      </PageHeading>
      <TroubleNotice error={error} />
      <CalendarImport
        state={state}
        onFile={onFile}
        preview={
          state.status === 'looking' ? (
            <Looking key={state.name} {...found} looking={state} onTake={take} onLeave={onLeave} />
          ) : null
        }
      />
      <MarkedFiles days={found.marked} onRemove={(file) => void remove(file)} />
      <CalendarExport
        brands={optionsOf(found.brands)}
        said={said}
        onSave={(brand) => void save(brand)}
      />
      {bar}
    </>
  );
}

type LookingProps = {
  readonly looking: Extract<CalendarImportState, { status: 'looking' }>;
  readonly brands: readonly Brand[];
  readonly active: Brand | undefined;
  readonly marked: readonly MarkedDay[];
  readonly planned: readonly Reminder[];
  readonly onTake: (name: string, take: CalendarTake) => Promise<void>;
  readonly onLeave: () => void;
};

function Looking({ looking, brands: all, active, marked, planned, ...deeds }: LookingProps) {
  const { name, file } = looking;
  const [brand, setBrand] = useState(active?.id ?? '');
  const [isTaking, setTaking] = useState(false);
  // However long it is looked at: what is seen is what is taken.
  const [now] = useState(() => Date.now());
  const take = useMemo(
    () => calendarTake(file, planned, { name, brand, now }),
    [file, planned, name, brand, now],
  );
  const onTake = async () => {
    setTaking(true);
    await deeds.onTake(name, take);
    setTaking(false);
  };
  return (
    <CalendarPreview
      name={name}
      take={take}
      notes={file.notes}
      replaced={marked.filter((day) => day.file === name).length}
      brand={brand}
      brands={[{ value: '', label: i18n.t('plan.form.noBrand') }, ...optionsOf(all)]}
      zone={ownZone()}
      now={now}
      locale={browser.i18n.getUILanguage()}
      onBrand={setBrand}
      isTaking={isTaking}
      onTake={() => void onTake()}
      onLeave={deeds.onLeave}
    />
  );
}

function optionsOf(all: readonly Brand[]) {
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

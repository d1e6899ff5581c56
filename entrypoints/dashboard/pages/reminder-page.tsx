import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import { MediaField } from '@/components/dashboard/plan/media-field';
import { ReminderForm } from '@/components/dashboard/plan/reminder-form';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { BestTimesOf } from '@/entrypoints/dashboard/best-times-of';
import { saveCalendar } from '@/entrypoints/dashboard/calendar-files';
import { go } from '@/entrypoints/dashboard/go';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { removeReminder } from '@/entrypoints/dashboard/removed';
import { useKeptMedia } from '@/entrypoints/dashboard/use-kept-media';
import { keepReminders } from '@/entrypoints/owner/plan-deeds';
import { useClock } from '@/entrypoints/owner/use-clock';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { reminders } from '@/lib/db/reminders';
import type { Brand, Reminder } from '@/lib/model';
import { localAt, ownZone } from '@/lib/schedule/moment';
import { takeNote } from '@/lib/schedule/noted';
import {
  newReminderValues,
  type ReminderValues,
  remindersFrom,
  valuesOfReminder,
} from '@/lib/schedule/reminder-values';
import { titleOf } from '@/lib/schedule/title';
import { NotFoundPage } from './not-found-page';

/** Plans something at a clock time (`YYYY-MM-DDTHH:mm`), or at the next whole hour. */
export function NewReminderPage({ local }: { readonly local: string | undefined }) {
  const found = useLiveQuery(async () => {
    const [all, active, note] = await Promise.all([brands.list(), brands.active(), takeNote()]);
    return { all, active, note };
  }, []);
  if (!found) return null;
  const zone = ownZone();
  const values = newReminderValues(local ?? nextHour(zone), zone);
  const { note, active, all } = found;
  return (
    <Editor
      form="reminder:new"
      initial={{ ...values, brand: active?.id ?? '', ...note }}
      reminder={undefined}
      brands={all}
    />
  );
}

/** A reminder that is there. */
export function ReminderPage({ id }: { readonly id: string }) {
  const found = useLiveQuery(
    async () => ({ all: await brands.list(), reminder: await reminders.find(id) }),
    [id],
  );
  if (!found) return null;
  if (!found.reminder) return <NotFoundPage />;
  return (
    <Editor
      form={`reminder:${id}`}
      initial={valuesOfReminder(found.reminder)}
      reminder={found.reminder}
      brands={found.all}
    />
  );
}

type EditorProps = {
  readonly form: string;
  readonly initial: ReminderValues;
  readonly reminder: Reminder | undefined;
  readonly brands: readonly Brand[];
};

function Editor({ form, initial, reminder, brands: all }: EditorProps) {
  const now = useClock();
  const { error, attempt } = useTrouble();
  const kept = useKeptForm(form, initial);
  const values = kept.values as ReminderValues;
  const media = useKeptMedia(
    values.media,
    (ids) => kept.change({ ...values, media: ids }),
    attempt,
  );
  const leave = () => {
    kept.forget();
    go('/plan');
  };
  const save = () =>
    attempt(async () => {
      const brand = all.find(({ id }) => id === values.brand);
      await keepReminders(remindersFrom(values, brand, reminder, Date.now()));
      leave();
    });
  const remove = () =>
    attempt(async () => {
      if (reminder) await removeReminder(reminder.id);
      leave();
    });
  return (
    <>
      <PageHeading
        title={i18n.t(reminder ? 'plan.edit' : 'plan.new')}
        back={<BackLink href="#/plan" label={i18n.t('dashboard.sections.plan')} />}
        action={
          reminder ? (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {reminder.kind === 'numbers' && reminder.brand ? (
                <a
                  href={`#/brands/${reminder.brand}/numbers/of/${reminder.id}`}
                  className="text-accent-ink underline"
                >
                  {i18n.t('dashboard.numbers.writeThis')}
                </a>
              ) : null}
              <Button onClick={() => saveCalendar([reminder], titleOf(reminder))}>
                {i18n.t('plan.files.saveOne')}
              </Button>
              <Button tone="bad" onClick={() => void remove()}>
                {i18n.t('plan.remove')}
              </Button>
            </div>
          ) : undefined
        }
      />
      <TroubleNotice error={error} />
      <ReminderForm
        values={values}
        onValues={kept.change}
        isNew={!reminder}
        brands={all}
        zone={ownZone()}
        now={now}
        locale={browser.i18n.getUILanguage()}
        media={<MediaField {...media} />}
        bestTimes={
          <BestTimesOf
            values={values}
            onValues={kept.change}
            now={now}
            locale={browser.i18n.getUILanguage()}
          />
        }
        onSave={() => void save()}
        onCancel={leave}
      />
    </>
  );
}

function nextHour(zone: string): string {
  const local = localAt(Date.now() + 3_600_000, zone);
  return `${local.slice(0, 13)}:00`;
}

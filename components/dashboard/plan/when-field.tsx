import { i18n } from '#i18n';
import { ruleWords } from '@/components/plan/rule-words';
import { cityOf, whenWords } from '@/components/plan/when-words';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { isLocal, isZone, zoneNames } from '@/lib/schedule/moment';
import { isPast, localOf, type ReminderValues } from '@/lib/schedule/reminder-values';
import { understand } from '@/lib/schedule/understand';

export type WhenFieldProps = {
  readonly values: ReminderValues;
  readonly onValues: (values: ReminderValues) => void;
  readonly zone: string;
  readonly now: number;
  readonly locale: string;
  /** What is wrong with the fields below, in words. */
  readonly error: string | undefined;
};

/** A time in a sentence, with what was understood of it; or field by field. */
export function WhenField({ values, onValues, zone, now, locale, error }: WhenFieldProps) {
  const isUnread = values.when.trim() !== '' && !understand(values.when, { now, zone });
  const say = (when: string) => onValues({ ...values, when, ...said(when, now, zone) });
  const set = (change: Partial<ReminderValues>) => onValues({ ...values, ...change, when: '' });
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={i18n.t('plan.form.when')}
        hint={i18n.t('plan.form.whenHint')}
        name="when"
        value={values.when}
        onValue={say}
        error={isUnread ? i18n.t('plan.form.notUnderstood') : error}
        autoComplete="off"
      />
      <div role="status" className="rounded-medium bg-raised px-3 py-2">
        <Understood values={values} zone={zone} now={now} locale={locale} />
        {values.rule === '' ? null : (
          <LinkButton onClick={() => set({ rule: '', except: '' })}>
            {i18n.t('plan.form.once')}
          </LinkButton>
        )}
      </div>
      <Disclosure summary={i18n.t('plan.form.exactly')}>
        <div className="mt-2 grid items-start gap-4 sm:grid-cols-3">
          <TextField
            type="date"
            label={i18n.t('plan.form.day')}
            name="day"
            value={values.day}
            onValue={(day) => set({ day })}
          />
          <TextField
            type="time"
            label={i18n.t('plan.form.clock')}
            name="clock"
            value={values.clock}
            onValue={(clock) => set({ clock })}
          />
          <SelectField
            label={i18n.t('plan.form.zone')}
            name="zone"
            value={values.zone}
            options={zoneOptions(values.zone)}
            onValue={(next) => set({ zone: next })}
          />
        </div>
      </Disclosure>
    </div>
  );
}

function Understood({ values, zone, now, locale }: Omit<WhenFieldProps, 'onValues' | 'error'>) {
  const time = { local: localOf(values), zone: values.zone };
  if (!isLocal(time.local) || !isZone(time.zone)) return <p>{i18n.t('plan.form.noTime')}</p>;
  const recurrence = { rule: values.rule, except: [] };
  return (
    <>
      <p className="font-medium">{whenWords(time, zone, now, locale)}</p>
      {values.rule === '' ? null : <p>{ruleWords({ time, recurrence }, locale)}</p>}
      {isPast(values, now) ? <p className="text-warn-ink">{i18n.t('plan.form.isPast')}</p> : null}
    </>
  );
}

/** What a sentence says, as the fields have it; nothing where it is not understood. */
function said(when: string, now: number, zone: string): Partial<ReminderValues> {
  const understood = understand(when, { now, zone });
  if (!understood) return {};
  const { time, recurrence } = understood;
  return {
    day: time.local.slice(0, 10),
    clock: time.local.slice(11),
    zone: time.zone,
    rule: recurrence?.rule ?? '',
    except: (recurrence?.except ?? []).join('\n'),
  };
}

function zoneOptions(own: string) {
  return [...new Set([own, ...zoneNames()])].map((value) => ({
    value,
    label: value === own ? `${cityOf(value)} (${value})` : value.replaceAll('_', ' '),
  }));
}

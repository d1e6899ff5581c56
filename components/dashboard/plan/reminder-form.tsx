import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { RowForm } from '@/components/dashboard/material/row-form';
import { CheckGroup } from '@/components/ui/check-group';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/select-field';
import { Switch } from '@/components/ui/switch';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import type { Brand, ReminderKind } from '@/lib/model';
import {
  type ReminderProblem,
  type ReminderValues,
  reminderProblems,
  sitesOf,
} from '@/lib/schedule/reminder-values';
import { allSites } from '@/lib/sites/all';
import { LengthOf, SiteTexts } from './site-texts';
import { WhenField } from './when-field';

export type ReminderFormProps = {
  readonly values: ReminderValues;
  readonly onValues: (values: ReminderValues) => void;
  readonly isNew: boolean;
  readonly brands: readonly Brand[];
  /** Where the person is. */
  readonly zone: string;
  readonly now: number;
  readonly locale: string;
  /** The images and videos that are kept with it. */
  readonly media: ReactNode;
  /** When posts of this brand did well, or what is known of that. */
  readonly bestTimes: ReactNode;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

const kinds: readonly ReminderKind[] = ['post', 'reply', 'numbers', 'template', 'task'];
const leads = ['0', '10', '30', '60', '1440'] as const;

/** A reminder, new or edited, checked as it is typed. */
export function ReminderForm(props: ReminderFormProps) {
  const { values, onValues, isNew, brands, zone, now, locale } = props;
  const [isTried, setTried] = useState(false);
  const problems = reminderProblems(values);
  const wrong = (field: keyof ReminderValues) => {
    const problem = problems[field];
    const isMissing =
      problem === 'no-site' || problem === 'nothing-said' || problem === 'no-permalink';
    return problem && (isTried || !isMissing) ? problemWords[problem]() : undefined;
  };
  const set = (change: Partial<ReminderValues>) => onValues({ ...values, ...change });
  const brand = brands.find(({ id }) => id === values.brand);
  const { kind } = values;
  const hasText = kind === 'post' || kind === 'reply';
  const sites = sitesOf(values);
  return (
    <RowForm
      label={i18n.t(isNew ? 'plan.new' : 'plan.edit')}
      saveLabel={i18n.t(isNew ? 'plan.form.add' : 'dashboard.save')}
      problems={Object.keys(problems)}
      onTried={() => setTried(true)}
      onSave={props.onSave}
      onCancel={props.onCancel}
    >
      <WhenField
        values={values}
        onValues={onValues}
        zone={zone}
        now={now}
        locale={locale}
        error={wrong('day') ?? wrong('zone') ?? wrong('rule')}
      />
      {props.bestTimes}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          label={i18n.t('plan.form.kind')}
          name="kind"
          value={kind}
          options={kinds.map((value) => ({ value, label: i18n.t(`calendar.kinds.${value}`) }))}
          onValue={(next) => set({ kind: kinds.find((one) => one === next) ?? 'post' })}
        />
        <SelectField
          label={i18n.t('plan.form.brand')}
          name="brand"
          value={values.brand}
          options={[
            { value: '', label: i18n.t('plan.form.noBrand') },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(next) => set({ brand: next })}
        />
      </div>
      {hasText ? (
        <div className="flex flex-col gap-1">
          <CheckGroup
            label={i18n.t('plan.form.sites')}
            hint={isNew && kind === 'post' ? i18n.t('plan.form.sitesHint') : undefined}
            options={allSites.map(({ id, label }) => ({ value: id, label }))}
            chosen={sites}
            onChosen={(chosen) => set({ sites: (isNew ? chosen : chosen.slice(-1)).join(' ') })}
          />
          {wrong('sites') ? (
            <p className="text-small font-medium text-bad-ink">{wrong('sites')}</p>
          ) : null}
        </div>
      ) : null}
      {kind === 'reply' || kind === 'numbers' ? (
        <TextField
          label={i18n.t(kind === 'reply' ? 'plan.form.answers' : 'plan.form.numbersOf')}
          name="permalink"
          type="url"
          dir="ltr"
          value={values.permalink}
          onValue={(permalink) => set({ permalink })}
          error={wrong('permalink')}
        />
      ) : null}
      {kind === 'task' || kind === 'template' ? (
        <TextField
          label={i18n.t('plan.form.title')}
          name="title"
          value={values.title}
          onValue={(title) => set({ title })}
          error={wrong('title')}
        />
      ) : null}
      {hasText ? (
        <>
          <TextAreaField
            label={i18n.t('plan.form.text')}
            hint={
              <span className="flex flex-wrap gap-x-3">
                {sites.length === 1 ? <LengthOf text={values.text} site={sites[0] ?? ''} /> : null}
                <span>{i18n.t('plan.form.textHint')}</span>
              </span>
            }
            name="text"
            rows={6}
            value={values.text}
            onValue={(text) => set({ text })}
            error={wrong('text')}
          />
          <SiteTexts values={values} onValues={onValues} brand={brand} />
          {props.media}
        </>
      ) : null}
      <Disclosure summary={i18n.t('plan.form.more')}>
        <div className="mt-3 flex flex-col gap-4">
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <SelectField
              label={i18n.t('plan.form.lead')}
              name="lead"
              value={values.lead}
              options={[...new Set([...leads, values.lead])].map((value) => ({
                value,
                label: leadWords(value),
              }))}
              onValue={(lead) => set({ lead })}
            />
            {hasText && sites.length < 2 ? (
              <TextField
                label={i18n.t('plan.form.account')}
                hint={i18n.t('plan.form.accountHint')}
                name="account"
                dir="ltr"
                value={values.account}
                onValue={(account) => set({ account })}
              />
            ) : null}
            <TextField
              label={i18n.t('plan.form.labels')}
              hint={i18n.t('plan.form.labelsHint')}
              name="labels"
              value={values.labels}
              onValue={(labels) => set({ labels })}
            />
            <TextField
              label={i18n.t('plan.form.campaign')}
              name="campaign"
              value={values.campaign}
              onValue={(campaign) => set({ campaign })}
            />
          </div>
          <TextAreaField
            label={i18n.t('plan.form.links')}
            hint={i18n.t('plan.form.linksHint')}
            name="links"
            rows={2}
            dir="ltr"
            value={values.links}
            onValue={(links) => set({ links })}
            error={wrong('links')}
          />
          {isNew ? null : (
            <Switch
              label={i18n.t('plan.form.rests')}
              hint={i18n.t('plan.form.restsHint')}
              isOn={values.isPaused !== ''}
              onTurn={(isOn) => set({ isPaused: isOn ? 'yes' : '' })}
            />
          )}
        </div>
      </Disclosure>
    </RowForm>
  );
}

function leadWords(minutes: string): string {
  const count = Number(minutes) || 0;
  if (count === 0) return i18n.t('plan.lead.none');
  if (count % 1440 === 0) return i18n.t('plan.lead.days', count / 1440);
  return count % 60 === 0
    ? i18n.t('plan.lead.hours', count / 60)
    : i18n.t('plan.lead.minutes', count);
}

const problemWords: Readonly<Record<ReminderProblem, () => string>> = {
  'no-time': () => i18n.t('plan.problems.noTime'),
  'odd-zone': () => i18n.t('plan.problems.oddZone'),
  'odd-rule': () => i18n.t('plan.problems.oddRule'),
  'no-site': () => i18n.t('plan.problems.noSite'),
  'nothing-said': () => i18n.t('plan.problems.nothingSaid'),
  'no-permalink': () => i18n.t('plan.problems.noPermalink'),
  'odd-address': () => i18n.t('plan.problems.oddAddress'),
  'too-long': () => i18n.t('plan.problems.tooLong'),
};

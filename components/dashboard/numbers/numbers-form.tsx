import { useState } from 'react';
import { i18n } from '#i18n';
import { RowForm } from '@/components/dashboard/material/row-form';
import { cityOf } from '@/components/plan/when-words';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import {
  type Clock,
  countNames,
  type NumbersProblem,
  type NumbersValues,
  numbersProblems,
  withPermalink,
} from '@/lib/insights/numbers-values';
import type { PostNumbers } from '@/lib/model';
import { allSites } from '@/lib/sites/all';

export type NumbersFormProps = {
  readonly values: NumbersValues;
  readonly onValues: (values: NumbersValues) => void;
  readonly isNew: boolean;
  /** The brand's other numbers. */
  readonly others: readonly PostNumbers[];
  readonly clock: Clock;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** What one post came to, new or edited, checked as it is typed. */
export function NumbersForm({
  values,
  onValues,
  isNew,
  others,
  clock,
  ...deeds
}: NumbersFormProps) {
  const [isTried, setTried] = useState(false);
  const problems = numbersProblems(values, others, clock);
  const wrong = (field: keyof NumbersValues) => {
    const problem = problems[field];
    return problem && (isTried || !isMissing(problem)) ? problemWords[problem]() : undefined;
  };
  const set = (change: Partial<NumbersValues>) => onValues({ ...values, ...change });
  return (
    <RowForm
      label={i18n.t(isNew ? 'dashboard.numbers.add' : 'dashboard.numbers.editTitle')}
      saveLabel={i18n.t(isNew ? 'dashboard.numbers.addThis' : 'dashboard.save')}
      problems={Object.keys(problems)}
      onTried={() => setTried(true)}
      {...deeds}
    >
      <TextField
        type="url"
        label={i18n.t('dashboard.numbers.permalink')}
        hint={i18n.t('dashboard.numbers.permalinkHint')}
        name="permalink"
        dir="ltr"
        value={values.permalink}
        onValue={(permalink) => onValues(withPermalink(values, permalink))}
        error={wrong('permalink')}
      />
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <SelectField
          label={i18n.t('dashboard.numbers.site')}
          name="site"
          value={values.site}
          options={siteOptions(values.site)}
          onValue={(site) => set({ site })}
          error={wrong('site')}
        />
        <TextField
          type="date"
          label={i18n.t('dashboard.numbers.day')}
          name="day"
          value={values.day}
          onValue={(day) => set({ day })}
          error={wrong('day')}
        />
        <TextField
          type="time"
          label={i18n.t('dashboard.numbers.clock')}
          hint={i18n.t('dashboard.numbers.clockHint', { city: cityOf(clock.zone) })}
          name="clock"
          value={values.clock}
          onValue={(next) => set({ clock: next })}
        />
      </div>
      <div className="flex flex-col gap-1">
        <div className="grid items-start gap-4 sm:grid-cols-4">
          {countNames.map((name) => (
            <TextField
              key={name}
              label={i18n.t(`dashboard.numbers.${name}`)}
              name={name}
              inputMode="numeric"
              autoComplete="off"
              value={values[name]}
              onValue={(count) => set({ [name]: count })}
              error={wrong(name)}
            />
          ))}
        </div>
        <p className="text-small text-muted">{i18n.t('dashboard.numbers.countsHint')}</p>
      </div>
    </RowForm>
  );
}

function isMissing(problem: NumbersProblem): boolean {
  return problem === 'no-site' || problem === 'no-time' || problem === 'no-numbers';
}

const problemWords: Readonly<Record<NumbersProblem, () => string>> = {
  'no-site': () => i18n.t('dashboard.numbers.problems.noSite'),
  'odd-address': () => i18n.t('dashboard.numbers.problems.oddAddress'),
  'link-taken': () => i18n.t('dashboard.numbers.problems.linkTaken'),
  'no-time': () => i18n.t('dashboard.numbers.problems.noTime'),
  'not-yet': () => i18n.t('dashboard.numbers.problems.notYet'),
  'no-numbers': () => i18n.t('dashboard.numbers.problems.noNumbers'),
  'odd-number': () => i18n.t('dashboard.numbers.problems.oddNumber'),
};

/** Numbers of a site that is not listed keep it. */
function siteOptions(own: string) {
  const listed = allSites.map(({ id, label }) => ({ value: id, label }));
  const isListed = own === '' || listed.some(({ value }) => value === own);
  return [
    { value: '', label: i18n.t('dashboard.numbers.chooseSite') },
    ...listed,
    ...(isListed ? [] : [{ value: own, label: own }]),
  ];
}

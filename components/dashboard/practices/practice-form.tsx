import { useState } from 'react';
import { i18n } from '#i18n';
import { RowForm } from '@/components/dashboard/material/row-form';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import {
  type PracticeProblem,
  type PracticeValues,
  practiceLimits,
  practiceProblems,
} from '@/lib/practices/practice-values';

export type PracticeFormProps = {
  readonly values: PracticeValues;
  readonly onValues: (values: PracticeValues) => void;
  /** The sites a new card may be for; none: the card's own site stays. */
  readonly sites?: readonly Option[] | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** One card, new or edited, checked as it is typed. */
export function PracticeForm({ values, onValues, sites, ...deeds }: PracticeFormProps) {
  const [isTried, setTried] = useState(false);
  const problems = practiceProblems(values);
  const wrong = (field: 'text' | 'source') => {
    const problem = problems[field];
    return problem && (isTried || !isMissing(problem)) ? problemWords(problem) : undefined;
  };
  return (
    <RowForm
      label={i18n.t(sites ? 'dashboard.practices.add' : 'dashboard.practices.editTitle')}
      saveLabel={i18n.t(sites ? 'dashboard.practices.addThis' : 'dashboard.save')}
      problems={Object.keys(problems)}
      onTried={() => setTried(true)}
      {...deeds}
    >
      {sites ? (
        <SelectField
          label={i18n.t('dashboard.practices.site')}
          name="site"
          options={sites}
          value={values.site}
          onValue={(site) => onValues({ ...values, site })}
        />
      ) : null}
      <TextAreaField
        label={i18n.t('dashboard.practices.text')}
        hint={i18n.t('dashboard.practices.textHint')}
        name="text"
        rows={6}
        value={values.text}
        onValue={(text) => onValues({ ...values, text })}
        error={wrong('text')}
      />
      <TextField
        label={i18n.t('dashboard.practices.source')}
        hint={i18n.t('dashboard.practices.sourceHint')}
        name="source"
        value={values.source}
        onValue={(source) => onValues({ ...values, source })}
        error={wrong('source')}
      />
    </RowForm>
  );
}

function isMissing(problem: PracticeProblem): boolean {
  return problem === 'text-missing' || problem === 'source-missing';
}

function problemWords(problem: PracticeProblem): string {
  switch (problem) {
    case 'text-missing':
      return i18n.t('dashboard.practices.problems.textMissing');
    case 'too-many':
      return i18n.t('dashboard.practices.problems.tooMany', { most: practiceLimits.statements });
    case 'too-long':
      return i18n.t('dashboard.practices.problems.tooLong', { most: practiceLimits.statement });
    case 'source-missing':
      return i18n.t('dashboard.practices.problems.sourceMissing');
    case 'source-too-long':
      return i18n.t('dashboard.practices.problems.sourceTooLong', { most: practiceLimits.source });
  }
}

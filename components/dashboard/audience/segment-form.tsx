import { useState } from 'react';
import { i18n } from '#i18n';
import { RowForm } from '@/components/dashboard/material/row-form';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import {
  type SegmentProblem,
  type SegmentValues,
  segmentLevels,
  segmentProblems,
} from '@/lib/brand/segments';

export type SegmentFormProps = {
  readonly values: SegmentValues;
  readonly onValues: (values: SegmentValues) => void;
  readonly isNew: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** One part of the audience, new or edited, checked as it is typed. */
export function SegmentForm({ values, onValues, isNew, ...deeds }: SegmentFormProps) {
  const [isTried, setTried] = useState(false);
  const problems = segmentProblems(values);
  const field = (name: keyof SegmentValues) => {
    const problem = problems[name];
    return {
      name,
      label: i18n.t(`dashboard.audience.${name}`),
      value: values[name],
      onValue: (value: string) => onValues({ ...values, [name]: value }),
      error: problem && (isTried || problem !== 'name-missing') ? problemWords(problem) : undefined,
    };
  };
  return (
    <RowForm
      label={i18n.t(isNew ? 'dashboard.audience.add' : 'dashboard.audience.editTitle')}
      saveLabel={i18n.t(isNew ? 'dashboard.audience.addThis' : 'dashboard.save')}
      problems={Object.keys(problems)}
      onTried={() => setTried(true)}
      {...deeds}
    >
      <TextField
        {...field('name')}
        placeholder={i18n.t('dashboard.audience.namePlaceholder')}
        autoComplete="off"
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextAreaField {...field('cares')} rows={2} />
        <TextAreaField {...field('annoys')} rows={2} />
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <TextField {...field('region')} autoComplete="off" />
        <SelectField
          {...field('level')}
          options={segmentLevels.map((level) => ({
            value: level,
            label: i18n.t(`dashboard.audience.levels.${level}`),
          }))}
        />
        <TextField
          {...field('share')}
          hint={i18n.t('dashboard.audience.shareHint')}
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
    </RowForm>
  );
}

function problemWords(problem: SegmentProblem): string {
  switch (problem) {
    case 'name-missing':
      return i18n.t('dashboard.audience.problems.nameMissing');
    case 'too-long':
      return i18n.t('dashboard.audience.problems.tooLong');
    case 'odd-share':
      return i18n.t('dashboard.audience.problems.oddShare');
  }
}

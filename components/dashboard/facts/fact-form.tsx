import { useState } from 'react';
import { i18n } from '#i18n';
import { RowForm } from '@/components/dashboard/material/row-form';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import {
  type FactProblem,
  type FactValues,
  factLimits,
  factProblems,
  isExpired,
  withText,
} from '@/lib/brand/facts';
import type { Fact } from '@/lib/model';

export type FactFormProps = {
  readonly values: FactValues;
  readonly onValues: (values: FactValues) => void;
  /** The fact that is edited; none: a new one. */
  readonly fact: Fact | undefined;
  /** The brand's other facts. */
  readonly others: readonly Fact[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** One fact, new or edited, checked as it is typed. */
export function FactForm({ values, onValues, fact, others, today, ...deeds }: FactFormProps) {
  const [isTried, setTried] = useState(false);
  const problems = factProblems(values, others);
  const wrong = (field: keyof FactValues) => {
    const problem = problems[field];
    return problem && (isTried || !isMissing(problem)) ? problemWords(problem) : undefined;
  };
  // Templates ask for a fact by its slot: one that is in use is renamed by hand or not at all.
  const changeText = (text: string) =>
    onValues(fact ? { ...values, text } : withText(values, text, others));
  return (
    <RowForm
      label={i18n.t(fact ? 'dashboard.facts.editTitle' : 'dashboard.facts.add')}
      saveLabel={i18n.t(fact ? 'dashboard.save' : 'dashboard.facts.addThis')}
      problems={Object.keys(problems)}
      onTried={() => setTried(true)}
      {...deeds}
    >
      <TextAreaField
        label={i18n.t('dashboard.facts.text')}
        hint={i18n.t('dashboard.facts.textHint')}
        name="text"
        rows={2}
        value={values.text}
        onValue={changeText}
        error={wrong('text')}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField
          label={i18n.t('dashboard.facts.slot')}
          hint={i18n.t('dashboard.facts.slotHint', {
            notation: `{{fact:${values.slot.trim() || 'opening_hours'}}}`,
          })}
          name="slot"
          value={values.slot}
          onValue={(slot) => onValues({ ...values, slot })}
          error={wrong('slot')}
          dir="ltr"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          type="date"
          label={i18n.t('dashboard.facts.validUntil')}
          hint={
            isExpired(values, today)
              ? i18n.t('dashboard.facts.isPast')
              : i18n.t('dashboard.facts.validUntilHint')
          }
          name="validUntil"
          value={values.validUntil}
          onValue={(validUntil) => onValues({ ...values, validUntil })}
          error={wrong('validUntil')}
        />
      </div>
    </RowForm>
  );
}

function isMissing(problem: FactProblem): boolean {
  return problem === 'text-missing' || problem === 'slot-missing';
}

function problemWords(problem: FactProblem): string {
  switch (problem) {
    case 'text-missing':
      return i18n.t('dashboard.facts.problems.textMissing');
    case 'text-too-long':
      return i18n.t('dashboard.facts.problems.textTooLong', { most: factLimits.text });
    case 'slot-missing':
      return i18n.t('dashboard.facts.problems.slotMissing');
    case 'slot-odd':
      return i18n.t('dashboard.facts.problems.slotOdd');
    case 'slot-too-long':
      return i18n.t('dashboard.facts.problems.slotTooLong', { most: factLimits.slot });
    case 'slot-taken':
      return i18n.t('dashboard.facts.problems.slotTaken');
    case 'odd-day':
      return i18n.t('dashboard.facts.problems.oddDay');
  }
}

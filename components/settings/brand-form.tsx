import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { ColorField } from '@/components/ui/color-field';
import {
  type BrandProblem,
  type BrandProblems,
  type BrandValues,
  brandColors,
  brandProblems,
} from '@/lib/brand/brand-values';
import { BrandBasics } from './brand-basics';
import { BrandMaterial } from './brand-material';
import { BrandWriting } from './brand-writing';

export type BrandFormProps = {
  readonly values: BrandValues;
  readonly onValues: (values: BrandValues) => void;
  /** Called only with values that have no problem. */
  readonly onSave: () => void;
  /** A save was tried: what is missing is said, not only what is wrong. */
  readonly isTried: boolean;
  readonly onTried: () => void;
  /** The least that is needed to begin. */
  readonly isShort?: boolean;
  /** The buttons; one of them submits. */
  readonly actions: ReactNode;
};

/** What each part of the form is given. */
export type BrandPartProps = {
  readonly values: BrandValues;
  readonly change: (patch: Partial<BrandValues>) => void;
  /** What is wrong with a field, in words. */
  readonly wrong: (field: keyof BrandValues) => string | undefined;
};

/** Who speaks: everything about a brand, checked as it is typed. */
export function BrandForm(props: BrandFormProps) {
  const { values, onValues, onSave, isTried, onTried, isShort = false, actions } = props;
  const problems = brandProblems(values);
  const part: BrandPartProps = {
    values,
    change: (patch) => onValues({ ...values, ...patch }),
    wrong: (field) => {
      const problem = problems[field];
      return problem && (isTried || problem !== 'name-missing') ? problemWords(problem) : undefined;
    },
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onTried();
    if (Object.keys(problems).length === 0) onSave();
    else focusFirstProblem(event.currentTarget, problems);
  };

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <BrandBasics {...part} />
      {isShort ? null : (
        <>
          <BrandMaterial {...part} />
          <BrandWriting {...part} />
        </>
      )}
      <ColorField
        label={i18n.t('settings.brand.color')}
        value={values.color}
        colors={brandColors.map((color, index) => ({
          value: color,
          label: i18n.t('settings.brand.colorNumber', [index + 1]),
        }))}
        otherLabel={i18n.t('settings.brand.otherColor')}
        onValue={(color) => part.change({ color })}
      />
      <div className="flex flex-wrap items-center gap-2">{actions}</div>
    </form>
  );
}

function problemWords(problem: BrandProblem): string {
  switch (problem) {
    case 'name-missing':
      return i18n.t('settings.brand.problems.nameMissing');
    case 'too-long':
      return i18n.t('settings.brand.problems.tooLong');
    case 'odd-handle':
      return i18n.t('settings.brand.problems.oddHandle');
    case 'odd-language':
      return i18n.t('settings.brand.problems.oddLanguage');
    case 'odd-link':
      return i18n.t('settings.brand.problems.oddLink');
    case 'odd-hashtag':
      return i18n.t('settings.brand.problems.oddHashtag');
  }
}

function focusFirstProblem(form: HTMLFormElement, problems: BrandProblems): void {
  const first = [...form.elements].find((element) =>
    Object.hasOwn(problems, element.getAttribute('name') ?? ''),
  );
  if (first instanceof HTMLElement) first.focus();
}

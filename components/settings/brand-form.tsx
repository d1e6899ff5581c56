import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { ColorField } from '@/components/ui/color-field';
import { LinkButton } from '@/components/ui/link-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import {
  type BrandProblem,
  type BrandValues,
  brandColors,
  brandProblems,
  handlesFrom,
} from '@/lib/brand/brand-values';

export type BrandFormProps = {
  readonly values: BrandValues;
  readonly onValues: (values: BrandValues) => void;
  /** Called only with values that have no problem. */
  readonly onSave: () => void;
  /** A save was tried: what is missing is said, not only what is wrong. */
  readonly isTried: boolean;
  readonly onTried: () => void;
  /** The buttons; one of them submits. */
  readonly actions: ReactNode;
};

const tones = ['warm', 'plain', 'playful', 'expert'] as const;

/** Who speaks: everything about a brand, checked as it is typed. */
export function BrandForm({ values, onValues, onSave, isTried, onTried, actions }: BrandFormProps) {
  const problems = brandProblems(values);
  const words = (problem: BrandProblem | undefined) =>
    problem && (isTried || problem !== 'name-missing') ? problemWords(problem) : undefined;
  const change = (patch: Partial<BrandValues>) => onValues({ ...values, ...patch });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onTried();
    if (Object.keys(problems).length === 0) onSave();
    else focusFirstProblem(event.currentTarget, problems);
  };

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TextField
        label={i18n.t('settings.brand.name')}
        name="name"
        value={values.name}
        onValue={(name) => change({ name })}
        error={words(problems.name)}
        placeholder={i18n.t('settings.brand.namePlaceholder')}
        autoComplete="off"
        required
      />
      <TextAreaField
        label={i18n.t('settings.brand.about')}
        hint={i18n.t('settings.brand.aboutHint')}
        name="about"
        value={values.about}
        onValue={(about) => change({ about })}
        error={words(problems.about)}
        placeholder={i18n.t('settings.brand.aboutPlaceholder')}
      />
      <div className="flex flex-col gap-2">
        <TextAreaField
          label={i18n.t('settings.brand.tone')}
          hint={i18n.t('settings.brand.toneHint')}
          name="tone"
          rows={2}
          value={values.tone}
          onValue={(tone) => change({ tone })}
          error={words(problems.tone)}
        />
        <ToneExamples onPick={(tone) => change({ tone })} />
      </div>
      <HandlesField values={values} onValues={onValues} error={words(problems.handles)} />
      <ColorField
        label={i18n.t('settings.brand.color')}
        value={values.color}
        colors={brandColors.map((color, index) => ({
          value: color,
          label: i18n.t('settings.brand.colorNumber', [index + 1]),
        }))}
        otherLabel={i18n.t('settings.brand.otherColor')}
        onValue={(color) => change({ color })}
      />
      <div className="flex flex-wrap items-center gap-2">{actions}</div>
    </form>
  );
}

function ToneExamples({ onPick }: { readonly onPick: (tone: string) => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <span className="text-muted">{i18n.t('settings.brand.toneExamples')}</span>
      {tones.map((tone) => (
        <LinkButton key={tone} onClick={() => onPick(i18n.t(`settings.brand.tones.${tone}`))}>
          {i18n.t(`settings.brand.toneNames.${tone}`)}
        </LinkButton>
      ))}
    </div>
  );
}

type HandlesFieldProps = Pick<BrandFormProps, 'values' | 'onValues'> & {
  readonly error: string | undefined;
};

function HandlesField({ values, onValues, error }: HandlesFieldProps) {
  const read = handlesFrom(values.handles);
  return (
    <TextField
      label={i18n.t('settings.brand.handles')}
      hint={
        read.length > 0 && !error
          ? i18n.t('settings.brand.handlesRead', {
              handles: read.map((handle) => `${isolate}@${handle}${endIsolate}`).join(' · '),
            })
          : i18n.t('settings.brand.handlesHint')
      }
      name="handles"
      value={values.handles}
      onValue={(handles) => onValues({ ...values, handles })}
      error={error}
      placeholder={i18n.t('settings.brand.handlesPlaceholder')}
      autoCapitalize="none"
      autoComplete="off"
      spellCheck={false}
    />
  );
}

/** A handle runs left to right in every sentence (Unicode's LRI and PDI). */
const isolate = '\u2066';
const endIsolate = '\u2069';

function problemWords(problem: BrandProblem): string {
  switch (problem) {
    case 'name-missing':
      return i18n.t('settings.brand.problems.nameMissing');
    case 'too-long':
      return i18n.t('settings.brand.problems.tooLong');
    case 'odd-handle':
      return i18n.t('settings.brand.problems.oddHandle');
  }
}

function focusFirstProblem(form: HTMLFormElement, problems: object): void {
  const first = [...form.elements].find((element) =>
    Object.hasOwn(problems, element.getAttribute('name') ?? ''),
  );
  if (first instanceof HTMLElement) first.focus();
}

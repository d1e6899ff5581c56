import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { languageOptions } from '@/components/panel/languages';
import { CheckGroup } from '@/components/ui/check-group';
import { Disclosure } from '@/components/ui/disclosure';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import type { KnownFacts } from '@/lib/templates/library/notation';
import {
  itemsOf,
  type TemplateProblems,
  type TemplateValues,
  templateProblems,
} from '@/lib/templates/library/template-values';
import { templateProblemWords } from './problem-words';
import { intentChoices } from './template-filters';
import { TemplatePreview } from './template-preview';
import { TextFieldWithSlots } from './text-field-with-slots';

export type TemplateFormProps = {
  readonly values: TemplateValues;
  readonly onValues: (values: TemplateValues) => void;
  /** Whether another template of this language has the shortcut. */
  readonly isTaken: (shortcut: string) => boolean;
  readonly sites: readonly Option[];
  readonly brands: readonly Option[];
  readonly folders: readonly string[];
  readonly factSlots: readonly string[];
  /** What the preview fills slots with. */
  readonly facts: KnownFacts;
  readonly locale: string;
  /** A save was tried: what is missing is said, not only what is wrong. */
  readonly isTried: boolean;
  readonly onTried: () => void;
  /** Called only with values that have no problem. */
  readonly onSave: () => void;
  /** The buttons; one of them submits. */
  readonly actions: ReactNode;
};

type Change = (patch: Partial<TemplateValues>) => void;
type Say = (field: keyof TemplateValues) => string | undefined;

/** Everything about a template, checked and shown as it is typed. */
export function TemplateForm(props: TemplateFormProps) {
  const { values, onValues, isTried, onTried, onSave } = props;
  const problems = templateProblems(values, props.isTaken);
  const change: Change = (patch) => onValues({ ...values, ...patch });
  const say: Say = (field) => {
    const problem = problems[field];
    const isLater = problem === 'name-missing' || problem === 'text-missing';
    return problem && (isTried || !isLater) ? templateProblemWords[problem]() : undefined;
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onTried();
    if (Object.keys(problems).length === 0) onSave();
    else focusFirstProblem(event.currentTarget, problems);
  };

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TextField
        label={i18n.t('dashboard.templates.form.name')}
        value={values.name}
        error={say('name')}
        onValue={(name) => change({ name })}
      />
      <TextFieldWithSlots
        value={values.text}
        error={say('text')}
        factSlots={props.factSlots}
        onValue={(text) => change({ text })}
      />
      <TemplatePreview text={values.text} facts={props.facts} />
      <Placing {...props} change={change} say={say} />
      {values.kind === 'reply' ? (
        <CheckGroup
          label={i18n.t('dashboard.templates.form.intents')}
          hint={i18n.t('dashboard.templates.form.intentsHint')}
          options={intentChoices()}
          chosen={itemsOf(values.intents)}
          onChosen={(intents) => change({ intents: intents.join(' ') })}
        />
      ) : null}
      {props.brands.length > 0 ? (
        <CheckGroup
          label={i18n.t('dashboard.templates.form.brands')}
          hint={i18n.t('dashboard.templates.form.brandsHint')}
          options={props.brands}
          chosen={itemsOf(values.brands)}
          onChosen={(brands) => change({ brands: brands.join(' ') })}
        />
      ) : null}
      <Switch
        label={i18n.t('dashboard.templates.form.locked')}
        hint={i18n.t('dashboard.templates.form.lockedHint')}
        isOn={values.locked === 'yes'}
        onTurn={(isOn) => change({ locked: isOn ? 'yes' : '' })}
      />
      <More {...props} change={change} say={say} />
      <div className="flex flex-wrap items-center gap-2">{props.actions}</div>
    </form>
  );
}

type PartProps = TemplateFormProps & { readonly change: Change; readonly say: Say };

/** For what, in which language, in which folder, under which shortcut. */
function Placing({ values, folders, locale, change, say }: PartProps) {
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      <SelectField
        label={i18n.t('dashboard.templates.form.kind')}
        value={values.kind}
        options={(['reply', 'post'] as const).map((value) => ({
          value,
          label: i18n.t(`dashboard.templates.kinds.${value}`),
        }))}
        onValue={(kind) => change({ kind })}
      />
      <SelectField
        label={i18n.t('dashboard.templates.language')}
        value={values.language}
        options={languageChoices(values.language, locale)}
        onValue={(language) => change({ language })}
      />
      <TextField
        label={i18n.t('dashboard.templates.form.folder')}
        hint={i18n.t('dashboard.templates.form.folderHint')}
        value={values.folder}
        error={say('folder')}
        list="template-folders"
        onValue={(folder) => change({ folder })}
      />
      <datalist id="template-folders">
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <TextField
        label={i18n.t('dashboard.templates.form.shortcut')}
        hint={i18n.t('dashboard.templates.form.shortcutHint')}
        value={values.shortcut}
        error={say('shortcut')}
        autoCapitalize="off"
        spellCheck={false}
        onValue={(shortcut) => change({ shortcut })}
      />
    </div>
  );
}

/** What many templates do without. */
function More({ values, sites, change, say }: PartProps) {
  const isUsed = [values.tags, values.owner, values.reviewBy, values.sites].some(Boolean);
  return (
    <Disclosure isOpen={isUsed} summary={i18n.t('dashboard.templates.form.more')}>
      <div className="flex flex-col gap-5">
        <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
          <TextField
            label={i18n.t('dashboard.templates.form.owner')}
            value={values.owner}
            error={say('owner')}
            onValue={(owner) => change({ owner })}
          />
          <TextField
            type="date"
            label={i18n.t('dashboard.templates.form.reviewBy')}
            value={values.reviewBy}
            error={say('reviewBy')}
            onValue={(reviewBy) => change({ reviewBy })}
          />
        </div>
        <TextField
          label={i18n.t('dashboard.templates.form.tags')}
          hint={i18n.t('dashboard.templates.form.tagsHint')}
          value={values.tags}
          error={say('tags')}
          onValue={(tags) => change({ tags })}
        />
        <CheckGroup
          label={i18n.t('dashboard.templates.form.sites')}
          hint={i18n.t('dashboard.templates.form.sitesHint')}
          options={sites}
          chosen={itemsOf(values.sites)}
          onChosen={(chosen) => change({ sites: chosen.join(' ') })}
        />
      </div>
    </Disclosure>
  );
}

/** With the language it has, should it be none of the usual ones. */
function languageChoices(language: string, locale: string): readonly Option[] {
  const usual = languageOptions(locale);
  const isUsual = language === '' || usual.some(({ value }) => value === language);
  return [
    { value: '', label: i18n.t('dashboard.templates.anyLanguage') },
    ...(isUsual ? [] : [{ value: language, label: language }]),
    ...usual,
  ];
}

/** The first field that is wrong, in the form's order, gets the focus and with it is read out. */
function focusFirstProblem(form: HTMLFormElement, problems: TemplateProblems): void {
  for (const details of form.querySelectorAll('details'))
    if (details.querySelector('[aria-invalid]')) details.open = true;
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (wrong) wrong.focus();
  // What was only missing is marked with the next drawing: name and text come first.
  else form.querySelector<HTMLElement>(problems.name ? 'input' : 'textarea')?.focus();
}

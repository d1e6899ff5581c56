import { ExternalLink } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { inputLook } from '@/components/ui/input-look';
import { TextField } from '@/components/ui/text-field';
import type {
  ConnectionProblem,
  ConnectionProblems,
  ConnectionValues,
} from '@/lib/connection/connection-values';
import { presetOf } from '@/lib/llm/presets';
import type { ModelList } from './test-state';

export type ConnectionFieldsProps = {
  readonly values: ConnectionValues;
  readonly onValues: (values: ConnectionValues) => void;
  readonly problems: ConnectionProblems;
  /** A save was tried: what is missing is said, not only what is wrong. */
  readonly isTried: boolean;
  /** Last four characters of the key that is kept; absent: none is. */
  readonly keyEnding?: string | undefined;
  readonly models: ModelList;
  readonly onListModels: () => void;
};

/** Address, key and model of a server that speaks OpenAI's protocol. */
export function ConnectionFields(props: ConnectionFieldsProps) {
  const { values, onValues, problems, isTried } = props;
  const words = (problem: ConnectionProblem | undefined) =>
    problem && (isTried || !isMere(problem)) ? problemWords(problem) : undefined;
  const preset = presetOf(values.preset);
  return (
    <div className="flex flex-col gap-4">
      {preset.isLocal ? null : <KeyField {...props} error={words(problems.key)} />}
      <ModelField {...props} error={words(problems.model)} />
      <TextField
        label={i18n.t('settings.connection.address')}
        hint={i18n.t('settings.connection.addressHint')}
        name="baseUrl"
        inputMode="url"
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        value={values.baseUrl}
        onValue={(baseUrl) => onValues({ ...values, baseUrl })}
        error={words(problems.baseUrl)}
        placeholder="https://api.example.com/v1"
      />
    </div>
  );
}

type WithError = ConnectionFieldsProps & { readonly error: string | undefined };

function KeyField({ values, onValues, keyEnding, error }: WithError) {
  const { keyPage, label, needsKey } = presetOf(values.preset);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        type="password"
        label={
          needsKey ? i18n.t('settings.connection.key') : i18n.t('settings.connection.keyOptional')
        }
        hint={i18n.t('settings.connection.keyHint')}
        name="key"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={values.key}
        onValue={(key) => onValues({ ...values, key })}
        error={error}
        placeholder={keyEnding ? i18n.t('settings.connection.keyKept', { ending: keyEnding }) : ''}
      />
      {keyPage ? (
        <a
          href={keyPage}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-6 items-center gap-1 self-start text-small font-medium text-accent-ink underline underline-offset-3"
        >
          {i18n.t('settings.connection.getKey', { service: label })}
          <ExternalLink aria-hidden size={13} />
        </a>
      ) : null}
    </div>
  );
}

function ModelField({ values, onValues, models, onListModels, error }: WithError) {
  const list = useId();
  return (
    <Field
      label={i18n.t('settings.connection.model')}
      hint={modelHint(models, values)}
      error={error}
    >
      {(control) => (
        <span className="flex gap-2">
          <input
            {...control}
            type="text"
            name="model"
            dir="ltr"
            list={list}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
            value={values.model}
            onChange={(event) => onValues({ ...values, model: event.currentTarget.value })}
            className={`h-8 ${inputLook}`}
          />
          <datalist id={list}>
            {models.kind === 'ready'
              ? models.models.map((model) => <option key={model} value={model} />)
              : null}
          </datalist>
          <Button onClick={onListModels} disabled={models.kind === 'loading'}>
            {i18n.t('settings.connection.list')}
          </Button>
        </span>
      )}
    </Field>
  );
}

function modelHint(models: ModelList, values: ConnectionValues): string {
  switch (models.kind) {
    case 'idle':
      return values.preset === 'azure'
        ? i18n.t('settings.connection.deploymentHint')
        : i18n.t('settings.connection.modelHint');
    case 'loading':
      return i18n.t('settings.connection.listing');
    case 'ready':
      return i18n.t('settings.connection.listed', models.models.length);
    case 'failed':
      return i18n.t('settings.connection.notListed');
  }
}

/** Missing is no mistake before a save is tried. */
function isMere(problem: ConnectionProblem): boolean {
  return ['address-missing', 'address-unfilled', 'key-missing', 'model-missing'].includes(problem);
}

function problemWords(problem: ConnectionProblem): string {
  switch (problem) {
    case 'address-missing':
      return i18n.t('settings.connection.problems.addressMissing');
    case 'address-odd':
      return i18n.t('settings.connection.problems.addressOdd');
    case 'address-unfilled':
      return i18n.t('settings.connection.problems.addressUnfilled');
    case 'address-insecure':
      return i18n.t('settings.connection.problems.addressInsecure');
    case 'key-missing':
      return i18n.t('settings.connection.problems.keyMissing');
    case 'key-odd':
      return i18n.t('settings.connection.problems.keyOdd');
    case 'model-missing':
      return i18n.t('settings.connection.problems.modelMissing');
  }
}

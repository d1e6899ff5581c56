import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { ModelChoice, type ModelWay } from '@/components/settings/model-choice';
import { ModelForm } from '@/components/settings/model-form';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Notice } from '@/components/ui/notice';
import { copyText } from '@/entrypoints/owner/copy-text';
import { askForHostOf } from '@/entrypoints/owner/use-connection-tests';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import {
  type ConnectionValues,
  connectionProblems,
  onDeviceValues,
  valuesOfPreset,
} from '@/lib/connection/connection-values';
import { connections } from '@/lib/db/connections';
import { hostOf } from '@/lib/llm/address';
import { customPreset, presetOf, presets } from '@/lib/llm/presets';
import type { Connection } from '@/lib/model';
import { keepConnection } from './keep-connection';
import { useKeptForm } from './kept-form';
import { useLocalSearch, useTrial } from './use-model-setup';

export type ModelSetupProps = {
  /** Which form this is, for keeping what is half typed. */
  readonly form: string;
  readonly saveLabel: (way: ModelWay) => string;
  /** Templates alone are one of the ways: where there is no other place to choose them. */
  readonly offersNone: boolean;
  /** Make the new model the one that drafts, whichever did before. */
  readonly activates: boolean;
  readonly onSaved: () => void;
  readonly actions?: ReactNode;
};

const noServer: ConnectionValues = { ...valuesOfPreset(customPreset), preset: '' };

/** Choosing a model, trying it out, keeping it. */
export function ModelSetup({
  form,
  saveLabel,
  offersNone,
  activates,
  onSaved,
  actions,
}: ModelSetupProps) {
  const chosen = useKeptForm(`${form}:way`, { way: offersNone ? 'none' : 'local' });
  const way = chosen.values.way as ModelWay;
  const local = useKeptForm<ConnectionValues>(`${form}:local`, noServer);
  const remote = useKeptForm<ConnectionValues>(
    `${form}:key`,
    valuesOfPreset(presetOf('openai')),
    'key',
  );
  const onDevice = onDeviceValues(i18n.t('settings.ways.onDevice'));
  const values = way === 'local' ? local.values : way === 'key' ? remote.values : onDevice;

  const [isTried, setTried] = useState(false);
  const [refusedHost, setRefusedHost] = useState('');
  const [saved, setSaved] = useState<Connection>();
  const trial = useTrial(values, saved);
  const localSearch = useLocalSearch();
  const { error, attempt } = useTrouble();

  const problems = connectionProblems(values, false);
  const isReady = way === 'none' || (values.preset !== '' && Object.keys(problems).length === 0);
  const whenReady = (work: () => Promise<unknown>) => {
    setTried(true);
    if (isReady) void attempt(work);
  };

  const keep = async (): Promise<Connection> => {
    const connection = await keepConnection(values, saved);
    setSaved(connection);
    return connection;
  };
  const save = async (): Promise<void> => {
    if (way === 'none') {
      await connections.activate('none');
    } else {
      const isAllowed = await askForHostOf(values);
      setRefusedHost(isAllowed ? '' : hostOf(values.baseUrl));
      if (!isAllowed) return;
      const connection = await keep();
      const active = await connections.active();
      if (activates || active.kind === 'none') await connections.activate(connection.id);
    }
    for (const kept of [chosen, local, remote]) kept.forget();
    onSaved();
  };

  return (
    <ModelForm
      test={trial.test}
      onTest={way === 'none' ? undefined : () => whenReady(() => trial.runTest())}
      onCopy={copyText}
      onMend={() => void attempt(async () => trial.mend(await keep()))}
      onDownload={() => void trial.downloadModel()}
      download={trial.download}
      saveLabel={saveLabel(way)}
      onSave={() => whenReady(save)}
      actions={actions}
    >
      <ModelChoice
        way={way}
        onWay={(next) => {
          chosen.change({ way: next });
          setTried(false);
          trial.reset();
        }}
        ways={waysHere(offersNone)}
        presets={presets}
        values={values}
        onValues={(next) => {
          if (next.preset !== values.preset) trial.reset();
          (way === 'local' ? local : remote).change(next);
        }}
        problems={problems}
        isTried={isTried}
        models={trial.models}
        onListModels={() => whenReady(trial.listModels)}
        search={localSearch.search}
        onSearch={() => void localSearch.look()}
        onCopy={copyText}
      />
      {isTried && way === 'local' && values.preset === '' ? (
        <Notice tone="warn" role="alert" title={i18n.t('settings.local.pickFirst')} />
      ) : null}
      {refusedHost ? (
        <Notice tone="warn" role="alert">
          <p>{i18n.t('dashboard.models.refusedHost', { host: refusedHost })}</p>
        </Notice>
      ) : null}
      <TroubleNotice error={error} />
    </ModelForm>
  );
}

/** The browser's own model is offered only where the browser has one at all. */
function waysHere(offersNone: boolean): readonly ModelWay[] {
  const hasOnDevice = 'LanguageModel' in globalThis;
  return [
    ...(offersNone ? (['none'] as const) : []),
    'local',
    ...(hasOnDevice ? (['on-device'] as const) : []),
    'key',
  ];
}

import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { ModelChoice, type ModelWay } from '@/components/settings/model-choice';
import { ModelForm } from '@/components/settings/model-form';
import { SaveTrouble } from '@/components/settings/save-trouble';
import { Notice } from '@/components/ui/notice';
import { copyText } from '@/entrypoints/owner/copy-text';
import { presets } from '@/lib/llm/presets';
import { useLocalSearch } from './use-local-search';
import { type ModelSetupOptions, useModelSetup } from './use-model-setup';

export type ModelSetupProps = ModelSetupOptions & {
  readonly saveLabel: (way: ModelWay) => string;
  readonly actions?: ReactNode;
};

/** Choosing a model, trying it out, keeping it. */
export function ModelSetup({ saveLabel, actions, ...options }: ModelSetupProps) {
  const setup = useModelSetup(options);
  const local = useLocalSearch();
  const { way, trial, saving } = setup;
  return (
    <ModelForm
      test={trial.test}
      onTest={way === 'none' ? undefined : setup.test}
      onCopy={copyText}
      onMend={setup.mend}
      onDownload={() => void trial.downloadModel()}
      download={trial.download}
      saveLabel={saveLabel(way)}
      onSave={setup.save}
      actions={actions}
    >
      <ModelChoice
        way={way}
        onWay={setup.chooseWay}
        ways={waysHere(options.offersNone)}
        presets={presets}
        values={setup.values}
        onValues={setup.change}
        problems={setup.problems}
        isTried={saving.isTried}
        models={trial.models}
        onListModels={setup.listModels}
        search={local.search}
        onSearch={() => void local.look()}
        onCopy={copyText}
      />
      {setup.isPickMissing ? (
        <Notice tone="warn" role="alert" title={i18n.t('settings.local.pickFirst')} />
      ) : null}
      <SaveTrouble refusedHost={saving.refusedHost} error={saving.error} />
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

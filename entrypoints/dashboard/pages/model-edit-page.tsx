import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import { UnsavedActions } from '@/components/dashboard/unsaved-actions';
import { ConnectionFields } from '@/components/settings/connection-fields';
import { ModelForm } from '@/components/settings/model-form';
import { SaveTrouble } from '@/components/settings/save-trouble';
import { Card } from '@/components/ui/card';
import { TextField } from '@/components/ui/text-field';
import { go } from '@/entrypoints/dashboard/go';
import { keepConnection } from '@/entrypoints/dashboard/keep-connection';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { useSaving } from '@/entrypoints/dashboard/use-saving';
import { useTrial } from '@/entrypoints/dashboard/use-trial';
import { copyText } from '@/entrypoints/owner/copy-text';
import {
  connectionProblems,
  keepsKey,
  valuesOfConnection,
} from '@/lib/connection/connection-values';
import { connections } from '@/lib/db/connections';
import type { Connection } from '@/lib/model';
import { NotFoundPage } from './not-found-page';

export function ModelEditPage({ id }: { readonly id: string }) {
  const found = useLiveQuery(async () => ({ connection: await connections.find(id) }), [id]);
  if (!found) return null;
  const { connection } = found;
  if (!connection) return <NotFoundPage />;
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.models.editTitle', { name: connection.label })}
        back={<BackLink href="#/models" label={i18n.t('dashboard.sections.models')} />}
      />
      <Card>
        <ModelEditor connection={connection} />
      </Card>
    </>
  );
}

function ModelEditor({ connection }: { readonly connection: Connection }) {
  const form = useKeptForm(`model:${connection.id}`, valuesOfConnection(connection), 'key');
  const { values } = form;
  const hasKey = keepsKey(values, connection);
  const problems = connectionProblems(values, hasKey);
  const saving = useSaving(values, Object.keys(problems).length === 0);
  const trial = useTrial(values, connection);
  const keep = () => keepConnection(values, connection);
  const save = async () => {
    await keep();
    form.forget();
    go('/models');
  };
  return (
    <ModelForm
      test={trial.test}
      onTest={() => saving.whenWhole(() => trial.runTest())}
      onCopy={copyText}
      onMend={() => void saving.attempt(async () => trial.mend(await keep()))}
      onDownload={() => void trial.downloadModel()}
      download={trial.download}
      saveLabel={i18n.t('dashboard.save')}
      onSave={() => saving.whenAllowed(save)}
      actions={<UnsavedActions isChanged={form.isChanged} onDiscard={form.forget} />}
    >
      <TextField
        label={i18n.t('settings.connection.name')}
        hint={i18n.t('settings.connection.nameHint')}
        value={values.label}
        onValue={(label) => form.change({ ...values, label })}
      />
      {values.kind === 'openai' ? (
        <ConnectionFields
          values={values}
          onValues={form.change}
          problems={problems}
          isTried={saving.isTried}
          keyEnding={hasKey ? connection.keyEnding : undefined}
          models={trial.models}
          onListModels={() => saving.whenWhole(trial.listModels)}
        />
      ) : null}
      <SaveTrouble refusedHost={saving.refusedHost} error={saving.error} />
    </ModelForm>
  );
}

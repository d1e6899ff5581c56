import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import { ConnectionFields } from '@/components/settings/connection-fields';
import { ModelForm } from '@/components/settings/model-form';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { go } from '@/entrypoints/dashboard/go';
import { keepConnection } from '@/entrypoints/dashboard/keep-connection';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { useTrial } from '@/entrypoints/dashboard/use-model-setup';
import { copyText } from '@/entrypoints/owner/copy-text';
import { askForHostOf } from '@/entrypoints/owner/use-connection-tests';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import {
  type ConnectionValues,
  connectionProblems,
  keepsKey,
  valuesOfConnection,
} from '@/lib/connection/connection-values';
import { connections } from '@/lib/db/connections';
import { hostOf } from '@/lib/llm/address';
import type { Connection } from '@/lib/model';
import { NotFoundPage } from './not-found-page';

export function ModelEditPage({ id }: { readonly id: string }) {
  const found = useLiveQuery(async () => ({ connection: await connections.find(id) }), [id]);
  if (!found) return null;
  return found.connection ? <ModelEditor connection={found.connection} /> : <NotFoundPage />;
}

function ModelEditor({ connection }: { readonly connection: Connection }) {
  const form = useKeptForm<ConnectionValues>(
    `model:${connection.id}`,
    valuesOfConnection(connection),
    'key',
  );
  const { values } = form;
  const hasKey = keepsKey(values, connection);
  const problems = connectionProblems(values, hasKey);
  const [isTried, setTried] = useState(false);
  const [refusedHost, setRefusedHost] = useState('');
  const trial = useTrial(values, connection);
  const { error, attempt } = useTrouble();

  const whenReady = (work: () => Promise<unknown>) => {
    setTried(true);
    if (Object.keys(problems).length === 0) void attempt(work);
  };
  const save = async () => {
    const isAllowed = await askForHostOf(values);
    setRefusedHost(isAllowed ? '' : hostOf(values.baseUrl));
    if (!isAllowed) return;
    await keepConnection(values, connection);
    form.forget();
    go('/models');
  };

  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.models.editTitle', { name: connection.label })}
        back={<BackLink href="#/models" label={i18n.t('dashboard.sections.models')} />}
      />
      <Card>
        <ModelForm
          test={trial.test}
          onTest={() => whenReady(() => trial.runTest())}
          onCopy={copyText}
          onMend={() =>
            void attempt(async () => trial.mend(await keepConnection(values, connection)))
          }
          onDownload={() => void trial.downloadModel()}
          download={trial.download}
          saveLabel={i18n.t('dashboard.save')}
          onSave={() => whenReady(save)}
          actions={
            form.isChanged ? (
              <>
                <Button tone="quiet" onClick={form.forget}>
                  {i18n.t('dashboard.discard')}
                </Button>
                <span className="text-small text-muted">{i18n.t('dashboard.unsaved')}</span>
              </>
            ) : null
          }
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
              isTried={isTried}
              keyEnding={hasKey ? connection.keyEnding : undefined}
              models={trial.models}
              onListModels={() => whenReady(trial.listModels)}
            />
          ) : null}
          {refusedHost ? (
            <Notice tone="warn" role="alert">
              <p>{i18n.t('dashboard.models.refusedHost', { host: refusedHost })}</p>
            </Notice>
          ) : null}
          <TroubleNotice error={error} />
        </ModelForm>
      </Card>
    </>
  );
}

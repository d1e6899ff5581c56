import { useState } from 'react';
import type { ModelList, TestState } from '@/components/settings/test-state';
import { askForHostOf, testConnection } from '@/entrypoints/owner/use-connection-tests';
import { type ConnectionValues, trialOf } from '@/lib/connection/connection-values';
import { errorData } from '@/lib/errors';
import { ask, listen } from '@/lib/messages/client';
import type { Connection } from '@/lib/model';

/** Tries a form's connection out as it stands: its test, its models, its download. */
export function useTrial(values: ConnectionValues, kept: Connection | undefined) {
  const [test, setTest] = useState<TestState>({ kind: 'idle' });
  const [models, setModels] = useState<ModelList>({ kind: 'idle' });
  const [download, setDownload] = useState<number>();
  const key = values.key.trim() || null;

  const runTest = async (connection: Connection = trialOf(values, kept)): Promise<void> => {
    setTest({ kind: 'testing' });
    setTest({ kind: 'done', diagnosis: await testConnection(connection, key) });
  };

  const listModels = async (): Promise<void> => {
    setModels({ kind: 'loading' });
    try {
      await askForHostOf(values);
      const connection = trialOf(values, kept);
      setModels({ kind: 'ready', models: await ask('connection.models', { connection, key }) });
    } catch {
      setModels({ kind: 'failed' }); // The field says so, and that Test tells why.
    }
  };

  /** Mends a connection that is kept by now, then tests it. */
  const mend = async (connection: Connection): Promise<void> => {
    setTest({ kind: 'testing' });
    try {
      await ask('connection.mend', { connection: connection.id });
    } catch (error) {
      setTest({ kind: 'done', diagnosis: { ok: false, error: errorData(error) } });
      return;
    }
    await runTest(connection);
  };

  const downloadModel = async (): Promise<void> => {
    setDownload(0);
    try {
      for await (const part of listen('on-device.download', {})) setDownload(part);
      setDownload(undefined);
      await runTest();
    } catch (error) {
      setDownload(undefined);
      setTest({ kind: 'done', diagnosis: { ok: false, error: errorData(error) } });
    }
  };

  /** The form shows something else now: what was found does not hold for it. */
  const reset = () => {
    setTest({ kind: 'idle' });
    setModels({ kind: 'idle' });
  };

  return { test, models, download, runTest, listModels, mend, downloadModel, reset };
}

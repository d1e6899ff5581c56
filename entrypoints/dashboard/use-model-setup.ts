import { useState } from 'react';
import type { FoundServer, LocalSearch } from '@/components/settings/local-finder';
import type { ModelList, TestState } from '@/components/settings/test-state';
import { askForHostOf, testConnection } from '@/entrypoints/owner/use-connection-tests';
import { type ConnectionValues, trialOf, valuesOfPreset } from '@/lib/connection/connection-values';
import { errorData } from '@/lib/errors';
import { originPattern } from '@/lib/llm/address';
import { type Preset, presets } from '@/lib/llm/presets';
import { ask, listen } from '@/lib/messages/client';
import type { Connection } from '@/lib/model';
import { askToReach } from '@/lib/permissions/hosts';

const localPresets = presets.filter((preset) => preset.isLocal);

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

/** Looks for the model servers people run on their own computer; only ever after a press. */
export function useLocalSearch() {
  const [search, setSearch] = useState<LocalSearch>({ kind: 'idle' });
  const look = async (): Promise<void> => {
    setSearch({ kind: 'looking' });
    await askToReach(localPresets.map((preset) => originPattern(preset.baseUrl)));
    const answers = await Promise.all(localPresets.map(lookFor));
    setSearch({ kind: 'done', found: answers.filter((found) => found !== undefined) });
  };
  return { search, look };
}

async function lookFor(preset: Preset): Promise<FoundServer | undefined> {
  try {
    const connection = trialOf(valuesOfPreset(preset), undefined);
    return { preset, models: await ask('connection.models', { connection, key: null }) };
  } catch {
    return undefined; // Nothing there, or something that is no model server: both are "not found".
  }
}

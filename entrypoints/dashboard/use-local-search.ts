import { useState } from 'react';
import type { FoundServer, LocalSearch } from '@/components/settings/local-finder';
import { trialOf, valuesOfPreset } from '@/lib/connection/connection-values';
import { originPattern } from '@/lib/llm/address';
import { type Preset, presets } from '@/lib/llm/presets';
import { ask } from '@/lib/messages/client';
import { askToReach } from '@/lib/permissions/hosts';

const localPresets = presets.filter((preset) => preset.isLocal);

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

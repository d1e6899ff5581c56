import { useState } from 'react';
import { i18n } from '#i18n';
import type { ModelWay } from '@/components/settings/model-choice';
import {
  type ConnectionValues,
  connectionProblems,
  onDeviceValues,
  valuesOfPreset,
} from '@/lib/connection/connection-values';
import { connections } from '@/lib/db/connections';
import { customPreset, presetOf } from '@/lib/llm/presets';
import type { Connection } from '@/lib/model';
import { keepConnection } from './keep-connection';
import { useKeptForm } from './kept-form';
import { useSaving } from './use-saving';
import { useTrial } from './use-trial';

export type ModelSetupOptions = {
  /** Which form this is, for keeping what is half typed. */
  readonly form: string;
  /** Templates alone are one of the ways: where there is no other place to choose them. */
  readonly offersNone: boolean;
  /** Make the new model the one that drafts, whichever did before. */
  readonly activates: boolean;
  readonly onSaved: () => void;
};

/** Choosing a model, trying it out, keeping it: the state of it, and what a person can do. */
export function useModelSetup({ form, offersNone, activates, onSaved }: ModelSetupOptions) {
  const { way, values, choose, change, forget } = useChosenWay(form, offersNone);
  const [saved, setSaved] = useState<Connection>();
  const problems = connectionProblems(values, false);
  const isPicked = way === 'none' || values.preset !== '';
  const saving = useSaving(values, way === 'none' || (isPicked && isEmpty(problems)));
  const trial = useTrial(values, saved);

  const keep = async (): Promise<Connection> => {
    const connection = await keepConnection(values, saved);
    setSaved(connection);
    return connection;
  };
  const save = async (): Promise<void> => {
    if (way === 'none') await connections.activate('none');
    else await keep().then((connection) => activateFirst(connection, activates));
    forget();
    onSaved();
  };

  return {
    way,
    values,
    problems,
    trial,
    saving,
    isPickMissing: saving.isTried && !isPicked,
    chooseWay: (next: ModelWay) => {
      choose(next);
      saving.startOver();
      trial.reset();
    },
    change: (next: ConnectionValues) => {
      if (next.preset !== values.preset) trial.reset();
      change(next);
    },
    save: () => saving.whenAllowed(save),
    test: () => saving.whenWhole(() => trial.runTest()),
    listModels: () => saving.whenWhole(trial.listModels),
    /** What is mended must be kept: the background mends by its id. */
    mend: () => void saving.attempt(async () => trial.mend(await keep())),
  };
}

const noServer: ConnectionValues = { ...valuesOfPreset(customPreset), preset: '' };

/** The way that is chosen and what was typed on each, so that changing one's mind loses nothing. */
function useChosenWay(form: string, offersNone: boolean) {
  const chosen = useKeptForm(`${form}:way`, { way: offersNone ? 'none' : 'local' });
  const local = useKeptForm<ConnectionValues>(`${form}:local`, noServer);
  const remote = useKeptForm(`${form}:key`, valuesOfPreset(presetOf('openai')), 'key');
  const way = chosen.values.way as ModelWay;
  const onDevice = onDeviceValues(i18n.t('settings.ways.onDevice'));
  return {
    way,
    values: way === 'local' ? local.values : way === 'key' ? remote.values : onDevice,
    choose: (next: ModelWay) => chosen.change({ way: next }),
    change: (next: ConnectionValues) => (way === 'local' ? local : remote).change(next),
    forget: () => {
      for (const kept of [chosen, local, remote]) kept.forget();
    },
  };
}

/** The first model drafts at once; a later one only where that is what it was added for. */
async function activateFirst(connection: Connection, activates: boolean): Promise<void> {
  const active = await connections.active();
  if (activates || active.kind === 'none') await connections.activate(connection.id);
}

function isEmpty(problems: object): boolean {
  return Object.keys(problems).length === 0;
}

import { hostOf, isLoopback } from '@/lib/llm/address';
import { customPreset, type Preset, presetOf } from '@/lib/llm/presets';
import type { Connection } from '@/lib/model';

/** A connection as it stands in its form. The key is what was typed just now, never what is kept. */
export type ConnectionValues = {
  readonly kind: Connection['kind'];
  readonly preset: string;
  readonly label: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly key: string;
};

export type ConnectionProblem =
  | 'address-missing'
  | 'address-odd'
  | 'address-unfilled'
  | 'address-insecure'
  | 'key-missing'
  | 'key-odd'
  | 'model-missing';
export type ConnectionProblems = Partial<Record<'baseUrl' | 'key' | 'model', ConnectionProblem>>;

/** A form for a provider, with what is known of it filled in. */
export function valuesOfPreset(preset: Preset): ConnectionValues {
  const { id, baseUrl, model } = preset;
  return { kind: 'openai', preset: id, label: '', baseUrl, model, key: '' };
}

/** The browser's own model needs nothing but a name. */
export function onDeviceValues(label: string): ConnectionValues {
  return { kind: 'on-device', preset: 'on-device', label, baseUrl: '', model: '', key: '' };
}

export function valuesOfConnection(connection: Connection): ConnectionValues {
  const { kind, preset, label, baseUrl, model } = connection;
  return { kind, preset, label, baseUrl, model, key: '' };
}

/** @param hasKey a key is already kept for this connection */
export function connectionProblems(values: ConnectionValues, hasKey: boolean): ConnectionProblems {
  if (values.kind !== 'openai') return {};
  const address = addressProblem(values.baseUrl.trim());
  const key = keyProblem(values, hasKey);
  // Azure calls models by deployments, whose names only their owner knows.
  const isModelMissing = values.preset === 'azure' && !values.model.trim();
  return {
    ...(address ? { baseUrl: address } : {}),
    ...(key ? { key } : {}),
    ...(isModelMissing ? { model: 'model-missing' as const } : {}),
  };
}

function addressProblem(address: string): ConnectionProblem | undefined {
  if (!address) return 'address-missing';
  if (/[{}]/.test(address)) return 'address-unfilled';
  const url = URL.parse(address);
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.search) {
    return 'address-odd';
  }
  // A key sent over plain http could be read on its way.
  return url.protocol === 'http:' && !isLoopback(address) ? 'address-insecure' : undefined;
}

function keyProblem(values: ConnectionValues, hasKey: boolean): ConnectionProblem | undefined {
  const key = values.key.trim();
  if (!key) return presetOf(values.preset).needsKey && !hasKey ? 'key-missing' : undefined;
  // A header carries printable ASCII; anything else was pasted along by mistake.
  return /^[\x21-\x7e]+$/.test(key) ? undefined : 'key-odd';
}

/** What is kept of a form without problems; the key goes elsewhere (`keys.keep`). */
export function connectionFrom(values: ConnectionValues) {
  return {
    kind: values.kind,
    preset: values.preset,
    label: values.label.trim() || nameOf(values),
    baseUrl: values.baseUrl.trim(),
    model: values.model.trim(),
  };
}

/** A connection nobody has named is called as its service, or as its host. */
function nameOf({ preset, baseUrl }: ConnectionValues): string {
  return preset === customPreset.id ? hostOf(baseUrl.trim()) : presetOf(preset).label;
}

/**
 * Does a kept key still belong to what the form says? A key is for one server: with another address
 * it is asked for again rather than sent there.
 */
export function keepsKey(values: ConnectionValues, kept: Connection | undefined): boolean {
  if (!kept?.keyEnding) return false;
  return URL.parse(values.baseUrl.trim())?.origin === URL.parse(kept.baseUrl)?.origin;
}

/** A connection to try out that is not kept yet, or not as it now stands in the form. */
export function trialOf(values: ConnectionValues, kept: Connection | undefined): Connection {
  const now = { ...connectionFrom(values), id: 'trial', createdAt: 0, updatedAt: 0 };
  return kept && keepsKey(values, kept) ? { ...kept, ...now, id: kept.id } : now;
}

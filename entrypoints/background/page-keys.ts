import type { DraftKind } from '@/lib/model';
import { settings } from '@/lib/settings';
import { assignedKeys } from '@/lib/shortcuts/bound';

/**
 * Notes which suggested keys the browser left out when the extension was installed, so that listed
 * sites hear them. Keys that a person took away later are not among them.
 */
export async function notePageKeys(): Promise<void> {
  await settings.set({ pageKeys: await withoutKeys() });
}

/** Keys that have been bound since are the browser's again. */
export async function trimPageKeys(): Promise<void> {
  const { pageKeys } = await settings.get();
  const still = await withoutKeys();
  const left = pageKeys.filter((kind) => still.includes(kind));
  if (left.length < pageKeys.length) await settings.set({ pageKeys: left });
}

async function withoutKeys(): Promise<readonly DraftKind[]> {
  return (await assignedKeys()).flatMap(({ kind, keys }) => (keys === '' ? [kind] : []));
}

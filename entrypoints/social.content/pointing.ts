import type { Snapshot } from '@/lib/model';
import { composerAt } from '@/lib/page/composers';
import { readComposer } from '@/lib/page/snapshot';
import { type PickedThing, world } from '@/lib/page/world';
import { settings } from '@/lib/settings';
import { isMessageBox } from '@/lib/sites/messages';
import type { Site } from '@/lib/sites/site';
import { clipSnapshot } from '@/lib/snapshot/clip';

/** Where a person's picks are remembered: by the site, of pages of none by the host. */
export function pickKey(site: Site): string {
  return site.id === 'other' ? location.host : site.id;
}

type Pointed = {
  readonly snapshot: Snapshot;
  /** The box that was pointed at; absent: it was a post. */
  readonly box?: HTMLElement;
};

/**
 * What is known, with what the person points at now in its place; nothing when they call it
 * off. A box is remembered for the site until the site's own are found again.
 */
export async function point(
  site: Site,
  known: Snapshot,
  what: PickedThing,
  signal: AbortSignal,
): Promise<Pointed | undefined> {
  const picked = await world.reparteePick?.(what, signal);
  if (!picked) return undefined;
  if (picked.kind === 'post') {
    const { answered, ancestors } = picked.thread;
    return { snapshot: clipSnapshot({ ...found(known, 'answered'), answered, ancestors }) };
  }
  const { box, selector } = picked;
  // A private message is drafted for where the person has turned that on, and not by pointing.
  if (isMessageBox(site, box) && !composerAt(site, box)) return undefined;
  const kept = (await settings.get()).picked;
  await settings.set({ picked: { ...kept, [pickKey(site)]: selector } });
  const answers = known.answered && { answered: known.answered, ancestors: known.ancestors };
  const composer = readComposer(site, box, answers);
  return { box, snapshot: clipSnapshot({ ...found(known, 'composer'), composer }) };
}

function found(snapshot: Snapshot, what: 'answered' | 'composer'): Snapshot {
  return { ...snapshot, missing: snapshot.missing.filter((each) => each !== what) };
}

/** The site's own box was found again: what the person had to point at is forgotten. */
export async function forgetPick(site: Site): Promise<void> {
  const { [pickKey(site)]: _, ...rest } = (await settings.get()).picked;
  await settings.set({ picked: rest });
}

import type { Snapshot } from '@/lib/model';
import { settings } from '@/lib/settings';
import { isMessageBox } from '@/lib/sites/messages';
import type { Site } from '@/lib/sites/site';
import { clipSnapshot } from '@/lib/snapshot/clip';
import { composerAt } from './composers';
import { pick } from './pick';
import { pickKey } from './pick-key';
import { readComposer } from './snapshot';
import type { PickedThing, Pointed } from './world';

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
  const picked = await pick(what, signal);
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

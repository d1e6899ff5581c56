import { whoSpeaks } from '@/lib/brand/who-speaks';
import { brands } from '@/lib/db/brands';
import { drafts } from '@/lib/db/drafts';
import type { Brand, Draft, DraftKind, Snapshot } from '@/lib/model';
import { read } from '@/lib/reading/read';
import { carryRemoved } from '@/lib/snapshot/parts';

/** A post that was begun longer ago than this is another post; replies are found again for good. */
const samePostMs = 60 * 60_000;

/**
 * The draft for what was read: the one begun earlier about the same post, or a new one.
 *
 * @param held drafts other panels have open: two tabs never write into one draft.
 * @param meant the one this tab was opened for.
 */
export async function openDraft(
  kind: DraftKind,
  snapshot: Snapshot,
  held: ReadonlySet<string>,
  meant: string | undefined,
): Promise<Draft> {
  const forThis = meant === undefined ? undefined : await readAnew(meant, snapshot);
  if (forThis) return forThis;
  const earlier = await drafts.findOpen(kind, snapshot);
  if (earlier && !held.has(earlier.id) && isStillMeant(earlier)) {
    const kept = await readAnew(earlier.id, snapshot);
    if (kept) return kept;
  }
  const draft = await newDraft(kind, snapshot);
  await drafts.add(draft);
  return draft;
}

/** A draft that is already there, about what the page shows now; nothing where it is gone. */
function readAnew(id: string, snapshot: Snapshot): Promise<Draft | undefined> {
  return drafts.update(id, (draft) => ({
    ...draft,
    snapshot,
    removed: carryRemoved(draft.removed, draft.snapshot, snapshot),
    ...readingOf(draft, snapshot),
  }));
}

function isStillMeant(draft: Draft): boolean {
  return draft.kind === 'reply' || Date.now() - draft.updatedAt < samePostMs;
}

async function newDraft(kind: DraftKind, snapshot: Snapshot): Promise<Draft> {
  const now = Date.now();
  const brand = await brandFor(snapshot);
  return {
    id: crypto.randomUUID(),
    kind,
    site: snapshot.site,
    snapshot,
    ...readingOf(undefined, snapshot),
    ...(brand ? { brand: brand.id } : {}),
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: [],
    earlier: [],
    state: 'open',
    createdAt: now,
    updatedAt: now,
  };
}

/** What the person corrected stands; else the post is read anew. */
export function readingOf(draft: Draft | undefined, snapshot: Snapshot): Pick<Draft, 'reading'> {
  if (draft?.reading?.isCorrected) return { reading: draft.reading };
  return snapshot.answered ? { reading: read(snapshot.answered, snapshot.ancestors) } : {};
}

/** The brand that speaks through the account in use on the page; else the active one. */
async function brandFor({ site, account }: Snapshot): Promise<Brand | undefined> {
  return whoSpeaks(await brands.list(), await brands.active(), site, account).brand;
}

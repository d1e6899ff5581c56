import type { Media, Post, Snapshot } from '@/lib/model';

/**
 * One part of what was read that a person can take out before anything is drafted from it. Ids are
 * those of one snapshot, and are kept in `Draft.removed`; `carryRemoved` brings them over to the next.
 */
export type Part =
  | { readonly id: string; readonly kind: 'answered' | 'ancestor' | 'quoted'; readonly post: Post }
  | { readonly id: string; readonly kind: 'media'; readonly media: Media }
  | { readonly id: string; readonly kind: 'account'; readonly account: string }
  | { readonly id: string; readonly kind: 'own-text'; readonly text: string };

/** Every part of a snapshot, in the order a person reads: oldest post first, then the rest. */
export function partsOf(snapshot: Snapshot): readonly Part[] {
  const ownText = snapshot.composer?.text.slice(snapshot.composer.prefill.length).trim();
  return [
    ...snapshot.ancestors.flatMap((post, index) =>
      postParts(post, 'ancestor', `ancestor-${index}`),
    ),
    ...(snapshot.answered ? postParts(snapshot.answered, 'answered', 'answered') : []),
    ...(snapshot.account
      ? [{ id: 'account', kind: 'account', account: snapshot.account } as const]
      : []),
    ...(ownText ? [{ id: 'own-text', kind: 'own-text', text: ownText } as const] : []),
  ];
}

function postParts(post: Post, kind: 'answered' | 'ancestor' | 'quoted', id: string): Part[] {
  return [
    { id, kind, post },
    ...post.media.map(
      (media, index) => ({ id: `${id}-media-${index}`, kind: 'media', media }) as const,
    ),
    ...(post.quoted ? postParts(post.quoted, 'quoted', `${id}-quoted`) : []),
  ];
}

/**
 * What a person took out of one reading of a page, in a later one: the same parts, wherever they
 * stand now.
 */
export function carryRemoved(
  removed: readonly string[],
  before: Snapshot,
  now: Snapshot,
): readonly string[] {
  const gone = new Set(removed);
  const taken = new Set(
    partsOf(before).flatMap((part) => (gone.has(part.id) ? [holding(part)] : [])),
  );
  return partsOf(now).flatMap((part) => (taken.has(holding(part)) ? [part.id] : []));
}

/** What a part holds, whatever its place. */
function holding(part: Part): string {
  switch (part.kind) {
    case 'answered':
    case 'ancestor':
    case 'quoted':
      return part.post.permalink ?? `${part.post.handle ?? ''} ${part.post.text}`;
    case 'media':
      return JSON.stringify(part.media);
    case 'account':
    case 'own-text':
      return part.kind;
  }
}

/** The snapshot without the parts a person took out; what goes to a model is built from this alone. */
export function withoutParts(snapshot: Snapshot, removed: readonly string[]): Snapshot {
  const gone = new Set(removed);
  const { answered, account, composer, ...rest } = snapshot;
  const keptAnswered = answered && keepPost(answered, 'answered', gone);
  return {
    ...rest,
    ancestors: snapshot.ancestors.flatMap(
      (post, index) => keepPost(post, `ancestor-${index}`, gone) ?? [],
    ),
    ...(keptAnswered ? { answered: keptAnswered } : {}),
    ...(account && !gone.has('account') ? { account } : {}),
    ...(composer
      ? { composer: gone.has('own-text') ? { ...composer, text: composer.prefill } : composer }
      : {}),
  };
}

function keepPost(post: Post, id: string, gone: ReadonlySet<string>): Post | undefined {
  if (gone.has(id)) return undefined;
  const { quoted, ...rest } = post;
  const keptQuoted = quoted && keepPost(quoted, `${id}-quoted`, gone);
  return {
    ...rest,
    media: post.media.filter((_, index) => !gone.has(`${id}-media-${index}`)),
    ...(keptQuoted ? { quoted: keptQuoted } : {}),
  };
}

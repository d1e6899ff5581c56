import { engineFor } from '@/lib/editors';
import type { ComposerKind, ComposerState, DraftKind, Missing, Post, Snapshot } from '@/lib/model';
import { isMessageBox, readConversation } from '@/lib/sites/messages';
import type { Site, Thread } from '@/lib/sites/site';
import { clipSnapshot } from '@/lib/snapshot/clip';
import { selectedThread } from './selection';
import { themeAround } from './theme';

/** A post, certainly one but nobody knows which, or none. */
export type Answers = Thread | 'unknown' | undefined;

/** What a person asked to read, and from where. */
export type Asked = {
  readonly site: Site;
  readonly composer: HTMLElement | undefined;
  /** The thread whose Reply was clicked last. */
  readonly clicked: Thread | undefined;
  /** `null`: whatever the composer is for. */
  readonly kind: DraftKind | null;
};

/** What the page says, read once; what could not be known is named in `missing`. */
export function takeSnapshot({ site, composer, clicked, kind }: Asked): {
  kind: DraftKind;
  snapshot: Snapshot;
} {
  const thread = kind === 'post' ? undefined : meantThread({ site, composer, clicked, kind });
  const isReply = kind === 'reply' || (kind === null && thread !== undefined);
  const known = isReply && thread !== 'unknown' ? thread : undefined;
  const account = site.readAccount(document);
  const limit = site.readLimit?.(document, composer) ?? site.limit;
  const missing: Missing[] = [
    ...(isReply && !known ? (['answered'] as const) : []),
    ...(known?.isPartial ? (['ancestors'] as const) : []),
    ...(known?.answered.isTruncated ? (['full-text'] as const) : []),
    ...(account ? [] : (['account'] as const)),
    ...(composer ? [] : (['composer'] as const)),
  ];
  const snapshot: Snapshot = {
    site: site.id,
    address: location.href,
    ...(known ? { answered: known.answered } : {}),
    ancestors: known?.ancestors ?? [],
    ...(composer ? { composer: readComposer(site, composer, thread) } : {}),
    ...(account ? { account } : {}),
    ...(limit ? { limit } : {}),
    missing,
    theme: themeAround(composer ?? document.body),
  };
  return { kind: isReply ? 'reply' : 'post', snapshot: clipSnapshot(snapshot) };
}

/**
 * What is read, or what the person has selected: on a page of no listed site always, elsewhere
 * where it could not be read which post is answered.
 */
function meantThread({ site, composer, clicked, kind }: Asked): Answers {
  const read = readThread(site, composer, clicked);
  const isUnread = read === 'unknown' || (!read && kind === 'reply') || site.id === 'other';
  const isMessage = composer && isMessageBox(site, composer);
  return (isUnread && !isMessage && selectedThread(site, document)) || read;
}

/** The thread a composer answers; without one, the post the page is about. */
export function readThread(
  site: Site,
  composer: HTMLElement | undefined,
  clicked: Thread | undefined,
): Answers {
  if (!composer) return site.readFocal(document);
  if (isMessageBox(site, composer)) return readConversation(composer, site.readAccount(document));
  return site.readThread(composer, clicked);
}

/** What a box is for, from what it answers. */
function kindOf(site: Site, composer: HTMLElement, answers: Answers): ComposerKind {
  if (isMessageBox(site, composer)) return 'message';
  if (!answers) return 'post';
  const isBelowPost = answers !== 'unknown' && !answers.isPartial && answers.ancestors.length === 0;
  return site.hasComments && isBelowPost ? 'comment' : 'reply';
}

/** A box as it stands, and what it is for. */
export function readComposer(site: Site, composer: HTMLElement, answers: Answers): ComposerState {
  const text = engineFor(composer)?.read(composer) ?? '';
  const alsoCounted = site.readAlsoCounted?.(composer);
  return {
    kind: kindOf(site, composer, answers),
    text,
    prefill: site.readPrefill?.(composer, text) ?? '',
    ...(alsoCounted ? { alsoCounted } : {}),
  };
}

/** Whether two readings are about the same post: by address where both have one, else by who said what. */
export function isSamePost(one: Post, other: Post): boolean {
  if (one.permalink && other.permalink) return one.permalink === other.permalink;
  return one.text === other.text && (!one.handle || !other.handle || one.handle === other.handle);
}

import type { ComposerState, Media, Post, Snapshot } from '@/lib/model';
import { bounds } from './bounds';

/**
 * A snapshot within the bounds of what may cross to the background: no field that a stranger made
 * long keeps anybody from answering. Of a long thread the beginning and the end are kept, and what
 * is left out is said.
 */
export function clipSnapshot(snapshot: Snapshot): Snapshot {
  const { ancestors, answered, composer, account, missing } = snapshot;
  const isLong = ancestors.length > bounds.ancestors;
  const kept = isLong
    ? [...ancestors.slice(0, 1), ...ancestors.slice(1 - bounds.ancestors)]
    : ancestors;
  return {
    ...snapshot,
    address: snapshot.address.slice(0, bounds.address),
    ancestors: kept.map(clipPost),
    ...(answered ? { answered: clipPost(answered) } : {}),
    ...(account ? { account: account.slice(0, bounds.name) } : {}),
    ...(composer ? { composer: clipComposer(composer) } : {}),
    missing: isLong ? [...new Set([...missing, 'ancestors' as const])] : missing,
  };
}

function clipComposer({ kind, text, prefill, alsoCounted }: ComposerState): ComposerState {
  return {
    kind,
    text: text.slice(0, bounds.text),
    prefill: prefill.slice(0, bounds.warning),
    ...clipped({ alsoCounted }, bounds.warning),
  };
}

function clipPost(post: Post): Post {
  const { author, handle, time, permalink, language, contentWarning, quoted } = post;
  const text = post.text.slice(0, bounds.text);
  return {
    ...post,
    text,
    ...(text.length < post.text.length ? { isTruncated: true } : {}),
    ...clipped({ author, handle, time }, bounds.name),
    ...clipped({ permalink }, bounds.address),
    ...clipped({ language }, bounds.language),
    ...clipped({ contentWarning }, bounds.warning),
    media: post.media.slice(0, bounds.media).map(clipMedia),
    ...(quoted ? { quoted: clipPost(quoted) } : {}),
  };
}

function clipMedia(media: Media): Media {
  const { alt, title, address } = media;
  return {
    ...media,
    ...clipped({ alt }, bounds.alt),
    ...clipped({ title }, bounds.name),
    ...clipped({ address }, bounds.address),
  };
}

/** Only what is there, each no longer than that. */
function clipped<Name extends string>(
  fields: Readonly<Record<Name, string | undefined>>,
  most: number,
): Partial<Record<Name, string>> {
  const kept = Object.entries<string | undefined>(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.slice(0, most)]],
  );
  return Object.fromEntries(kept) as Partial<Record<Name, string>>;
}

import type { Post, Snapshot } from '@/lib/model';
import { bounds } from './bounds';

/** The longest a text may be, by the name of its field; one that is not named here is as long as a name. */
const longest: Readonly<Record<string, number>> = {
  address: bounds.address,
  permalink: bounds.address,
  text: bounds.text,
  alt: bounds.alt,
  language: bounds.language,
  contentWarning: bounds.warning,
  prefill: bounds.warning,
  alsoCounted: bounds.warning,
};

/**
 * A snapshot within the bounds of what may cross to the background: no field that a stranger made
 * long keeps anybody from answering. Of a long thread the beginning and the end are kept, and what
 * is left out is said.
 */
export function clipSnapshot(snapshot: Snapshot): Snapshot {
  const { ancestors, answered, missing } = snapshot;
  const isLong = ancestors.length > bounds.ancestors;
  const kept = isLong
    ? [...ancestors.slice(0, 1), ...ancestors.slice(1 - bounds.ancestors)]
    : ancestors;
  return clipTexts({
    ...snapshot,
    ancestors: kept.map(clipPost),
    ...(answered ? { answered: clipPost(answered) } : {}),
    missing: isLong ? [...new Set([...missing, 'ancestors' as const])] : missing,
  });
}

/** No more media than that; where its text will be cut, that is said. */
function clipPost(post: Post): Post {
  return {
    ...post,
    ...(post.text.length > bounds.text ? { isTruncated: true } : {}),
    media: post.media.slice(0, bounds.media),
    ...(post.quoted ? { quoted: clipPost(post.quoted) } : {}),
  };
}

/** Every text in a value, however deep, cut to the length its field may have. */
function clipTexts<T>(value: T, field?: string): T;
function clipTexts(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return value.slice(0, longest[field] ?? bounds.name);
  if (Array.isArray(value)) return value.map((each) => clipTexts(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, clipTexts(each, name)]),
  );
}

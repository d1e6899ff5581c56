import type { SiteId } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';
import { limits } from './limits';

/** One post out of a file; what the file does not say is absent. */
export type ImportedPost = {
  readonly text: string;
  /** ISO 8601; without a zone where the file names none. */
  readonly time?: string;
  readonly permalink?: string;
  readonly site: SiteId;
  readonly isReply?: boolean;
  /** BCP 47. */
  readonly language?: string;
};

/** Why something in a file became no post. */
export type SkipReason =
  /** Somebody else's words, passed on. */
  | 'repost'
  /** It was for some people only: a message, a post to followers or contacts, one in a group. */
  | 'not-public'
  /** A picture or a link and nothing else. */
  | 'no-text'
  /** It has not the shape that this format has. */
  | 'not-understood'
  /** Behind the most that is taken from one file. */
  | 'too-many';

export type Skipped = { readonly reason: SkipReason; readonly count: number };

export type Findings = {
  readonly posts: readonly ImportedPost[];
  readonly skipped: readonly Skipped[];
};

/** What one item of a file comes to. */
export type Finding = ImportedPost | SkipReason;

/** Sorts what was found: posts in the file's order, everything else counted by its reason. */
export function sorted(findings: Iterable<Finding>): Findings {
  const posts: ImportedPost[] = [];
  const counts = new Map<SkipReason, number>();
  for (const finding of findings) {
    const reason = typeof finding === 'string' ? finding : reasonAgainst(finding, posts.length);
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    else if (typeof finding !== 'string') posts.push(finding);
  }
  return { posts, skipped: Array.from(counts, ([reason, count]) => ({ reason, count })) };
}

function reasonAgainst(post: ImportedPost, count: number): SkipReason | undefined {
  if (post.text === '') return 'no-text';
  return count >= limits.posts ? 'too-many' : undefined;
}

/** What a format found for one post; empty texts stand for what it did not find. */
export type RawPost = {
  readonly site: SiteId;
  readonly text: string;
  readonly time?: string | undefined;
  readonly permalink?: string | undefined;
  readonly isReply?: boolean | undefined;
  readonly language?: string | undefined;
};

/** A post made fit to keep: visible characters only, bounded, and nothing in it that is not so. */
export function postFrom({
  site,
  text,
  time,
  permalink,
  isReply,
  language,
}: RawPost): ImportedPost {
  return {
    site,
    text: tidy(text),
    ...(time ? { time } : {}),
    ...(permalink && isAddress(permalink) ? { permalink } : {}),
    ...(isReply === undefined ? {} : { isReply }),
    ...(language && isLanguage(language) ? { language } : {}),
  };
}

/** Bounded before it is cleaned, so that an endless text costs no more than a long one. */
function tidy(text: string): string {
  return cleanText(text.slice(0, limits.text).toWellFormed());
}

function isAddress(address: string): boolean {
  return address.length <= limits.address && /^https?:\/\//.test(address) && URL.canParse(address);
}

function isLanguage(language: string): boolean {
  return language.length <= limits.language && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language);
}

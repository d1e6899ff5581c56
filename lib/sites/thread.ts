import type { Post } from '@/lib/model';
import { bare } from './post';
import type { Thread } from './site';

/**
 * The thread of one post in a list that has the page's own post in it: what stands above that one
 * are its ancestors; what stands below answers it, through posts that cannot be told apart.
 */
export function threadIn(
  list: readonly Element[],
  focal: Element | undefined,
  post: Element,
  read: (post: Element) => Post,
): Thread {
  const at = list.indexOf(post);
  const centre = focal ? list.indexOf(focal) : -1;
  const thread = {
    answered: read(post),
    ancestors: list.slice(0, Math.min(at, centre + 1)).map(read),
  };
  return partial(thread, centre >= 0 && at > centre + 1);
}

/** A thread of which something is known to be missing. */
export function partial(thread: Thread, isPartial = true): Thread {
  return isPartial ? { ...thread, isPartial } : thread;
}

/** Nothing where the post could not be read: what says neither who nor what is no post. */
export function readable(thread: Thread | undefined): Thread | undefined {
  const { author, handle, text } = thread?.answered ?? {};
  return author || handle || text ? thread : undefined;
}

type Search = {
  /** As the composer shows it. */
  readonly shown: Post;
  readonly clicked: Thread | undefined;
  /** Every post on the page. */
  readonly posts: () => readonly Element[];
  readonly read: (post: Element) => Post;
  readonly thread: (post: Element) => Thread;
  /** Whether a post is the one shown, where more than the post itself tells. */
  readonly isIt?: (post: Post) => boolean;
};

/**
 * The thread of the post that a composer shows: as it was clicked, or as it stands on the page,
 * where that is certainly the same post; else what the composer shows, alone.
 */
export function threadOf({ shown, clicked, posts, read, thread, isIt }: Search): Thread {
  const fits = isIt ?? ((post: Post) => isSame(post, shown));
  if (clicked && fits(clicked.answered)) return withFullText(clicked, shown);
  const found = posts().filter((post) => fits(read(post)));
  const [first, ...others] = found;
  const address = first && read(first).permalink;
  // The same post may stand on a page twice; of two different ones neither is certain.
  const isOne = others.every((other) => address && read(other).permalink === address);
  if (!first || !isOne) return partial({ answered: shown, ancestors: [] });
  return withFullText(thread(first), shown);
}

function withFullText(thread: Thread, shown: Post): Thread {
  const { isTruncated, ...post } = thread.answered;
  if (!isTruncated || shown.isTruncated) return thread;
  return { ...thread, answered: { ...post, text: shown.text } };
}

/** Whether a post that was read can be the one a composer shows, by all that both say. */
export function isSame(post: Post, shown: Post): boolean {
  if (post.permalink && shown.permalink) return post.permalink === shown.permalink;
  if (post.time && shown.time && post.time !== shown.time) return false;
  if (!isSameAuthor(post, shown)) return false;
  const [said, asShown] = [comparable(post.text), comparable(shown.text)];
  return said === asShown || isStart(post, said, asShown) || isStart(shown, asShown, said);
}

function isStart(post: Post, text: string, of: string): boolean {
  return post.isTruncated === true && text !== '' && of.startsWith(text);
}

/** Whether what was clicked is another comment of the same author's: the one left is then not certain. */
export function isAnother(clicked: Thread | undefined, comment: Post): boolean {
  if (!clicked || (clicked.ancestors.length === 0 && !clicked.isPartial)) return false;
  return isSameAuthor(clicked.answered, comment) && !isSame(clicked.answered, comment);
}

/** Whether the comment that was clicked is no longer among those on the page. */
export function isGone(
  clicked: Thread | undefined,
  comments: readonly Element[],
  read: (comment: Element) => Post,
): boolean {
  if (!clicked || (clicked.ancestors.length === 0 && !clicked.isPartial)) return false;
  return !comments.some((comment) => isSame(read(comment), clicked.answered));
}

/** By handle, with or without its host; by name where one of the two has no handle. */
export function isSameAuthor(one: Post, other: Post): boolean {
  const [a, b] = [one.handle?.toLowerCase(), other.handle?.toLowerCase()];
  if (a && b) return a === b || a.startsWith(`${b}@`) || b.startsWith(`${a}@`);
  return !one.author || !other.author || bare(one.author) === bare(other.author);
}

/** Without addresses, which sites shorten differently from place to place. */
function comparable(text: string): string {
  return (
    text
      // From the beginning of a word only: else a very long one takes very long.
      .replace(/(?<![\w.-])(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?/gi, '')
      .replace(/[\p{Cf}\s…]+/gu, ' ')
      .trim()
  );
}

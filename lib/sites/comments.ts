/** Boxes that stand among the comments of a post: which comment does one answer? */
import type { Post } from '@/lib/model';
import { bare } from './post';
import type { Thread } from './site';
import { isAnother, isSame } from './thread';

/**
 * Of several comments the one a box answers: by the name the site has put at the box's beginning,
 * of several by that name (or where it put none) the one that was clicked. Nothing where neither
 * tells, or where the box may name somebody who could not be read.
 */
export function answeredAmong(
  comments: readonly Element[],
  box: Element,
  clicked: Thread | undefined,
  read: (comment: Element) => Post,
): Element | undefined {
  const named = comments.filter((comment) => beginsWith(box, read(comment).author));
  if (named.length === 0 && mayNameAnother(box, comments, clicked, read)) return undefined;
  const candidates = named.length > 0 ? named : comments;
  const [only, ...others] = candidates;
  if (only && others.length === 0) return isAnother(clicked, read(only)) ? undefined : only;
  const [one, ...more] = candidates.filter(
    (comment) => clicked && isSame(read(comment), clicked.answered),
  );
  return more.length === 0 ? one : undefined;
}

/** Whether a box may begin with the name of somebody who could not be read, or whose comment is gone. */
export function mayNameAnother(
  box: Element,
  comments: readonly Element[],
  clicked: Thread | undefined,
  read: (comment: Element) => Post,
): boolean {
  if (bare(box.textContent) === '') return false;
  return beginsWith(box, clicked?.answered.author) || comments.some((each) => !read(each).author);
}

/** Whether a box begins with a person's name, as sites have it in replies. */
export function beginsWith(box: Element, author: string | undefined): boolean {
  return author !== undefined && bare(box.textContent).startsWith(bare(author));
}

/** The longest of some names that a text begins with, and the blanks after it. */
export function leadingName(text: string, names: readonly (string | undefined)[]): string {
  const fits = names.filter((name) => name && text.startsWith(name));
  const longest = fits.reduce(
    (best = '', name = '') => (name.length > best.length ? name : best),
    '',
  );
  return longest ? longest + (/^\s*/.exec(text.slice(longest.length))?.[0] ?? '') : '';
}

import type { Media, Post, Snapshot } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';

/** The longest post text a prompt carries, in characters; what is cut is marked. */
const longestPost = 4_000;

/** The longest thread above the answered post, in posts: the first one and the latest. */
const mostAncestors = 12;

/** What a thread is quoted with. */
export type Quoting = {
  /** Unguessable: a line that carries it was written by us, whatever a post pretends. */
  readonly mark: string;
  /** Whether a handle is one of the brand's own accounts. */
  readonly isOwn: (handle: string) => boolean;
};

/**
 * What was read, as quoted data: one block a post, oldest first, the answered one last. Everything
 * in it is a stranger's and has had its invisible characters taken out; who wrote what stands in
 * lines that no text can forge.
 */
export function quoteThread(snapshot: Snapshot, quoting: Quoting): string {
  const blocks = shorten(snapshot.ancestors).map((post, index) =>
    quotePost(post, index === 0 ? 'first post' : 'next post', quoting),
  );
  if (snapshot.answered) blocks.push(quotePost(snapshot.answered, 'POST TO ANSWER', quoting));
  return blocks.join('\n\n');
}

function shorten(posts: readonly Post[]): readonly Post[] {
  const [first] = posts;
  if (!first || posts.length <= mostAncestors) return posts;
  return [first, ...posts.slice(-(mostAncestors - 1))];
}

function quotePost(post: Post, title: string, quoting: Quoting): string {
  const lines = [
    `<<<${title} ${quoting.mark}>>> ${writerOf(post, quoting)}`,
    ...(post.contentWarning ? [`(content warning: ${oneLine(post.contentWarning)})`] : []),
    ...(post.rating ? [`(a review: ${post.rating} of 5 stars)`] : []),
    bodyOf(post),
    ...post.media.map(quoteMedia),
    ...(post.quoted ? [quotePost(post.quoted, 'which quotes', quoting)] : []),
  ];
  return lines.join('\n');
}

/** Whose it is comes first: a name can be written like anything. */
function writerOf({ author, handle, time }: Post, { isOwn }: Quoting): string {
  const whose = handle && isOwn(handle) ? 'written by this brand' : 'written by someone else';
  const name = [author && oneLine(author), handle && `@${oneLine(handle)}`].filter(Boolean);
  return [whose, ...(time ? [time] : []), name.join(' ')].filter(Boolean).join(', ');
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}

function bodyOf(post: Post): string {
  const text = cleanText(post.text);
  if (text === '') return '(no text)';
  if (text.length > longestPost) return `${text.slice(0, longestPost)} (cut here)`;
  return post.isTruncated ? `${text} (the page shows no more of it)` : text;
}

function quoteMedia(media: Media): string {
  const words = [media.title, media.alt, media.address].flatMap((part) =>
    part ? [cleanText(part)] : [],
  );
  const known =
    words.length > 0
      ? words.join(' | ').slice(0, 1_000)
      : 'not described, do not guess what it shows';
  return `(${media.kind}: ${known})`;
}

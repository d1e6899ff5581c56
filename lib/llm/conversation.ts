import type { Media, Post, Snapshot } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';

/** The longest post text a prompt carries, in characters; what is cut is marked. */
const longestPost = 4_000;

/** The longest thread above the answered post, in posts: the first one and the latest. */
const mostAncestors = 12;

/**
 * What was read, as quoted data: one block a post, oldest first, the answered one last. Everything
 * in it is a stranger's and has had its invisible characters taken out.
 */
export function quoteThread(snapshot: Snapshot): string {
  const ancestors = shorten(snapshot.ancestors);
  const blocks = ancestors.map((post, index) =>
    quotePost(post, index === 0 ? 'The thread begins' : 'Then'),
  );
  if (snapshot.answered) blocks.push(quotePost(snapshot.answered, 'THE POST TO ANSWER'));
  return blocks.join('\n\n');
}

function shorten(posts: readonly Post[]): readonly Post[] {
  const [first] = posts;
  if (!first || posts.length <= mostAncestors) return posts;
  return [first, ...posts.slice(-(mostAncestors - 1))];
}

function quotePost(post: Post, title: string): string {
  const who = [post.author && cleanText(post.author), post.handle && `@${cleanText(post.handle)}`];
  const lines = [
    `${title} | ${who.filter(Boolean).join(' ') || 'someone'}${post.time ? ` | ${post.time}` : ''}`,
    ...(post.contentWarning ? [`(content warning: ${cleanText(post.contentWarning)})`] : []),
    bodyOf(post),
    ...post.media.map(quoteMedia),
  ];
  if (post.quoted) {
    lines.push(
      `(it quotes ${post.quoted.handle ? `@${cleanText(post.quoted.handle)}` : 'a post'}:`,
    );
    lines.push(bodyOf(post.quoted), ...post.quoted.media.map(quoteMedia), ')');
  }
  return lines.join('\n');
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

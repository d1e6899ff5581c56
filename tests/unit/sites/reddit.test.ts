import { expect, test } from 'vitest';
import { reddit } from '@/lib/sites/reddit';
import { composersUnder, rootsOf } from '@/lib/sites/shadow';
import { fixture, parse } from '@/tests/support/site-fixtures';

const pageOf = (name: string) => {
  const { html, expected } = fixture('reddit', name);
  return parse(html, expected.address).page;
};

/** Every box of a page that is one of ours, in its shadow roots too. */
const boxesOf = (page: Document) =>
  rootsOf(reddit, page).flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>(composersUnder(reddit, root).join(', ') || ':not(*)'),
  ]);

test.each([
  ['submit', 40_000],
  ['submit-markdown-german', 40_000],
  ['old-submit', 40_000],
  ['post-page', undefined],
  ['markdown-comment', undefined],
])('allows a post more than a comment: %s', (name, max) => {
  const page = pageOf(name);
  const [box] = boxesOf(page);

  expect(box).toBeDefined();
  expect(reddit.readLimit?.(page, box)?.max).toBe(max);
});

test.each(['submit', 'submit-markdown-german', 'old-submit', 'markdown-comment'])(
  'takes neither titles, search nor folded boxes for its own: %s',
  (name) => {
    expect(boxesOf(pageOf(name))).toHaveLength(1);
  },
);

test("leaves boxes for changing one's own words alone", () => {
  const boxes = boxesOf(pageOf('old-thread'));

  expect(boxes.filter((box) => box.closest('.entry'))).toEqual([]);
  expect(boxes).toHaveLength(2);
});

test("leaves moderators' mail alone in Markdown mode too", () => {
  const { html, expected } = fixture('reddit', 'markdown-comment');
  const mail = html.replaceAll('comment-composer-host', 'modmail-thread-wrapper');

  expect(boxesOf(parse(mail, expected.address).page)).toEqual([]);
});

test.each([
  ['https://www.reddit.com/r/a/', 'https://www.reddit.com/submit?type=TEXT&text=a%20%26%20b'],
  ['https://old.reddit.com/r/a/', 'https://old.reddit.com/submit?selftext=true&text=a%20%26%20b'],
])('opens a post beside %s', (page, address) => {
  expect(reddit.composeAddress?.('a & b', new URL(page))).toBe(address);
});

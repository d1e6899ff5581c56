import type { Practice, SiteId } from '@/lib/model';

/** A card as it is written down here: one statement a line, what matters most first. */
type Shipped = Omit<Practice, 'id' | 'text' | 'isOn' | 'updatedAt'> & {
  readonly lines: readonly string[];
};

/**
 * What the cards that came with the product are taken from. A number stands in a card only where
 * the site itself publishes it; what people who do this work have found is called common practice.
 */
const common = 'Common practice';
const rest = 'the rest: common practice';
const date = '2026-11-27';

const all: readonly Shipped[] = [
  {
    site: 'x',
    date,
    source: `Links: docs.x.com, Counting characters; hashtags: X Help Center, How to use hashtags; ${rest}`,
    lines: [
      'One thought a post. Most good replies are one or two sentences.',
      'The first words carry it: no greeting, no build-up.',
      'Hashtags: none in a reply, two at most in a post, as words of the sentence.',
      'One link at most, at the end; it counts 23 characters however long it is.',
      'A picture is described in its own alt text, not in the post.',
    ],
  },
  {
    site: 'linkedin',
    date,
    source: common,
    lines: [
      'Only the beginning shows before “more”: the first sentence says what it is about and why it matters.',
      'Short paragraphs of one to three sentences, an empty line between them.',
      'What somebody did, saw or learnt works better than an announcement.',
      'In a comment, take up the point that was made and add an experience or a question; praise alone adds nothing.',
      'Hashtags: three at most, on the last line of a post; none in a comment.',
      'Say in words what a link leads to. A picture is described in its own alt text.',
    ],
  },
  {
    site: 'facebook',
    date,
    source: `Asking for likes: Meta Transparency Center, Content Distribution Guidelines, engagement bait; ${rest}`,
    lines: [
      'A few short sentences; the first one makes sense alone.',
      'Never ask for likes, shares, tags or a set word as a comment: Meta shows such posts to fewer people.',
      'Answer below the comment itself, in whole, friendly sentences: regulars read along.',
      'A link brings its own picture and title: say why to open it, not what the title says.',
      'Hashtags: none, or one that people of the place already use.',
      'A picture is described in its own alt text, not in the post.',
    ],
  },
  {
    site: 'instagram',
    date,
    source: common,
    lines: [
      'The caption tells what the picture cannot; its first line shows alone until somebody opens the rest.',
      'Links cannot be opened from a caption or a comment: point to the profile, or offer a message.',
      'Answers to comments are one or two short sentences, as one would say them.',
      'Hashtags: a few that name the subject, at the end of a caption; none in an answer.',
      'A picture is described in its own alt text, not in the caption.',
    ],
  },
  {
    site: 'threads',
    date,
    source: `Links and emoji: Meta, Threads documentation, Posts (14 April 2026); topics: Threads’ announcement of December 2023; ${rest}`,
    lines: [
      'Write as one talks: an opinion, an observation or a real question, without a slogan.',
      'One topic a post and no rows of hashtags: only one becomes a topic.',
      'In a reply, answer first; then keep it going with a question if there is a real one.',
      'An emoji counts as several characters. A post with more than five links is refused; one is enough.',
      'A picture is described in its own alt text, not in the post.',
    ],
  },
  {
    site: 'reddit',
    date,
    source: `Rules and own links: Reddiquette, Reddit Help; ${rest}`,
    lines: [
      "The community's own rules come before all of this: many allow no promotion and no links.",
      'Answer in full here; a link only proves it or goes deeper, and never stands alone.',
      'Wherever the brand is the subject, the text itself makes plain that the brand is speaking.',
      'No marketing words, no emoji, no hashtags. Detail and a plain account of what went wrong are welcome.',
      'A title says the thing itself: no teaser, no capitals.',
      'Length follows the question: a few plain paragraphs are fine. Votes are never asked for or argued about.',
    ],
  },
  {
    site: 'bluesky',
    date,
    source: common,
    lines: [
      'Short and personal: a person is speaking, not a channel.',
      'A reply takes up what was said and leaves room for an answer.',
      'Hashtags: none in a reply, one or two in a post where a feed or a search uses them.',
      'A link shows as a card with its title: add the reason to open it.',
      'Alt text is expected with every picture, in its own field and not in the post.',
    ],
  },
  {
    site: 'mastodon',
    date,
    source: `Links and content warnings: docs.joinmastodon.org, Posting to your profile; ${rest}`,
    lines: [
      'No marketing tone and no asking for boosts: people here follow people.',
      'Hashtags are how posts are found: a few in a post, each word with a capital (#FreshBread), so that screen readers can say them; none in a reply.',
      'Alt text is expected with every picture, in its own field and not in the post.',
      'What people may want to choose to see goes behind a content warning; a reply keeps the one it answers.',
      'Give the whole link, unshortened and without tracking: it counts 23 characters however long it is.',
    ],
  },
  {
    site: 'youtube',
    date,
    source: `Hashtags: YouTube Help, Use hashtags for video search; ${rest}`,
    lines: [
      'A comment is short and names the moment of the video it is about; a time such as 2:15 becomes a link.',
      'Answer the question in the comment itself: channels can hold back comments with links.',
      'The beginning of a description shows before the rest is opened: it says what the video gives.',
      'Hashtags: a few in a description, none in a comment; with more than 60, YouTube ignores them all.',
      'Captions do for a video what alt text does for a picture.',
    ],
  },
  {
    site: 'tiktok',
    date,
    source: common,
    lines: [
      'A comment is one short sentence with one thought.',
      'A caption says in everyday words, which people search for, what is in the video.',
      'Links cannot be opened from a comment: point to the profile.',
      'Hashtags: a few that name the subject, at the end of a caption; none in a comment.',
      'Be quick and light, and never mock the person who commented.',
    ],
  },
];

/** The id of a site's card; what stands under it in the database takes its place. */
export function shippedId(site: SiteId): string {
  return `practice:${site}`;
}

/** One card a site, as they came with the product. */
export const shippedPractices: readonly Practice[] = all.map(({ lines, ...card }) => ({
  ...card,
  id: shippedId(card.site),
  text: lines.join('\n'),
  isOn: true,
  updatedAt: 0,
}));

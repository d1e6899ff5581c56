import { describe, expect, it } from 'vitest';
import { readArchive } from '@/lib/import/archive';
import { archiveIn, failureIn, fixture, pasted, valueIn, zipOf } from './read';

describe('X', () => {
  const files = {
    'data/tweets.js': fixture('x/tweets.js').content,
    'data/note-tweet.js': fixture('x/note-tweet.js').content,
    'data/account.js': fixture('x/account.js').content,
    'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [ broken',
  };

  it('reads own posts of the archive, long ones whole, and leaves messages closed', async () => {
    const archive = await archiveIn(zipOf(files));

    expect(archive).toEqual({
      kind: 'x',
      account: 'nordlys_example',
      skipped: [{ reason: 'repost', count: 1 }],
      posts: [
        {
          site: 'x',
          text: 'Lamps & shades are back <3\n\nSee them: https://nordlys.example/lamps?a=1&b=2',
          time: '2024-05-13T08:30:00.000Z',
          permalink: 'https://x.com/nordlys_example/status/1790000000000000001',
          isReply: false,
          language: 'en',
        },
        {
          site: 'x',
          text: '@ada_lind_example It ships tomorrow 📦',
          time: '2024-05-13T09:00:00.000Z',
          permalink: 'https://x.com/nordlys_example/status/1790000000000000002',
          isReply: true,
        },
        {
          site: 'x',
          text: 'A long story about how a lamp is made, from the sand to the glass, told in full.',
          time: '2024-05-13T11:00:00.000Z',
          permalink: 'https://x.com/nordlys_example/status/1790000000000000004',
          isReply: false,
          language: 'en',
        },
      ],
    });
  });

  it('knows the file by what is in it, whatever it is called', async () => {
    const { kind, posts } = await archiveIn({ ...fixture('x/tweets.js'), name: 'holiday.png' });

    expect({ kind, count: posts.length }).toEqual({ kind: 'x', count: 3 });
  });

  it('runs no code and says where the list breaks off', async () => {
    const script = 'window.YTD.tweets.part0 = [\n{"tweet": {}},\nalert(1)]';

    expect(failureIn(await readArchive(pasted(script)))).toEqual({ code: 'damaged-json', line: 3 });
  });

  it('takes a thread of its own for posts, not for replies', async () => {
    const thread = {
      id_str: '2',
      full_text: 'And more',
      in_reply_to_status_id_str: '1',
      in_reply_to_screen_name: 'nordlys_example',
    };

    const { posts } = await archiveIn(
      zipOf({
        'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: thread }])}`,
        'data/account.js': fixture('x/account.js').content,
      }),
    );

    expect(posts[0]?.isReply).toBe(false);
  });

  it('reads the oldest shape, without the inner tweet', async () => {
    const { posts } = await archiveIn(
      pasted('window.YTD.tweet.part0 = [{"id_str":"1","full_text":"Hi"}]'),
    );

    expect(posts.map(({ text }) => text)).toEqual(['Hi']);
  });
});

describe('LinkedIn', () => {
  it('reads shares and undoes their doubled quotes', async () => {
    const { posts, skipped } = await archiveIn(fixture('linkedin/Shares.csv'));

    expect({ texts: posts.map(({ text, time }) => [text, time]), skipped }).toEqual({
      texts: [
        [
          'We are hiring.\n\nA "warm" welcome to Bea, who builds our lamps.',
          '2024-05-14T08:31:02.000Z',
        ],
        ['One line, with a comma.', '2024-05-13T07:00:00.000Z'],
      ],
      skipped: [
        { reason: 'repost', count: 1 },
        { reason: 'not-public', count: 1 },
      ],
    });
  });

  it('reads comments with backslashes for quotes', async () => {
    const { posts } = await archiveIn(fixture('linkedin/Comments.csv'));

    expect(posts.map(({ text, isReply }) => [text, isReply])).toEqual([
      ['Thank you, Carl. "Warm", as you say, is the word.', true],
      ['See you there', true],
    ]);
  });
});

describe('Meta', () => {
  it("reads Facebook's posts and comments with their accents mended, and leaves groups out", async () => {
    const { kind, posts, skipped } = await archiveIn(
      zipOf({
        'your_facebook_activity/posts/your_posts_1.json': fixture('meta/your_posts_1.json').content,
        'your_facebook_activity/comments_and_reactions/comments.json':
          fixture('meta/comments.json').content,
      }),
    );

    expect({ kind, texts: posts.map(({ text }) => text), skipped }).toEqual({
      kind: 'facebook',
      texts: ['Café lamps are here ✨', 'Glücklich to help, Ada!'],
      skipped: [
        { reason: 'no-text', count: 1 },
        { reason: 'not-public', count: 1 },
      ],
    });
  });

  it("reads Instagram's captions and comments, and the Threads beside them", async () => {
    const { kind, account, posts, skipped } = await archiveIn(
      zipOf({
        'your_instagram_activity/media/posts_1.json': fixture('meta/posts_1.json').content,
        'your_instagram_activity/comments/post_comments_1.json': fixture(
          'meta/post_comments_1.json',
        ).content,
        'your_instagram_activity/threads/threads_and_replies.json': fixture(
          'meta/threads_and_replies.json',
        ).content,
        'personal_information/personal_information.json': fixture('meta/personal_information.json')
          .content,
      }),
    );

    expect({ kind, account, skipped }).toEqual({
      kind: 'instagram',
      account: 'nordlys.example',
      skipped: [{ reason: 'no-text', count: 1 }],
    });
    expect(posts.map(({ site, text, isReply }) => [site, text, isReply])).toEqual([
      ['threads', 'agreed — tomorrow', true],
      ['threads', 'New here. Hello!', false],
      ['instagram', 'New shade 💡 #lamps', false],
      ['instagram', 'Two views of one lamp', false],
      ['instagram', 'So glücklich!', true],
    ]);
  });

  it('asks for JSON where the download is web pages', async () => {
    const zip = zipOf({ 'your_facebook_activity/posts/your_posts_1.html': '<html></html>' });

    expect(failureIn(await readArchive(zip))).toEqual({ code: 'web-pages' });
  });
});

describe('Mastodon', () => {
  it('reads public posts as text and leaves boosts, messages and posts to followers out', async () => {
    const archive = await archiveIn(fixture('mastodon/outbox.json'));

    expect(archive).toEqual({
      kind: 'mastodon',
      account: 'nordlys@example.social',
      skipped: [
        { reason: 'repost', count: 1 },
        { reason: 'not-public', count: 2 },
      ],
      posts: [
        {
          site: 'mastodon',
          text: 'Lamps & shades: <3\nwith @bea\n\nMore: https://nordlys.example/a-long-address/lamps #lamps',
          time: '2024-05-13T08:30:00.000Z',
          permalink: 'https://example.social/@nordlys/1',
          isReply: false,
          language: 'en',
        },
      ],
    });
  });
});

describe('Bluesky', () => {
  it('reads own posts with whole links, and no reposts', async () => {
    const { account, posts, skipped } = await archiveIn(fixture('bluesky/feed.json'));

    expect({ account, skipped, texts: posts.map(({ text, isReply }) => [text, isReply]) }).toEqual({
      account: 'nordlys.example',
      skipped: [{ reason: 'repost', count: 1 }],
      texts: [
        ['Våre: https://nordlys.example/a-long-address/lamps 💡', false],
        ['It ships tomorrow', true],
      ],
    });
  });

  it('reads plain records with their addresses', async () => {
    const record = { $type: 'app.bsky.feed.post', text: 'Hi', createdAt: '2024-05-13T08:30:00Z' };
    const list = {
      records: [{ uri: 'at://did:plc:example7/app.bsky.feed.post/3k', value: record }],
    };

    const { posts } = await archiveIn(pasted(JSON.stringify(list)));

    expect(posts[0]?.permalink).toBe('https://bsky.app/profile/did:plc:example7/post/3k');
  });
});

describe('everything else', () => {
  it('reads plain text, a post between blank lines', async () => {
    const { kind, posts } = await archiveIn(
      pasted('One, and two.\nStill one.\n\n \nTwo\r\n\r\nThree'),
    );

    expect({ kind, texts: posts.map(({ text }) => text) }).toEqual({
      kind: 'text',
      texts: ['One, and two.\nStill one.', 'Two', 'Three'],
    });
  });

  it('gives a table of somebody’s own making to be mapped', async () => {
    const read = valueIn(await readArchive(pasted('Posted,Post text\n2024-01-01,Hi\n')));

    expect(read.kind).toBe('table');
  });

  it.each([
    ['a list in JSON', '["one", {"text": "two"}]', 'plain-list'],
    ['JSON of another kind', '{"a": 1}', 'not-known'],
    ['a web page', '<!doctype html><p>Hi', 'web-pages'],
    ['an archive without posts', 'window.YTD.tweets.part0 = [ ]', 'empty'],
  ])('refuses %s', async (_, file, code) => {
    expect(failureIn(await readArchive(pasted(file)))?.code).toBe(code);
  });
});

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArchive } from '@/lib/import/archive';
import { limits } from '@/lib/import/limits';
import { archiveIn, failureIn, fixture, pasted, zipOf } from './read';

const tweets = (item: string) => pasted(`window.YTD.tweets.part0 = [{"tweet": ${item}}]`);

describe('data that means harm', () => {
  it('takes no property from a prototype and gives none to it', async () => {
    const { posts } = await archiveIn(
      tweets('{"__proto__": {"lang": "en", "polluted": 1}, "id_str": "1", "full_text": "Hi"}'),
    );

    expect(posts).toEqual([
      { site: 'x', text: 'Hi', permalink: 'https://x.com/i/status/1', isReply: false },
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('finds no time in a number that is none', async () => {
    const post = '[{"media":[{"uri":"a","title":"Hi","creation_timestamp":1e308}]}]';

    const { posts } = await archiveIn(pasted(post));

    expect(posts).toEqual([{ site: 'instagram', text: 'Hi', isReply: false }]);
  });

  it('is not led into the depths', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);

    expect(failureIn(await readArchive(pasted(deep)))?.code).toBe('plain-list');
  });

  it('says where the depths break off', async () => {
    expect(failureIn(await readArchive(pasted(`\n${'['.repeat(200_000)}`)))).toEqual({
      code: 'damaged-json',
      line: 2,
    });
  });

  it('mends half characters and takes invisible ones out', async () => {
    const { posts } = await archiveIn(
      tweets('{"id_str":"1","full_text":"a\\ud83d b\\u202e\\u200b c"}'),
    );

    expect(posts[0]?.text).toBe('a\uFFFD b c');
  });

  it('takes no more of a text than its bound', async () => {
    const { posts } = await archiveIn(
      tweets(`{"id_str":"1","full_text":"${'a'.repeat(limits.text + 9)}"}`),
    );

    expect(posts[0]?.text.length).toBe(limits.text);
  });

  it.each(['javascript:alert(1)', 'data:text/html,hi', 'https://'])(
    'keeps no address like %s',
    async (url) => {
      const outbox = {
        type: 'OrderedCollection',
        orderedItems: [
          {
            type: 'Create',
            to: ['as:Public'],
            object: { type: 'Note', to: 'as:Public', content: 'Hi', url },
          },
        ],
      };

      const { posts } = await archiveIn(pasted(JSON.stringify(outbox)));

      expect(posts[0]).not.toHaveProperty('permalink');
    },
  );

  it('counts items that are nothing it knows', async () => {
    const { skipped } = await archiveIn(pasted('window.YTD.tweets.part0 = [null, 1, "a", [], {}]'));

    expect(skipped).toEqual([{ reason: 'not-understood', count: 5 }]);
  });
});

describe('texts that are to take long', () => {
  const outbox = (content: string) =>
    pasted(
      JSON.stringify({
        type: 'OrderedCollection',
        orderedItems: [
          {
            type: 'Create',
            to: ['as:Public'],
            object: { type: 'Note', to: ['as:Public'], content },
          },
        ],
      }),
    );

  it.each([
    ['tags that never close', '<a '.repeat(1_000_000)],
    ['scripts', '<script></script>'.repeat(200_000)],
    ['signs', '&'.repeat(3_000_000)],
    ['breaks', '<br>'.repeat(500_000)],
  ])('reads HTML full of %s at once', async (_, content) => {
    await expect(readArchive(outbox(content))).resolves.toHaveProperty('ok', true);
  });

  it('puts back no more links than a post can have', async () => {
    const url = { url: 'https://t.co/a', expanded_url: 'https://t.co/a https://t.co/a' };
    const tweet = { id_str: '1', full_text: url.url, entities: { urls: Array(100_000).fill(url) } };

    await expect(readArchive(tweets(JSON.stringify(tweet)))).resolves.toHaveProperty('ok', true);
  });
});

describe('zips that mean harm', () => {
  it('takes paths for what they are: words', async () => {
    const { kind } = await archiveIn(
      zipOf({ '../../../etc/tweets.js': fixture('x/tweets.js').content }),
    );

    expect(kind).toBe('x');
  });

  it('refuses what unpacks to more than it says', async () => {
    const zip = zipSync({ 'data/tweets.js': new Uint8Array(5_000_000) });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(directory + 24, 1_000, true);

    const read = await readArchive({ name: 'a.zip', content: new Uint8Array(zip) });

    expect(failureIn(read)?.code).toBe('too-large');
  });

  it('refuses what says it unpacks to more than is taken', async () => {
    const zip = zipSync({ 'data/tweets.js': new Uint8Array(10) });
    const view = new DataView(zip.buffer);
    view.setUint32(view.getUint32(zip.length - 22 + 16, true) + 24, limits.unpacked + 1, true);

    const read = await readArchive({ name: 'a.zip', content: new Uint8Array(zip) });

    expect(failureIn(read)).toEqual({
      code: 'too-large',
      path: 'data/tweets.js',
      most: limits.unpacked,
    });
  });

  it('refuses a zip that was cut off', async () => {
    const { content } = zipOf({ 'data/tweets.js': fixture('x/tweets.js').content });

    const read = await readArchive({ name: 'a.zip', content: content.slice(0, -40) });

    expect(failureIn(read)?.code).toBe('damaged-archive');
  });

  it('refuses a file that is not the one that was packed', async () => {
    const content = new Uint8Array(
      zipSync({ 'tweets.js': fixture('x/tweets.js').content }, { level: 0 }),
    );
    content[60] = (content[60] ?? 0) ^ 1;

    const read = await readArchive({ name: 'a.zip', content });

    expect(failureIn(read)).toEqual({ code: 'damaged-archive', path: 'tweets.js' });
  });

  it('refuses a zip under a password', async () => {
    const zip = zipSync({ 'tweets.js': new Uint8Array(10) });
    const view = new DataView(zip.buffer);
    view.setUint16(view.getUint32(zip.length - 22 + 16, true) + 8, 1, true);

    const read = await readArchive({ name: 'a.zip', content: new Uint8Array(zip) });

    expect(failureIn(read)?.code).toBe('locked');
  });

  it('refuses the whole for one damaged file, and says which and where', async () => {
    const zip = zipOf({
      'data/tweets.js': fixture('x/tweets.js').content,
      'data/tweets-part1.js': 'window.YTD.tweets.part1 = [\n{]',
    });

    expect(failureIn(await readArchive(zip))).toEqual({
      code: 'damaged-json',
      line: 2,
      path: 'data/tweets-part1.js',
    });
  });

  it('refuses a zip without anything to read', async () => {
    expect(failureIn(await readArchive(zipOf({ 'cat.jpg': 'x' })))?.code).toBe('nothing-inside');
  });

  it.each(Array.from({ length: 40 }, (_, step) => step))(
    'throws at no damage (%i)',
    async (step) => {
      const { content } = zipOf({ 'data/tweets.js': fixture('x/tweets.js').content });
      const bytes = typeof content === 'string' ? new Uint8Array() : content;
      const at = Math.floor((bytes.length / 40) * step);
      bytes.set([0xff, 0xff, 0xff, 0xff], Math.min(at, bytes.length - 4));

      await expect(readArchive({ name: 'a.zip', content: bytes })).resolves.toHaveProperty('ok');
    },
  );
});

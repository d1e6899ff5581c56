import { writeCarStream } from '@atcute/car';
import { type CidLink, encode, toBytes } from '@atcute/cbor';
import { expect, it } from 'vitest';
import { readArchive } from '@/lib/import/archive';
import { archiveIn, failureIn } from './read';

type Block = { readonly cid: Uint8Array<ArrayBuffer>; readonly data: Uint8Array<ArrayBuffer> };

/** A block under the hash of what is in it, as every repository keeps them. */
async function block(value: unknown): Promise<Block> {
  const data = encode(value);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return { cid: Uint8Array.from([1, 0x71, 0x12, 0x20, ...hash]), data };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A link to a block, written as text: base32 of its id. */
function linkTo({ cid }: Block): CidLink {
  const bits = Array.from(cid, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{1,5}/g) ?? [];
  const text = letters.map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
  return { $link: `b${text}` };
}

async function repository(): Promise<Uint8Array<ArrayBuffer>> {
  const post = (text: string, more: object = {}) =>
    block({ $type: 'app.bsky.feed.post', text, createdAt: '2024-05-13T08:30:00.000Z', ...more });
  const [first, second, like, deleted] = await Promise.all([
    post('Våre lamper 💡', { langs: ['nb'] }),
    post('More of it', {
      reply: { parent: { uri: 'at://did:plc:example7/app.bsky.feed.post/3kaaa' } },
    }),
    block({ $type: 'app.bsky.feed.like', createdAt: '2024-05-13T08:30:00.000Z' }),
    post('Deleted'),
  ]);
  const bytes = (text: string) => toBytes(new TextEncoder().encode(text));
  const tree = await block({
    l: null,
    e: [
      { p: 0, k: bytes('app.bsky.feed.like/3k000'), v: linkTo(like), t: null },
      { p: 14, k: bytes('post/3kaaa'), v: linkTo(first), t: null },
      { p: 21, k: bytes('bbb'), v: linkTo(second), t: null },
    ],
  });
  const commit = await block({
    did: 'did:plc:example7',
    version: 3,
    data: linkTo(tree),
    rev: '3k',
    prev: null,
    sig: bytes('signed'),
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const blocks = [commit, tree, first, second, like, deleted];
  for await (const chunk of writeCarStream([linkTo(commit)], blocks)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

it('reads the posts that the tree names, with their addresses', async () => {
  const content = await repository();

  const archive = await archiveIn({ name: 'repo.car', content });

  expect(archive).toEqual({
    kind: 'bluesky',
    skipped: [],
    posts: [
      {
        site: 'bluesky',
        text: 'Våre lamper 💡',
        time: '2024-05-13T08:30:00.000Z',
        permalink: 'https://bsky.app/profile/did:plc:example7/post/3kaaa',
        isReply: false,
        language: 'nb',
      },
      {
        site: 'bluesky',
        text: 'More of it',
        time: '2024-05-13T08:30:00.000Z',
        permalink: 'https://bsky.app/profile/did:plc:example7/post/3kbbb',
        isReply: false,
      },
    ],
  });
});

it('refuses a repository that was cut off', async () => {
  const content = (await repository()).slice(0, -10);

  const read = await readArchive({ name: 'repo.car', content });

  expect(failureIn(read)).toEqual({ code: 'damaged-archive' });
});

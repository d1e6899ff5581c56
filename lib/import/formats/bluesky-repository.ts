import { fromUint8Array } from '@atcute/car';
import { type CidLink, decode, fromBytes, isBytes, toCidLink } from '@atcute/cbor';
import { done, type Outcome, refused } from '@/lib/import/failure';
import { listAt, numberAt, textAt, valueAt } from '@/lib/import/fields';
import { limits } from '@/lib/import/limits';

/**
 * Bluesky's own download ("Export my data") is the account's repository as a CAR file: blocks of
 * DAG-CBOR, of which some are records, some the nodes of the tree that names them, one the commit with
 * the account's id. https://atproto.com/specs/repository, 2026-11. `@atcute/car` and `@atcute/cbor`
 * read it in 4 kB; `@ipld/car` with what it needs is many times that.
 */
export function isRepository(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  return (
    beginning.charCodeAt(1) === 0xa2 &&
    beginning.includes('eroots') &&
    beginning.includes('gversion')
  );
}

/** The posts of a repository in the shape in which Bluesky's interface lists records. */
export function repositoryRecords(
  bytes: Uint8Array,
): Outcome<{ readonly records: readonly unknown[] }> {
  if (bytes.length > limits.unpackedTotal)
    return refused('too-large', { most: limits.unpackedTotal });
  try {
    return done({ records: recordsIn(bytes) });
  } catch {
    // The reader throws for bytes that are no CAR, or not all of one.
    return refused('damaged-archive');
  }
}

function recordsIn(bytes: Uint8Array): readonly unknown[] {
  const posts: { readonly link: string; readonly value: unknown }[] = [];
  const names = new Map<string, string>();
  let account = '';
  for (const { cid, bytes: block } of fromUint8Array(bytes)) {
    const value: unknown = decode(block);
    if (textAt(value, '$type') === 'app.bsky.feed.post')
      posts.push({ link: toCidLink(cid).$link, value });
    for (const { link, name } of namesIn(value)) names.set(link, name);
    if (valueAt(value, 'sig') !== undefined) account = textAt(value, 'did') || account;
  }
  // What the tree does not name any more was deleted.
  return posts.flatMap(({ link, value }) => {
    const name = names.get(link);
    return name === undefined ? [] : [{ uri: `at://${account}/${name}`, value }];
  });
}

/** A node's names are written short: each says how much of the one before it begins with. */
function* namesIn(node: unknown): Iterable<{ readonly link: string; readonly name: string }> {
  let name = '';
  for (const entry of listAt(node, 'e')) {
    const rest = valueAt(entry, 'k');
    const link = valueAt(entry, 'v');
    const shared = numberAt(entry, 'p');
    if (shared === undefined || !isBytes(rest) || !isLink(link)) return;
    name = `${name.slice(0, shared)}${new TextDecoder().decode(fromBytes(rest))}`.slice(
      0,
      limits.name,
    );
    yield { link: link.$link, name };
  }
}

function isLink(value: unknown): value is CidLink {
  return typeof value === 'object' && value !== null && '$link' in value;
}

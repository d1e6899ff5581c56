import type { ArchiveFormat, ArchiveKind, Part } from './archive-format';
import type { Table } from './csv';
import { done, type Outcome, refused } from './failure';
import { type Finding, type Findings, sorted } from './findings';
import { bluesky } from './formats/bluesky';
import { facebook } from './formats/facebook';
import { instagram } from './formats/instagram';
import { linkedin } from './formats/linkedin';
import { mastodon } from './formats/mastodon';
import { plainText } from './formats/plain-text';
import { threads } from './formats/threads';
import { x } from './formats/x';
import type { ImportFile } from './import-file';
import { readParts } from './parts';

/** What a person posted, out of a platform's download or a plain text. */
export type Archive = Findings & {
  /** The format most of it is in; a download of Instagram may hold Threads too (each post names its site). */
  readonly kind: ArchiveKind;
  /** Without `@`, where the file tells it. */
  readonly account?: string;
};

/** A table of somebody's own making: the person says what its columns are (`mapping.ts`). */
export type UnmappedTable = { readonly kind: 'table'; readonly table: Table };

const formats: readonly ArchiveFormat[] = [
  x,
  linkedin,
  threads,
  instagram,
  facebook,
  mastodon,
  bluesky,
  plainText,
];

/**
 * Reads a file with posts in it, known by what is in it. Takes the whole file or refuses it; posts
 * that are not the person's own words, or were not for everybody, are counted and left out.
 */
export async function readArchive(file: ImportFile): Promise<Outcome<Archive | UnmappedTable>> {
  const parts = await readParts(file, (name) => formats.some(({ files }) => files.test(name)));
  return parts.ok ? archiveFrom(parts.value) : parts;
}

async function archiveFrom(parts: readonly Part[]): Promise<Outcome<Archive | UnmappedTable>> {
  const owners = formats.filter((format) => parts.some(format.owns));
  if (owners.length === 0) return unowned(parts);
  const findings = sorted(await unhurried(allFindings(owners, parts)));
  if (findings.posts.length + findings.skipped.length === 0) return refused('empty');
  const account = owners.map((format) => format.account?.(parts)).find(Boolean);
  const kind = kindOfMost(owners, findings);
  return done({ kind, ...findings, ...(account ? { account } : {}) });
}

function* allFindings(owners: readonly ArchiveFormat[], parts: readonly Part[]): Iterable<Finding> {
  for (const { read } of owners) yield* read(parts);
}

/** Lets the page breathe between a thousand items and the next. */
async function unhurried(findings: Iterable<Finding>): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for (const finding of findings) {
    all.push(finding);
    if (all.length % 1_000 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}

function kindOfMost(owners: readonly ArchiveFormat[], { posts }: Findings): ArchiveKind {
  const [first, ...others] = owners.map(({ kind }) => kind);
  if (others.length === 0) return first ?? 'text';
  const counts = Map.groupBy(posts, ({ site }) => site);
  const [most] = Array.from(counts).sort(([, one], [, other]) => other.length - one.length);
  return owners.find(({ kind }) => kind === most?.[0])?.kind ?? first ?? 'text';
}

function unowned([part]: readonly Part[]): Outcome<UnmappedTable> {
  const content = part?.content;
  if (content?.kind === 'table') {
    const { table } = content;
    return table.rows.length === 0 ? refused('empty') : done({ kind: 'table', table });
  }
  return refused(
    content?.kind === 'json' && Array.isArray(content.value) ? 'plain-list' : 'not-known',
  );
}

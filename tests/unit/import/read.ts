import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect } from 'vitest';
import type { Archive } from '@/lib/import/archive';
import { readArchive } from '@/lib/import/archive';
import type { Outcome } from '@/lib/import/failure';
import type { ImportFile } from '@/lib/import/import-file';

/** A stored example, as a person would bring it. */
export function fixture(path: string): ImportFile & { readonly content: Uint8Array<ArrayBuffer> } {
  const content = new Uint8Array(readFileSync(`tests/fixtures/archives/${path}`));
  return { name: path.split('/').at(-1) ?? '', content };
}

/** A zip of stored examples under the paths their sites give them. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): ImportFile {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return { name: 'archive.zip', content: new Uint8Array(zipSync(Object.fromEntries(entries))) };
}

export function pasted(content: string): ImportFile {
  return { name: '', content };
}

/** What was read, where reading it is not what the test is about. */
export function valueIn<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) expect.fail(`refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export function failureIn(outcome: Outcome<unknown>) {
  return outcome.ok ? undefined : outcome.failure;
}

/** The archive in a file, where it is one. */
export async function archiveIn(file: ImportFile): Promise<Archive> {
  const read = valueIn(await readArchive(file));
  if (read.kind === 'table') expect.fail('a table');
  return read;
}

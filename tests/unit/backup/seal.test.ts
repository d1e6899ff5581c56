import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { asSealed, seal, unseal } from '@/lib/backup/seal';
import { textIn } from '@/lib/backup/source';

// Drawing a key is meant to take its time.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'pärlä on the table';
const text = '{"repartee": "backup"}\nöäü 🥐';
/** Three pieces of a file, and a bit. */
const long = Array.from({ length: 400_000 }, (_, at) => `${at}`)
  .join(' ')
  .slice(0, 2_300_000);

async function sealedText(of = text): Promise<string> {
  return (await seal(new Blob([of]), passphrase)).text();
}

/** What is in a file's text under a passphrase; nothing where it does not open, or not all of it does. */
async function opened(file: string, under = passphrase): Promise<string | undefined> {
  const sealed = await asSealed(new Blob([file]));
  if (!sealed) throw new Error('It is not known again');
  const source = await unseal(sealed, under);
  if (!source) return undefined;
  const clear = await textIn(source);
  return source.isIntact() ? clear : undefined;
}

it('gives the text back under its passphrase, however that is composed', async () => {
  expect(await opened(await sealedText(), passphrase.normalize('NFD'))).toBe(text);
});

it('gives all of a long file back', async () => {
  expect(await opened(await sealedText(long))).toBe(long);
});

it('gives an empty file back', async () => {
  expect(await opened(await sealedText(''))).toBe('');
});

it('opens what the first version sealed', async () => {
  const file = await readFile('tests/fixtures/backups/sealed-1.json', 'utf8');
  const within = await readFile('tests/fixtures/backups/version-2.json', 'utf8');

  expect(await opened(file, 'rye at seven')).toBe(within);
  expect(await opened(file, 'rye at eight')).toBeUndefined();
});

it('gives nothing under another passphrase', async () => {
  expect(await opened(await sealedText(), 'parla on the table')).toBeUndefined();
});

it('gives nothing of pieces that were changed, left out, moved, there twice or cut off', async () => {
  const lines = (await sealedText(long)).split('\n');
  const first = lines.indexOf('"pieces": [') + 1;
  const [one = '', two = '', three = ''] = lines.slice(first, first + 3);
  const withPieces = (...pieces: readonly string[]) =>
    [...lines.slice(0, first), ...pieces, ...lines.slice(first + 3)].join('\n');
  const last = (piece: string) => piece.replace(/,$/, '');
  const turned = `${two.slice(0, 40)}${two[40] === 'A' ? 'B' : 'A'}${two.slice(41)}`;

  expect(await opened(withPieces(one, two, three))).toBe(long);
  expect(await opened(withPieces(one, turned, three))).toBeUndefined();
  expect(await opened(withPieces(one, three))).toBeUndefined();
  expect(await opened(withPieces(two, one, three))).toBeUndefined();
  expect(await opened(withPieces(one, one, two, three))).toBeUndefined();
  expect(await opened(withPieces(one, two))).toBeUndefined();
  expect(await opened(withPieces(one, last(two)))).toBeUndefined();
  expect(await opened(withPieces(last(three)))).toBeUndefined();
});

it('shows nothing of the text, and is another file every time', async () => {
  const [one, other] = [await sealedText(), await sealedText()];

  expect(one).not.toContain('backup"}');
  expect(one).not.toBe(other);
});

it.each([
  ['fewer rounds than it takes', /"iterations": \d+/, '"iterations": 1000'],
  ['so many rounds that nobody would wait', /"iterations": \d+/, '"iterations": 1000000000000'],
  ['a salt that is none', /"salt": "[^"]+"/, '"salt": "!"'],
  ['a version to come', '"version": 2', '"version": 3'],
])('is not taken for one with %s', async (_what, part, change) => {
  const file = (await sealedText()).replace(part, change);

  expect(await asSealed(new Blob([file]))).toBeUndefined();
});

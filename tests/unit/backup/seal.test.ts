import { expect, it } from 'vitest';
import { asSealed, seal, unseal } from '@/lib/backup/seal';

const text = '{"repartee": "backup"}\nöäü 🥐';

async function sealed() {
  const file = await seal(text, 'pärlä on the table');
  const known = asSealed(file);
  if (!known) throw new Error('It is not known again');
  return { file, known };
}

it('gives the text back under its passphrase, however that is composed', async () => {
  const { known } = await sealed();

  expect(await unseal(known, 'pärlä on the table'.normalize('NFD'))).toBe(text);
});

it('gives nothing under another passphrase', async () => {
  const { known } = await sealed();

  expect(await unseal(known, 'parla on the table')).toBeUndefined();
});

it('gives nothing once it was changed', async () => {
  const { known } = await sealed();
  const data = known.data.startsWith('A') ? `B${known.data.slice(1)}` : `A${known.data.slice(1)}`;

  expect(await unseal({ ...known, data }, 'pärlä on the table')).toBeUndefined();
});

it('shows nothing of the text, and is another file every time', async () => {
  const [one, other] = [await sealed(), await sealed()];

  expect(one.file).not.toContain('backup"}');
  expect(one.known.data).not.toBe(other.known.data);
});

it.each([
  ['fewer rounds than it takes', { iterations: 1_000 }],
  ['so many rounds that nobody would wait', { iterations: 1e12 }],
  ['a salt that is none', { salt: '!' }],
  ['a version to come', { version: 2 }],
])('is not taken for one with %s', async (_what, change) => {
  const { known } = await sealed();

  expect(asSealed(JSON.stringify({ ...known, ...change }))).toBeUndefined();
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { keepConnection } from '@/entrypoints/dashboard/keep-connection';
import { valuesOfConnection, valuesOfPreset } from '@/lib/connection/connection-values';
import { connections } from '@/lib/db/connections';
import { database } from '@/lib/db/database';
import { keys } from '@/lib/db/keys';
import { presetOf } from '@/lib/llm/presets';
import type { Connection } from '@/lib/model';

const typed = { ...valuesOfPreset(presetOf('openai')), key: ' sk-abcd-1234 ' };

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** Saved once, and read back as the form would find it. */
async function saved(): Promise<Connection> {
  const { id } = await keepConnection(typed, undefined);
  const connection = await connections.find(id);
  if (!connection) throw new Error('Nothing was kept');
  return connection;
}

test('keeps the key apart from the connection, without what was pasted around it', async () => {
  const connection = await saved();

  expect(connection).toMatchObject({ label: 'OpenAI', keyEnding: '1234' });
  expect(JSON.stringify(connection)).not.toContain('sk-abcd');
  expect(await keys.read(connection.id)).toBe('sk-abcd-1234');
});

test('leaves the key alone when something else changes', async () => {
  const connection = await saved();

  await keepConnection({ ...valuesOfConnection(connection), model: 'other' }, connection);

  expect(await connections.find(connection.id)).toMatchObject({
    model: 'other',
    keyEnding: '1234',
  });
  expect(await keys.read(connection.id)).toBe('sk-abcd-1234');
});

test('forgets the key when the server is another one', async () => {
  const connection = await saved();
  const elsewhere = { ...valuesOfConnection(connection), baseUrl: 'https://elsewhere.example/v1' };

  await keepConnection(elsewhere, connection);

  expect(await connections.find(connection.id)).not.toHaveProperty('keyEnding');
  expect(await keys.read(connection.id)).toBeUndefined();
});

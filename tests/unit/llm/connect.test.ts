import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelFor } from '@/lib/llm/connect';
import { type ModelServer, startModelServer } from '@/tests/support/model-server';
import { grantHosts } from './browser-parts';
import { connectionTo, listenTo } from './connections';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer({ script: { kind: 'text', text: 'Hello.' } });
});
afterAll(() => server.stop());

it('writes through a host the browser lets through', async () => {
  grantHosts('http://127.0.0.1');

  expect(await listenTo(modelFor(connectionTo(server.url), undefined))).toEqual({ text: 'Hello.' });
});

it('asks nobody without the permission', async () => {
  grantHosts();
  const before = server.journal.length;

  const outcome = await listenTo(modelFor(connectionTo(server.url), 'k'));

  expect(outcome).toMatchObject({
    code: 'no-permission',
    error: { detail: new URL(server.url).host },
  });
  expect(server.journal.length).toBe(before);
});

it('asks nobody without the key a provider needs', async () => {
  grantHosts('http://127.0.0.1');
  const connection = connectionTo(server.url, { preset: 'openai' });

  expect((await listenTo(modelFor(connection, undefined))).code).toBe('no-key');
});

it('is no model where there is none', () => {
  expect(() => modelFor(connectionTo('', { kind: 'none' }), undefined)).toThrow('no-model');
});

it('tells who writes, and where the text goes', () => {
  const model = modelFor(connectionTo('https://api.example/v1', { label: 'Mine' }), 'k');

  expect(model).toMatchObject({ label: 'Mine', name: 'repartee-test', host: 'api.example' });
});

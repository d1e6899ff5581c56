import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { database } from '@/lib/db/database';
import { eraseEverything } from '@/lib/db/erase';
import { keys } from '@/lib/db/keys';
import { settings } from '@/lib/settings';

test('leaves nothing behind: no row, no setting, no host that was asked for', async () => {
  const removed: string[] = [];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: ['https://x.com/*', 'https://api.openai.com/*'] }),
    remove: async ({ origins }: { origins: string[] }) => removed.push(...origins) > 0,
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: ['https://x.com/*'] }),
  });
  const connection = await connections.add({
    kind: 'openai',
    preset: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    model: '',
  });
  await keys.keep(connection.id, 'sk-abcd-1234');
  await brands.add({ name: 'Nordlys', color: '#c8553d' });
  await settings.set({ consentedAt: 1, sitesOff: ['x'] });

  await eraseEverything();

  const counts = await Promise.all(database.tables.map((table) => table.count()));
  expect(counts.every((count) => count === 0)).toBe(true);
  expect(await settings.get()).toEqual({
    sitesOff: [],
    pageKeys: [],
    inPage: [],
    messagesOn: [],
    alwaysOn: [],
    picked: {},
  });
  expect(removed).toEqual(['https://api.openai.com/*']);
});

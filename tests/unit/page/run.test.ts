// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { run } from '@/entrypoints/social.content/run';
import { settings } from '@/lib/settings';
import { other } from '@/lib/sites/other';
import { speakEnglish } from '@/tests/support/i18n';

it('leaves nobody listening for a script that made way before it had begun', async () => {
  fakeBrowser.reset();
  await speakEnglish();
  await fakeBrowser.storage.local.set({ settings: { ...(await settings.get()), consentedAt: 1 } });
  const world = globalThis as { repartee?: { end(): void } };

  await Promise.all([run(other), run(other)]);
  world.repartee?.end();

  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
});

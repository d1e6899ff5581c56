import { expect, it } from 'vitest';
import { applyOriginRule } from '@/lib/llm/origin-rule';
import { keepSessionRules } from './browser-parts';

it('touches our own requests to exactly that server', async () => {
  const kept = keepSessionRules();

  await applyOriginRule('http://localhost:11434/v1');

  expect(kept.rules()).toEqual([
    {
      id: 1,
      priority: 1,
      condition: {
        initiatorDomains: ['test-extension-id'],
        requestDomains: ['localhost'],
        urlFilter: '|http://localhost:11434/',
        resourceTypes: ['xmlhttprequest', 'other'],
      },
      action: {
        type: 'modifyHeaders',
        requestHeaders: [{ header: 'origin', operation: 'remove' }],
      },
    },
  ]);
});

it('is one rule a server, however often it is applied', async () => {
  const kept = keepSessionRules();

  await applyOriginRule('http://localhost:11434/v1');
  await applyOriginRule('http://localhost:11434/v1/');
  await applyOriginRule('http://localhost:8080/v1');

  expect(kept.rules().map(({ id }) => id)).toEqual([1, 2]);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { retryAfterOf } from '@/lib/llm/retry-after';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

it.each([
  [{ 'retry-after': '20' }, '', 20],
  [{ 'retry-after': '1.2' }, '', 2],
  [{ 'retry-after-ms': '1500', 'retry-after': '9' }, '', 2],
  [{ 'retry-after': 'Fri, 20 Nov 2026 12:01:30 GMT' }, '', 90],
  [{ 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' }, '', 0],
  [{ 'retry-after': 'soon' }, '', undefined],
  [{}, 'Please try again in 20s.', 20],
  [{}, 'Please try again in 1m30.5s. Visit …', 91],
  [{}, 'Please try again in 1h2m.', 3720],
  [{}, 'Please try again in 350ms.', 1],
  [{}, 'Please retry in 17.9s.', 18],
  [{}, 'Try again later.', undefined],
] as const)('reads %o and "%s" as %s', (headers, message, seconds) => {
  expect(retryAfterOf(new Headers(headers), message)).toBe(seconds);
});

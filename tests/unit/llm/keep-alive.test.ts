import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { streamWithKeepAlive, withKeepAlive } from '@/lib/llm/keep-alive';
import { runOn } from './browser-parts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('is heard every 20 seconds, as long as the task takes', async () => {
  const calls = runOn('linux');
  const { promise, resolve } = Promise.withResolvers<string>();

  const task = withKeepAlive(() => promise);
  await vi.advanceTimersByTimeAsync(45_000);
  resolve('done');

  expect(await task).toBe('done');
  expect(calls).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveBeenCalledTimes(2);
});

it('stops when the task fails', async () => {
  runOn('linux');

  await expect(withKeepAlive(() => Promise.reject(new Error('no')))).rejects.toThrow('no');

  expect(vi.getTimerCount()).toBe(0);
});

it('shares one beat between tasks, until the last is done', async () => {
  const calls = runOn('linux');
  const first = Promise.withResolvers<void>();
  const second = Promise.withResolvers<void>();

  const outer = withKeepAlive(() => withKeepAlive(() => first.promise));
  const other = withKeepAlive(() => second.promise);
  await vi.advanceTimersByTimeAsync(20_000);
  first.resolve();
  await outer;
  await vi.advanceTimersByTimeAsync(20_000);
  second.resolve();
  await other;

  expect(calls).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('stops when a stream is left', async () => {
  runOn('linux');
  async function* endless() {
    while (true) yield 1;
  }

  for await (const _ of streamWithKeepAlive(endless())) break;

  expect(vi.getTimerCount()).toBe(0);
});

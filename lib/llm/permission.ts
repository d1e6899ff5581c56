import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import { hostOf, originPattern } from './address';

/**
 * Lets through what the browser lets through. Without the host's permission a request would fail
 * like a dead network, and the person would be told the wrong thing.
 *
 * @throws AppError `no-permission`.
 */
export async function requireHost(baseUrl: string): Promise<void> {
  const isGranted = await browser.permissions.contains({ origins: [originPattern(baseUrl)] });
  if (!isGranted) throw new AppError('no-permission', { detail: hostOf(baseUrl) });
}

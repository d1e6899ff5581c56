import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import { pagePaste } from '@/lib/editors/page-paste';
import type { Caller } from '@/lib/messages/server';

/** One paste in the page's own world, into the box that carries the nonce; only text crosses. */
export async function pasteInPage(nonce: string, text: string, caller: Caller): Promise<boolean> {
  if (caller.tab === undefined) throw new AppError('not-allowed');
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: caller.tab, frameIds: [caller.frame] },
    world: 'MAIN',
    func: pagePaste,
    args: [nonce, text],
  });
  return injected?.result === true;
}

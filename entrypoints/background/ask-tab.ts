import { AppError } from '@/lib/errors';
import type { PageRequestName, PageRequests } from '@/lib/messages/contract';
import { askPage } from '@/lib/messages/page';
import { injectContentScript } from './inject';
import { placeIn } from './place';

/**
 * Asks the document of a tab that the person writes in, and puts our script there first where it is
 * not, or not yet, at work: a page that was open before us, or has only just been loaded.
 */
export async function askTab<Name extends PageRequestName>(
  tab: number,
  name: Name,
  input: PageRequests[Name]['input'],
): Promise<void> {
  try {
    await askPage(await placeIn(tab), name, input);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'page-gone')) throw error;
    if (await injectContentScript(tab)) await askPage(await placeIn(tab), name, input);
  }
}

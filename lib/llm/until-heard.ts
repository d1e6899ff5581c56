import { AppError } from '@/lib/errors';
import type { Connection } from '@/lib/model';
import { fetchModels } from './model-list';

/** How often a server is asked, and how long is waited in between, in milliseconds. */
const tries = 20;
const pause = 100;

/**
 * Waits until a server no longer refuses this extension: a rule that was just made takes hold a
 * moment after the browser says so (Firefox 153, on a busy machine). Any other answer, and none, is
 * the next request's to find out.
 */
export async function untilHeard(connection: Connection, key: string | undefined): Promise<void> {
  for (let asked = 0; asked < tries && (await isRefused(connection, key)); asked++) {
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

async function isRefused(connection: Connection, key: string | undefined): Promise<boolean> {
  try {
    await fetchModels(connection, key);
    return false;
  } catch (error) {
    return error instanceof AppError && error.code === 'origin-refused';
  }
}

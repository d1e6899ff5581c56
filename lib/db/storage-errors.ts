import { AppError } from '@/lib/errors';

/**
 * Runs a write; the machine's "no more room" becomes `storage-full`, in this one place.
 *
 * @throws AppError `storage-full`; whatever else the write throws.
 */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isQuotaError(error)) throw new AppError('storage-full', { cause: error });
    throw error;
  }
}

/** Dexie wraps the browser's error and keeps it as `inner`. */
function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  const inner: unknown = Reflect.get(error, 'inner');
  return inner instanceof Error && inner.name === 'QuotaExceededError';
}

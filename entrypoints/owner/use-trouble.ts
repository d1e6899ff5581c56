import { useState } from 'react';
import { type ErrorData, errorData } from '@/lib/errors';

/** Runs what a person asked for; what goes wrong is kept to be shown, until the next try. */
export function useTrouble() {
  const [error, setError] = useState<ErrorData>();
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setError(undefined);
    try {
      await work();
    } catch (thrown) {
      setError(errorData(thrown));
    }
  };
  return { error, attempt };
}

import { useState } from 'react';
import { askForHostOf } from '@/entrypoints/owner/use-connection-tests';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import type { ConnectionValues } from '@/lib/connection/connection-values';
import { hostOf } from '@/lib/llm/address';

/**
 * Saving a connection: only what is whole, and only once its host may be reached. What stands in the
 * way is kept, to be told.
 */
export function useSaving(values: ConnectionValues, isWhole: boolean) {
  const [isTried, setTried] = useState(false);
  const [refusedHost, setRefusedHost] = useState('');
  const { error, attempt } = useTrouble();

  const whenWhole = (work: () => Promise<unknown>) => {
    setTried(true);
    if (isWhole) void attempt(work);
  };

  /** Runs in a click, and asks for the host before anything else. */
  const whenAllowed = (work: () => Promise<unknown>) =>
    whenWhole(async () => {
      const isAllowed = await askForHostOf(values);
      setRefusedHost(isAllowed ? '' : hostOf(values.baseUrl));
      if (isAllowed) await work();
    });

  const startOver = () => setTried(false);

  return { isTried, refusedHost, error, attempt, whenWhole, whenAllowed, startOver };
}

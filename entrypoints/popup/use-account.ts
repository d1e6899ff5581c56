import { useEffect, useState } from 'react';
import type { ThisTab } from '@/components/settings/this-tab';
import { askPage } from '@/lib/messages/page';
import type { ActiveTab } from './use-this-tab';

/**
 * The account in use in a tab, without `@`; `null`: the page does not say, or cannot be asked;
 * `undefined`: not known yet.
 *
 * @param isAgreed nothing of a page is read before the person has agreed.
 */
export function useAccount(
  tab: ActiveTab | undefined,
  kind: ThisTab['kind'] | undefined,
  isAgreed: boolean,
): string | null | undefined {
  const [account, setAccount] = useState<string | null>();
  const id = tab?.id;
  useEffect(() => {
    if (id === undefined || kind === undefined) return;
    let isMeant = true;
    const asked =
      isAgreed && kind === 'listed'
        ? // A page without our script in it says nothing, and so do we.
          askPage({ tab: id, frame: 0 }, 'page.account', { ticket: '' }).catch(() => null)
        : Promise.resolve(null);
    void asked.then((answer) => isMeant && setAccount(answer));
    return () => {
      isMeant = false;
      setAccount(undefined);
    };
  }, [id, kind, isAgreed]);
  return account;
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mayReach, siteOrigins } from '@/lib/permissions/hosts';

/** May we be on the listed sites? Firefox lets us only once asked; nothing until it is known. */
export function useSiteAccess(): boolean | undefined {
  const [hasAccess, setAccess] = useState<boolean>();
  useEffect(() => {
    const read = () => void mayReach(siteOrigins).then(setAccess);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return hasAccess;
}

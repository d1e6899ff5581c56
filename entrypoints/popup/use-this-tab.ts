import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ThisTab } from '@/components/settings/this-tab';
import { siteAt } from '@/lib/sites';

/** The tab the popup was opened over, known before any press: a side panel opens in the press itself. */
export type ActiveTab = { readonly id: number; readonly window: number; readonly address: string };

export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id === undefined || active.windowId === undefined) return;
      setTab({ id: active.id, window: active.windowId, address: active.url ?? '' });
    });
  }, []);
  return tab;
}

/** What can be done there. */
export function kindOfTab(tab: ActiveTab | undefined, sitesOff: readonly string[]): ThisTab {
  const address = tab?.address ?? '';
  const site = siteAt(address);
  if (site) {
    const known = { site: site.id, label: site.label };
    return sitesOff.includes(site.id)
      ? { kind: 'off', ...known }
      : { kind: 'listed', ...known, isKeptOut: site.isSideByDefault ?? false };
  }
  const url = URL.parse(address);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb ? { kind: 'elsewhere', host: url.host } : { kind: 'closed' };
}

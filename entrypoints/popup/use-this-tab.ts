import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ThisTab } from '@/components/settings/this-tab';
import type { Settings } from '@/lib/settings';
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
export function kindOfTab(
  tab: ActiveTab | undefined,
  { sitesOff, inPage }: Pick<Settings, 'sitesOff' | 'inPage'>,
  alwaysOn: readonly string[],
): ThisTab {
  const address = tab?.address ?? '';
  const site = siteAt(address);
  if (site) {
    const { id, label, isSideByDefault = false } = site;
    if (sitesOff.includes(id)) return { kind: 'off', site: id, label };
    const isKeptOut = isSideByDefault && !inPage.includes(id);
    return { kind: 'listed', site: id, label, isKeptOut, isSideByDefault };
  }
  const { protocol = '', host = '', origin = '' } = URL.parse(address) ?? {};
  if (!/^https?:$/.test(protocol)) return { kind: 'closed' };
  const isAlwaysOn = alwaysOn.includes(origin);
  return { kind: 'elsewhere', host, isAlwaysOn, ...(protocol === 'https:' ? { origin } : {}) };
}

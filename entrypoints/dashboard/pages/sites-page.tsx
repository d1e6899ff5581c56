import { i18n } from '#i18n';
import { SitesView } from '@/components/dashboard/sites-view';
import type { SiteSwitch } from '@/components/settings/site-switches';
import { turnAlwaysOn, useAlwaysOn } from '@/entrypoints/owner/use-always-on';
import { useSettings } from '@/entrypoints/owner/use-settings';
import { type Settings, turnSetting } from '@/lib/settings';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';

export function SitesPage() {
  const known = useSettings();
  const alwaysOn = useAlwaysOn();
  if (!known) return null;
  return (
    <SitesView
      sites={allSites.map((site) => switchOf(site, known))}
      onTurn={(id, isOn) => void turnSetting('sitesOff', id, !isOn)}
      onChoose={(choice, id, isOn) => void turnSetting(choice, id, isOn)}
      alwaysOn={alwaysOn}
      onAlways={(origin, isOn) => void turnAlwaysOn(origin, isOn)}
    />
  );
}

function switchOf(site: Site, { sitesOff, inPage, messagesOn }: Settings): SiteSwitch {
  const { id, label } = site;
  return {
    id,
    label,
    hint: hostsInWords(site),
    isOn: !sitesOff.includes(id),
    ...(site.isSideByDefault ? { isInPage: inPage.includes(id) } : {}),
    ...(site.messages ? { hasMessages: messagesOn.includes(id) } : {}),
  };
}

/** The first few addresses, and how many more. */
function hostsInWords(site: Site): string {
  const hosts = site.matches.map((match) => match.replace(/^.*:\/\/|\/\*$/g, ''));
  const shown = hosts.slice(0, 3).join(', ');
  const others = hosts.length - 3;
  return others > 0 ? i18n.t('dashboard.sites.hosts', { first: shown, others }) : shown;
}

import { i18n } from '#i18n';
import { SitesView } from '@/components/dashboard/sites-view';
import { turnSite, useSettings } from '@/entrypoints/owner/use-settings';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';

export function SitesPage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <SitesView
      sites={allSites.map((site) => ({
        id: site.id,
        label: site.label,
        hint: hostsInWords(site),
        isOn: !settings.sitesOff.includes(site.id),
      }))}
      onTurn={(id, isOn) => void turnSite(id, isOn)}
    />
  );
}

/** The first few addresses, and how many more. */
function hostsInWords(site: Site): string {
  const hosts = site.matches.map((match) => match.replace(/^.*:\/\/|\/\*$/g, ''));
  const shown = hosts.slice(0, 3).join(', ');
  const others = hosts.length - 3;
  return others > 0 ? i18n.t('dashboard.sites.hosts', { first: shown, others }) : shown;
}

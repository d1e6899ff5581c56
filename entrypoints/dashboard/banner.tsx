import { OffNotice } from '@/components/settings/off-notice';
import { useSettings } from '@/entrypoints/owner/use-settings';
import { useSiteAccess } from '@/entrypoints/owner/use-site-access';
import { askToReach, siteOrigins } from '@/lib/permissions/hosts';
import { go } from './go';

/** Said on top of every page while nothing can happen on the sites. */
export function Banner() {
  const settings = useSettings();
  const hasAccess = useSiteAccess();
  if (settings && settings.consentedAt === undefined) {
    return <OffNotice reason="consent" onMend={() => go('/welcome')} />;
  }
  if (hasAccess === false) {
    return <OffNotice reason="sites" onMend={() => void askToReach(siteOrigins)} />;
  }
  return null;
}

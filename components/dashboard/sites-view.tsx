import { i18n } from '#i18n';
import { type SiteSwitch, SiteSwitches } from '@/components/settings/site-switches';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from './page-heading';

export type SitesViewProps = {
  readonly sites: readonly SiteSwitch[];
  readonly onTurn: (id: string, isOn: boolean) => void;
};

/** Where Repartee appears in the page. */
export function SitesView({ sites, onTurn }: SitesViewProps) {
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.sites')}>
        {i18n.t('dashboard.sites.about')}
      </PageHeading>
      <Card className="py-2!">
        <SiteSwitches sites={sites} onTurn={onTurn} />
      </Card>
      <Notice title={i18n.t('dashboard.sites.elsewhereTitle')}>
        <p className="max-w-[68ch] text-muted">{i18n.t('dashboard.sites.elsewhere')}</p>
      </Notice>
    </>
  );
}

import { i18n } from '#i18n';
import { SiteSwitches, type SiteSwitchesProps } from '@/components/settings/site-switches';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { PageHeading } from './page-heading';

export type SitesViewProps = SiteSwitchesProps & {
  /** Origins of pages of no listed site that may always be read. */
  readonly alwaysOn: readonly string[];
  readonly onAlways: (origin: string, isOn: boolean) => void;
};

/** Where Repartee appears in the page. */
export function SitesView({ alwaysOn, onAlways, ...switches }: SitesViewProps) {
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.sites')}>
        {i18n.t('dashboard.sites.about')}
      </PageHeading>
      <Card className="py-2!">
        <SiteSwitches {...switches} />
      </Card>
      <p className="max-w-[68ch] text-small text-muted">{i18n.t('settings.messages.what')}</p>
      <Notice title={i18n.t('dashboard.sites.elsewhereTitle')}>
        <p className="max-w-[68ch] text-muted">{i18n.t('dashboard.sites.elsewhere')}</p>
        {alwaysOn.length > 0 ? (
          <ul className="flex flex-col gap-2 pt-1">
            {alwaysOn.map((origin) => (
              <li key={origin}>
                <Switch
                  label={i18n.t('settings.always.title', {
                    host: URL.parse(origin)?.host ?? origin,
                  })}
                  isOn
                  onTurn={(isOn) => onAlways(origin, isOn)}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </>
  );
}

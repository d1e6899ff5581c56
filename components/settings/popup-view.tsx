import { LayoutDashboard } from 'lucide-react';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { Mark } from '@/components/ui/mark';
import { Switch } from '@/components/ui/switch';
import type { Speaker } from '@/lib/brand/who-speaks';
import type { ErrorData } from '@/lib/errors';
import { ActiveBrand, type ActiveBrandProps } from './active-brand';
import { ActiveModel, type ActiveModelProps } from './active-model';
import { BrandPause, type BrandPauseProps } from './brand-pause';
import { OffNotice, type OffNoticeProps } from './off-notice';
import { PlanSection, type PlanSectionProps } from './plan-section';
import { PrivacyNote } from './privacy-note';
import { ShortcutRows, type ShortcutRowsProps } from './shortcut-rows';
import { SiteSwitches, type SiteSwitchesProps } from './site-switches';
import { SpeakerLine, type SpeakerLineProps } from './speaker-line';
import { TabActions, type TabActionsProps } from './tab-actions';
import type { ThisTab } from './this-tab';
import { TroubleNotice } from './trouble-notice';

export type PopupViewProps = {
  /** Absent: all is well. */
  readonly off: OffNoticeProps | undefined;
  readonly tab: ThisTab;
  /** Why the last press led to nothing. */
  readonly trouble: ErrorData | undefined;
  readonly onSuggest: TabActionsProps['onSuggest'];
  readonly plan: PlanSectionProps;
  readonly brand: ActiveBrandProps;
  /** The active brand's switch for a crisis; absent: there is no brand. */
  readonly pause: BrandPauseProps | undefined;
  /** Who would speak in this tab; absent: nobody can, or it is not known yet. */
  readonly speaker: Speaker | undefined;
  readonly onBrand: SpeakerLineProps['onBrand'];
  readonly model: ActiveModelProps;
  readonly sites: SiteSwitchesProps;
  readonly shortcuts: ShortcutRowsProps;
  /** Shows the panel in a site's pages that are left alone by default, or beside them. */
  readonly onInPage: (site: string, isOn: boolean) => void;
  /** Lets pages of no listed site be read always, or only when asked. */
  readonly onAlways: (origin: string, isOn: boolean) => void;
  readonly onDashboard: () => void;
  readonly onPrivacy: () => void;
};

/** The settings page: what one needs in five seconds, the rest folded away. */
export function PopupView(props: PopupViewProps) {
  const { tab, off, trouble, shortcuts, speaker } = props;
  const isBlocked = off !== undefined || tab.kind === 'closed' || tab.kind === 'off';
  return (
    <main className="mx-auto flex w-[380px] max-w-full flex-col gap-4 p-4">
      <header className="flex items-center gap-2">
        <Mark />
        <h1 className="flex-1 text-title font-semibold tracking-tight">Repartee</h1>
        <IconButton label={i18n.t('settings.dashboard')} onClick={props.onDashboard}>
          <LayoutDashboard aria-hidden size={17} />
        </IconButton>
      </header>
      {off ? <OffNotice {...off} /> : null}
      <section aria-label={i18n.t('settings.thisTab.title')} className="flex flex-col gap-2">
        <TabActions
          shortcuts={shortcuts.shortcuts}
          isDisabled={isBlocked}
          onSuggest={props.onSuggest}
        />
        <TroubleNotice error={trouble} />
        <TabLine
          tab={tab}
          onTurn={props.sites.onTurn}
          onInPage={props.onInPage}
          onAlways={props.onAlways}
        />
      </section>
      <PlanSection {...props.plan} />
      <div className="flex flex-col gap-3 border-line border-t pt-4">
        <ActiveBrand {...props.brand} />
        {props.pause ? <BrandPause {...props.pause} isTerse /> : null}
        {speaker && !isBlocked ? (
          <SpeakerLine
            speaker={speaker}
            site={tab.kind === 'listed' ? tab.label : ''}
            onBrand={props.onBrand}
          />
        ) : null}
        <ActiveModel {...props.model} />
      </div>
      <div className="flex flex-col gap-1 border-line border-t pt-3">
        <Disclosure summary={i18n.t('settings.sites')}>
          <SiteSwitches {...props.sites} />
        </Disclosure>
        <Disclosure summary={<ShortcutsSummary shortcuts={shortcuts.shortcuts} />}>
          <ShortcutRows {...shortcuts} />
        </Disclosure>
      </div>
      <footer className="border-line border-t pt-3">
        <PrivacyNote host={props.model.host} onMore={props.onPrivacy} />
      </footer>
    </main>
  );
}

function ShortcutsSummary({ shortcuts }: Pick<ShortcutRowsProps, 'shortcuts'>) {
  const missing = shortcuts.filter((shortcut) => !shortcut.keys).length;
  return (
    <span>
      {i18n.t('settings.shortcuts.title')}
      {missing > 0 ? (
        <span className="text-warn-ink">
          {' · '}
          {i18n.t('settings.shortcuts.takenTitle', missing)}
        </span>
      ) : null}
    </span>
  );
}

type TabLineProps = Pick<PopupViewProps, 'tab' | 'onInPage' | 'onAlways'> &
  Pick<SiteSwitchesProps, 'onTurn'>;

function TabLine({ tab, onTurn, onInPage, onAlways }: TabLineProps) {
  switch (tab.kind) {
    case 'listed':
    case 'off':
      return (
        <>
          <Switch
            label={i18n.t('settings.thisTab.onSite', { site: tab.label })}
            isOn={tab.kind === 'listed'}
            onTurn={(isOn) => onTurn(tab.site, isOn)}
          />
          {tab.kind === 'listed' && tab.isSideByDefault ? (
            <Switch
              label={i18n.t('settings.inPage.title', { site: tab.label })}
              hint={i18n.t('settings.inPage.why', { site: tab.label })}
              isOn={!tab.isKeptOut}
              onTurn={(isOn) => onInPage(tab.site, isOn)}
            />
          ) : null}
        </>
      );
    case 'elsewhere': {
      const { origin } = tab;
      return (
        <>
          <p className="text-small text-muted">
            {i18n.t('settings.thisTab.elsewhere', { host: tab.host })}
          </p>
          {origin ? (
            <Switch
              label={i18n.t('settings.always.title', { host: tab.host })}
              hint={i18n.t('settings.always.what')}
              isOn={tab.isAlwaysOn}
              onTurn={(isOn) => onAlways(origin, isOn)}
            />
          ) : null}
        </>
      );
    }
    case 'closed':
      return <p className="text-small text-muted">{i18n.t('settings.thisTab.closed')}</p>;
  }
}

import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';

export type SiteSwitch = {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  /** Where it lives, when there is room to say it. */
  readonly hint?: string;
  /** Whether the panel is shown in pages that are left alone by default; absent: it always is. */
  readonly isInPage?: boolean;
  /** Whether private messages are drafted for; absent: none are known there. */
  readonly hasMessages?: boolean;
};

export type SiteSwitchesProps = {
  readonly sites: readonly SiteSwitch[];
  readonly onTurn: (id: string, isOn: boolean) => void;
  /** Absent: only on and off can be chosen here. */
  readonly onChoose?: (choice: 'inPage' | 'messagesOn', id: string, isOn: boolean) => void;
};

/** Every listed site, on or off, with what can be chosen for it. */
export function SiteSwitches({ sites, onTurn, onChoose }: SiteSwitchesProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {sites.map((site) => (
        <li key={site.id} className="flex flex-col gap-2 py-2.5">
          <Switch
            label={<span className="font-medium">{site.label}</span>}
            hint={site.hint}
            isOn={site.isOn}
            onTurn={(isOn) => onTurn(site.id, isOn)}
          />
          {site.isOn && onChoose ? <Choices site={site} onChoose={onChoose} /> : null}
        </li>
      ))}
    </ul>
  );
}

type ChoicesProps = Required<Pick<SiteSwitchesProps, 'onChoose'>> & { readonly site: SiteSwitch };

function Choices({ site, onChoose }: ChoicesProps) {
  const { id, label, isInPage, hasMessages } = site;
  if (isInPage === undefined && hasMessages === undefined) return null;
  return (
    <div className="flex flex-col gap-2 ps-4">
      {isInPage === undefined ? null : (
        <Switch
          label={i18n.t('settings.inPage.title', { site: label })}
          hint={i18n.t('settings.inPage.why', { site: label })}
          isOn={isInPage}
          onTurn={(isOn) => onChoose('inPage', id, isOn)}
        />
      )}
      {hasMessages === undefined ? null : (
        <Switch
          label={i18n.t('settings.messages.title', { site: label })}
          isOn={hasMessages}
          onTurn={(isOn) => onChoose('messagesOn', id, isOn)}
        />
      )}
    </div>
  );
}

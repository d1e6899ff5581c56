import { Switch } from '@/components/ui/switch';

export type SiteSwitch = {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  /** Where it lives, when there is room to say it. */
  readonly hint?: string;
};

export type SiteSwitchesProps = {
  readonly sites: readonly SiteSwitch[];
  readonly onTurn: (id: string, isOn: boolean) => void;
};

/** Every listed site, on or off. */
export function SiteSwitches({ sites, onTurn }: SiteSwitchesProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {sites.map((site) => (
        <li key={site.id} className="py-2.5">
          <Switch
            label={<span className="font-medium">{site.label}</span>}
            hint={site.hint}
            isOn={site.isOn}
            onTurn={(isOn) => onTurn(site.id, isOn)}
          />
        </li>
      ))}
    </ul>
  );
}

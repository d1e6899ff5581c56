import { Cpu, FileStack, KeyRound, MonitorDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { ChoiceCard } from '@/components/ui/choice-card';
import { SelectField } from '@/components/ui/select-field';
import { valuesOfPreset } from '@/lib/connection/connection-values';
import { customPreset, type Preset, presetOf } from '@/lib/llm/presets';
import { ConnectionFields, type ConnectionFieldsProps } from './connection-fields';
import { LocalFinder, type LocalFinderProps } from './local-finder';

/** The ways to a model, from the most private on. */
export type ModelWay = 'none' | 'local' | 'on-device' | 'key';

export type ModelChoiceProps = ConnectionFieldsProps &
  Pick<LocalFinderProps, 'search' | 'onSearch' | 'onCopy'> & {
    readonly way: ModelWay;
    readonly onWay: (way: ModelWay) => void;
    /** The ways there are here: the browser's own model is not in every browser. */
    readonly ways: readonly ModelWay[];
    readonly presets: readonly Preset[];
  };

const pictures = { none: FileStack, local: Cpu, 'on-device': MonitorDown, key: KeyRound } as const;

/** Who drafts: templates alone, a model on this computer, the browser's own, or a service with a key. */
export function ModelChoice(props: ModelChoiceProps) {
  const group = useId();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">{i18n.t('settings.ways.legend')}</legend>
      {props.ways.map((way) => {
        const Picture = pictures[way];
        return (
          <ChoiceCard
            key={way}
            group={group}
            picture={<Picture size={20} />}
            label={wayWords[way]().label}
            hint={wayWords[way]().hint}
            isChosen={props.way === way}
            onChoose={() => props.onWay(way)}
          >
            {wayDetails(way, props)}
          </ChoiceCard>
        );
      })}
    </fieldset>
  );
}

function wayDetails(way: ModelWay, props: ModelChoiceProps): ReactNode {
  switch (way) {
    case 'local':
      return <LocalWay {...props} />;
    case 'key':
      return <KeyWay {...props} />;
    case 'on-device':
      return <p className="text-muted">{i18n.t('settings.test.downloadHint')}</p>;
    case 'none':
      return null;
  }
}

const wayWords = {
  none: () => ({ label: i18n.t('settings.ways.none'), hint: i18n.t('settings.ways.noneHint') }),
  local: () => ({ label: i18n.t('settings.ways.local'), hint: i18n.t('settings.ways.localHint') }),
  'on-device': () => ({
    label: i18n.t('settings.ways.onDevice'),
    hint: i18n.t('settings.ways.onDeviceHint'),
  }),
  key: () => ({ label: i18n.t('settings.ways.key'), hint: i18n.t('settings.ways.keyHint') }),
} satisfies Record<ModelWay, () => { label: string; hint: string }>;

function LocalWay(props: ModelChoiceProps) {
  return (
    <LocalFinder
      search={props.search}
      onSearch={props.onSearch}
      presets={props.presets.filter((preset) => preset.isLocal)}
      chosenPreset={props.values.preset}
      chosenModel={props.values.model}
      onPick={(server, model) => props.onValues({ ...valuesOfPreset(server.preset), model })}
      onCopy={props.onCopy}
    />
  );
}

function KeyWay(props: ModelChoiceProps) {
  const { values, onValues } = props;
  const remote = [...props.presets.filter((preset) => !preset.isLocal), customPreset];
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label={i18n.t('settings.connection.provider')}
        value={values.preset}
        options={remote.map((preset) => ({ value: preset.id, label: presetLabel(preset) }))}
        onValue={(id) => onValues(valuesOfPreset(presetOf(id)))}
      />
      <ConnectionFields {...props} />
    </div>
  );
}

function presetLabel(preset: Preset): string {
  return preset.id === customPreset.id ? i18n.t('settings.connection.custom') : preset.label;
}

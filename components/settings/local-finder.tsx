import { Search } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { CopyLine } from '@/components/ui/copy-line';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import type { Preset } from '@/lib/llm/presets';

/** A model server that answered on this computer. */
export type FoundServer = { readonly preset: Preset; readonly models: readonly string[] };

export type LocalSearch =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'done'; readonly found: readonly FoundServer[] };

export type LocalFinderProps = {
  readonly search: LocalSearch;
  readonly onSearch: () => void;
  /** The servers that are looked for, to say so and to say how they are started. */
  readonly presets: readonly Preset[];
  readonly chosenPreset: string;
  readonly chosenModel: string;
  readonly onPick: (server: FoundServer, model: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
};

/** Looks for a model server on this computer, when told to and not before. */
export function LocalFinder(props: LocalFinderProps) {
  const { search } = props;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={props.onSearch} disabled={search.kind === 'looking'}>
          <Search aria-hidden size={15} />
          {search.kind === 'done' ? i18n.t('settings.local.again') : i18n.t('settings.local.look')}
        </Button>
        <span className="text-small text-muted">{i18n.t('settings.local.where')}</span>
      </div>
      <div role="status" className="contents">
        {search.kind === 'looking' ? <p>{i18n.t('settings.local.looking')}</p> : null}
        {search.kind === 'done' && search.found.length === 0 ? <NoneFound {...props} /> : null}
        {search.kind === 'done'
          ? search.found.map((server) => (
              <FoundRow key={server.preset.id} server={server} {...props} />
            ))
          : null}
      </div>
    </div>
  );
}

type FoundRowProps = Pick<
  LocalFinderProps,
  'chosenPreset' | 'chosenModel' | 'onPick' | 'onCopy'
> & {
  readonly server: FoundServer;
};

function FoundRow({ server, chosenPreset, chosenModel, onPick, onCopy }: FoundRowProps) {
  const { preset, models } = server;
  const isChosen = preset.id === chosenPreset;
  const first = models.find((model) => model.startsWith(preset.model)) ?? models[0];
  if (first === undefined) {
    return (
      <Notice tone="warn" title={i18n.t('settings.local.noModelTitle', { server: preset.label })}>
        <p>{i18n.t('settings.local.noModel')}</p>
        {preset.pullLine ? (
          <Line text={`${preset.pullLine} ${preset.model}`.trim()} onCopy={onCopy} />
        ) : null}
      </Notice>
    );
  }
  return (
    <div
      className={`flex flex-wrap items-end justify-between gap-3 rounded-medium border p-3 ${isChosen ? 'border-accent bg-accent-soft' : 'border-line'}`}
    >
      <SelectField
        className="flex-1 basis-56"
        label={`${preset.label} · ${i18n.t('settings.local.models', models.length)}`}
        value={isChosen ? chosenModel : first}
        options={models.map((model) => ({ value: model, label: model }))}
        onValue={(model) => onPick(server, model)}
      />
      <Button
        tone={isChosen ? 'plain' : 'primary'}
        onClick={() => onPick(server, isChosen ? chosenModel : first)}
      >
        {isChosen ? i18n.t('settings.local.picked') : i18n.t('settings.local.pick')}
      </Button>
    </div>
  );
}

function NoneFound({ presets, onCopy }: Pick<LocalFinderProps, 'presets' | 'onCopy'>) {
  return (
    <Notice title={i18n.t('settings.local.noneTitle')}>
      <p className="text-muted">{i18n.t('settings.local.none')}</p>
      <ul className="flex flex-col gap-2">
        {presets.map((preset) =>
          preset.startLine ? (
            <li key={preset.id} className="flex flex-col gap-1">
              <span className="font-medium">{preset.label}</span>
              <Line text={preset.startLine} onCopy={onCopy} />
            </li>
          ) : null,
        )}
      </ul>
    </Notice>
  );
}

function Line({ text, onCopy }: { readonly text: string } & Pick<LocalFinderProps, 'onCopy'>) {
  return (
    <CopyLine
      text={text}
      copyLabel={i18n.t('settings.copy')}
      copiedLabel={i18n.t('settings.copied')}
      onCopy={onCopy}
    />
  );
}

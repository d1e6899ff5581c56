import { MessageSquareQuote, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { WindowList } from '@/components/dashboard/window-list';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { labelOf } from '@/lib/brand/accounts-text';
import type { Origin, Sample } from '@/lib/model';

export type SampleListProps = {
  /** In the order they are shown. */
  readonly samples: readonly Sample[];
  /** The id of the one somebody came for. */
  readonly arriveAt?: string | undefined;
  readonly onWeigh: (sample: Sample, weight: Sample['weight']) => void;
  readonly onDelete: (sample: Sample) => void;
};

/** Every sample, with where it came from and how much it counts. */
export function SampleList({ samples, arriveAt, ...deeds }: SampleListProps) {
  const keys = useMemo(() => samples.map(({ id }) => id), [samples]);
  if (samples.length === 0) {
    return (
      <EmptyState
        picture={<MessageSquareQuote size={22} />}
        title={i18n.t('dashboard.voice.emptyTitle')}
      >
        {i18n.t('dashboard.voice.empty')}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="samples" className="flex flex-col gap-2">
      <h2 id="samples" className="text-title font-semibold">
        {i18n.t('dashboard.voice.samples', samples.length)}
      </h2>
      <WindowList
        keys={keys}
        usualHeight={96}
        gap={8}
        arriveAt={keys.indexOf(arriveAt ?? '')}
        row={(index) => {
          const sample = samples[index];
          return sample ? <SampleRow sample={sample} {...deeds} /> : null;
        }}
      />
    </section>
  );
}

type SampleRowProps = Pick<SampleListProps, 'onWeigh' | 'onDelete'> & { readonly sample: Sample };

const weights = [
  { weight: 0, name: 'none' },
  { weight: 1, name: 'once' },
  { weight: 2, name: 'twice' },
] as const;

function SampleRow({ sample, onWeigh, onDelete }: SampleRowProps) {
  return (
    <div className="flex flex-col gap-2 rounded-large border border-line bg-surface px-4 py-3">
      <p dir="auto" className="line-clamp-4 whitespace-pre-line wrap-anywhere">
        {sample.text}
      </p>
      <div className="flex flex-wrap items-center gap-2 text-small text-muted">
        <span>{originWords(sample.origin)}</span>
        {sample.time ? <span>{new Date(sample.time).toLocaleDateString()}</span> : null}
        <SelectField
          className="ms-auto"
          label={i18n.t('dashboard.voice.weight')}
          isLabelHidden
          value={String(sample.weight)}
          options={weights.map(({ weight, name }) => ({
            value: String(weight),
            label: i18n.t(`dashboard.voice.weights.${name}`),
          }))}
          onValue={(value) => onWeigh(sample, weightOf(value))}
        />
        <IconButton
          label={i18n.t('dashboard.voice.deleteSample', { text: sample.text.slice(0, 40) })}
          onClick={() => onDelete(sample)}
        >
          <Trash2 aria-hidden size={15} />
        </IconButton>
      </div>
    </div>
  );
}

function weightOf(value: string): Sample['weight'] {
  return weights.find(({ weight }) => String(weight) === value)?.weight ?? 1;
}

function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'page':
      return i18n.t('dashboard.voice.fromPage', { site: labelOf(origin.site) });
    case 'pasted':
      return i18n.t('dashboard.voice.fromPaste');
    case 'file':
      return i18n.t('dashboard.voice.fromFile', { name: origin.name });
  }
}

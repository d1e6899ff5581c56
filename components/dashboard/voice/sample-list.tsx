import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { MessageSquareQuote, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { labelOf } from '@/lib/brand/accounts-text';
import type { Origin, Sample } from '@/lib/model';

export type SampleListProps = {
  /** In the order they are shown. */
  readonly samples: readonly Sample[];
  readonly onWeigh: (sample: Sample, weight: Sample['weight']) => void;
  readonly onDelete: (sample: Sample) => void;
};

/** What most rows come to, in px; each is measured once it is drawn. */
const usualHeight = 96;

/** Every sample, with where it came from and how much it counts. */
export function SampleList({ samples, ...deeds }: SampleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  });
  const rows = useWindowVirtualizer({
    count: samples.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => samples[index]?.id ?? index,
    gap: 8,
    overscan: 6,
    scrollMargin: top,
  });
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
      <ul ref={list} className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const sample = samples[index];
          return sample ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={samples.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <SampleRow sample={sample} {...deeds} />
            </li>
          ) : null;
        })}
      </ul>
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

import { useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type AudienceTake, offerOf, withTable } from '@/lib/brand/audience-take';
import { hasSegment } from '@/lib/brand/segments';
import type { AudienceRow } from '@/lib/import/audience';
import { importFailureWords } from '@/lib/import/import-words';
import type { Segment } from '@/lib/model';
import { ColumnFields } from './column-fields';
import { OfferTable } from './offer-table';
import { TableField } from './table-field';

export type AudiencePreviewProps = {
  readonly take: AudienceTake;
  /** What the brand has already. */
  readonly segments: readonly Segment[];
  readonly onTake: (take: AudienceTake) => void;
  readonly onAdd: (rows: readonly AudienceRow[]) => void;
  readonly onLeave: () => void;
};

/** What is in a file, how its columns are read, and which of its rows are to be added. */
export function AudiencePreview({ take, segments, onTake, onAdd, onLeave }: AudiencePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands below what was pressed: the focus goes on here.
  useEffect(() => heading.current?.focus(), []);
  const offer = useMemo(
    () => offerOf(take, (name) => hasSegment(segments, name)),
    [take, segments],
  );
  const rows = offer.ok ? offer.value.rows : [];
  const picked = rows.filter(({ isPicked }) => isPicked).map(({ row }) => row);
  return (
    <section className="flex flex-col gap-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold wrap-anywhere">
        {take.file}
      </h3>
      <TableField take={take} onTable={(table) => onTake(withTable(take, table))} />
      <ColumnFields
        table={take.table.table}
        mapping={take.mapping}
        onMapping={(mapping) => onTake({ ...take, mapping })}
      />
      {offer.ok ? (
        <OfferTable
          offer={offer.value}
          onPick={(name, isPicked) =>
            onTake({ ...take, picked: { ...take.picked, [name]: isPicked } })
          }
        />
      ) : (
        <Notice tone="warn" role="status" title={i18n.t('dashboard.audience.import.refused')}>
          <p>{importFailureWords(offer.failure)}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={picked.length === 0} onClick={() => onAdd(picked)}>
          {i18n.t('dashboard.audience.import.add', picked.length)}
        </Button>
        <Button onClick={onLeave}>{i18n.t('dashboard.audience.import.leave')}</Button>
      </div>
    </section>
  );
}

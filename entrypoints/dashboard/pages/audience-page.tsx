import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { AudienceImport } from '@/components/dashboard/audience/audience-import';
import { AudienceView } from '@/components/dashboard/audience/audience-view';
import { BrandPages } from '@/components/dashboard/brand-pages';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { SegmentEditor } from '@/entrypoints/dashboard/segment-editor';
import { useArriveAt } from '@/entrypoints/dashboard/use-arrive-at';
import { useAudienceImport } from '@/entrypoints/dashboard/use-audience-import';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { segmentFromRow } from '@/lib/brand/segments';
import { brands } from '@/lib/db/brands';
import { segments } from '@/lib/db/segments';
import type { AudienceRow } from '@/lib/import/audience';
import type { Segment } from '@/lib/model';
import type { BrandPartProps } from './brand-part';
import { NotFoundPage } from './not-found-page';

/** Whom one brand speaks to. */
export function AudiencePage({ id, row }: BrandPartProps) {
  const found = useLiveQuery(
    async () => ({ brand: await brands.find(id), all: await segments.list(id) }),
    [id],
  );
  useArriveAt(row, found !== undefined);
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  const importing = useAudienceImport(attempt);
  if (!found) return null;
  const { brand, all } = found;
  if (!brand) return <NotFoundPage />;
  const remove = (segment: Segment) =>
    attempt(async () => {
      await segments.remove(segment.id);
      const message = i18n.t('dashboard.audience.deleted', { name: segment.name });
      offer({ id: segment.id, message, undo: () => segments.put(segment) });
    });
  const add = (rows: readonly AudienceRow[]) =>
    attempt(async () => {
      if (importing.state.status !== 'looking') return;
      const added = segmentsFrom(rows, id, importing.state.take.file);
      await segments.putAll(added);
      importing.onLeave();
      const message = i18n.t('dashboard.audience.import.added', added.length);
      const ids = added.map((segment) => segment.id);
      offer({ id: crypto.randomUUID(), message, undo: () => segments.removeAll(ids) });
    });
  return (
    <>
      <AudienceView
        brandName={brand.name}
        navigation={<BrandPages brand={id} current="audience" />}
        segments={all}
        editor={(segment, onDone) => <SegmentEditor brand={id} {...{ segment, attempt, onDone }} />}
        onDelete={(segment) => void remove(segment)}
      >
        <AudienceImport {...importing} segments={all} onAdd={(rows) => void add(rows)} />
      </AudienceView>
      <TroubleNotice error={error} />
      {bar}
    </>
  );
}

function segmentsFrom(rows: readonly AudienceRow[], brand: string, file: string) {
  const createdAt = Date.now();
  const origin = { kind: 'file', name: file.slice(0, 200) } as const;
  return rows.map((row) =>
    segmentFromRow(row, { id: crypto.randomUUID(), brand, origin, createdAt }),
  );
}

import { Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AddButton } from '@/components/dashboard/material/add-button';
import { newRow, useOpenRow } from '@/components/dashboard/material/use-open-row';
import { PageHeading } from '@/components/dashboard/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { segmentsInOrder } from '@/lib/brand/segments';
import type { Segment } from '@/lib/model';
import { SegmentRow } from './segment-row';

export type AudienceViewProps = {
  readonly brandName: string;
  /** The way back and to the brand's other pages. */
  readonly navigation: ReactNode;
  readonly segments: readonly Segment[];
  /** The form of a segment, or of a new one; it says when it is done with. */
  readonly editor: (segment: Segment | undefined, onDone: () => void) => ReactNode;
  readonly onDelete: (segment: Segment) => void;
  /** The way in for a site's export. */
  readonly children: ReactNode;
};

/** Whom a brand speaks to. */
export function AudienceView(props: AudienceViewProps) {
  const { brandName, navigation, segments, editor, onDelete, children } = props;
  const { open, setOpen, close } = useOpenRow();
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.audience.title', { name: brandName })}
        back={navigation}
        action={
          <AddButton label={i18n.t('dashboard.audience.add')} onAdd={() => setOpen(newRow)} />
        }
      >
        {i18n.t('dashboard.audience.about')}
      </PageHeading>
      {open === newRow ? editor(undefined, close) : null}
      {segments.length === 0 && open !== newRow ? (
        <EmptyState picture={<Users size={22} />} title={i18n.t('dashboard.audience.emptyTitle')}>
          {i18n.t('dashboard.audience.empty')}
        </EmptyState>
      ) : null}
      {segments.length > 0 ? (
        <ul aria-label={i18n.t('dashboard.audience.list')} className="flex flex-col gap-2">
          {segmentsInOrder(segments).map((segment) => (
            <li key={segment.id}>
              {open === segment.id ? (
                editor(segment, close)
              ) : (
                <SegmentRow
                  segment={segment}
                  onEdit={() => setOpen(segment.id)}
                  onDelete={() => onDelete(segment)}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </>
  );
}

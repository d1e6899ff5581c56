import { SegmentForm } from '@/components/dashboard/audience/segment-form';
import { emptySegment, segmentFrom, valuesOfSegment } from '@/lib/brand/segments';
import { segments } from '@/lib/db/segments';
import type { Segment } from '@/lib/model';
import { useKeptForm } from './kept-form';

export type SegmentEditorProps = {
  readonly brand: string;
  /** None: a new one. */
  readonly segment: Segment | undefined;
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  readonly onDone: () => void;
};

/** A segment's form and what becomes of it; what is half typed waits until it is saved or cancelled. */
export function SegmentEditor({ brand, segment, attempt, onDone }: SegmentEditorProps) {
  const kept = useKeptForm(
    `segment:${brand}:${segment?.id ?? 'new'}`,
    segment ? valuesOfSegment(segment) : emptySegment,
  );
  const leave = () => {
    kept.forget();
    onDone();
  };
  const save = () =>
    attempt(async () => {
      const now = Date.now();
      // What a person writes by hand is theirs, as a text they paste is.
      const origin = { kind: 'pasted' } as const;
      const own = segment ?? { id: crypto.randomUUID(), brand, origin, createdAt: now };
      await segments.put(segmentFrom(kept.values, own, now));
      leave();
    });
  return (
    <SegmentForm
      values={kept.values}
      onValues={kept.change}
      isNew={segment === undefined}
      onSave={() => void save()}
      onCancel={leave}
    />
  );
}

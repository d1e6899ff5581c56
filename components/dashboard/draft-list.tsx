import { WindowList } from '@/components/dashboard/window-list';
import { Placeholder } from '@/components/ui/placeholder';
import type { Draft } from '@/lib/model';
import { DraftRow, type DraftRowProps } from './draft-row';

export type DraftListProps = Omit<DraftRowProps, 'draft'> & {
  /** In the order they are to be shown. */
  readonly ids: readonly string[];
  /** Those that are in view, and some around them. */
  readonly rows: ReadonlyMap<string, Draft>;
  /** Which places are in view now, the last one included. */
  readonly onSeen: (first: number, last: number) => void;
  /** The id of the one somebody came for. */
  readonly arriveAt?: string | undefined;
};

/** Tens of thousands of drafts, of which only those in view are in the page. */
export function DraftList({ ids, rows, onSeen, arriveAt, ...row }: DraftListProps) {
  return (
    <WindowList
      keys={ids}
      usualHeight={190}
      gap={12}
      onSeen={onSeen}
      arriveAt={arriveAt === undefined ? undefined : ids.indexOf(arriveAt)}
      row={(index) => {
        const draft = rows.get(ids[index] ?? '');
        return draft ? <DraftRow draft={draft} {...row} /> : <Placeholder className="h-[190px]" />;
      }}
    />
  );
}

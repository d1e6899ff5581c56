import { Pencil, Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { openerId } from './use-open-row';

export type RowActionsProps = {
  /** The row's id. */
  readonly row: string;
  readonly editLabel: string;
  readonly deleteLabel: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

/** What can be done with a row of a brand's material. */
export function RowActions({ row, editLabel, deleteLabel, onEdit, onDelete }: RowActionsProps) {
  return (
    <div className="-me-1.5 -mt-1 flex shrink-0 gap-0.5">
      <IconButton id={openerId(row)} label={editLabel} onClick={onEdit}>
        <Pencil aria-hidden size={15} />
      </IconButton>
      <IconButton label={deleteLabel} onClick={onDelete}>
        <Trash2 aria-hidden size={15} />
      </IconButton>
    </div>
  );
}

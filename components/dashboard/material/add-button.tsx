import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { newRow, openerId } from './use-open-row';

export type AddButtonProps = { readonly label: string; readonly onAdd: () => void };

/** Opens the form of a row that is not there yet. */
export function AddButton({ label, onAdd }: AddButtonProps) {
  return (
    <Button id={openerId(newRow)} tone="primary" onClick={onAdd}>
      <Plus aria-hidden size={16} />
      {label}
    </Button>
  );
}

import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';

export type UndoBarProps = {
  /** What just happened; nothing: nothing to show, but the live region stays in the page. */
  readonly done: { readonly id: string; readonly message: string } | undefined;
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Says what was done and offers to take it back, for as long as the person likes: it has no clock. */
export function UndoBar({ done, ...rest }: UndoBarProps) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-20 flex justify-center p-4"
    >
      {done ? <Offer key={done.id} message={done.message} {...rest} /> : null}
    </div>
  );
}

type OfferProps = Omit<UndoBarProps, 'done'> & { readonly message: string };

function Offer({ message, undoLabel, closeLabel, onUndo, onClose }: OfferProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed is gone with its row: the focus goes on here instead of getting lost.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className="forced-border pointer-events-auto flex max-w-full items-center gap-2 rounded-medium bg-ink py-2 ps-4 pe-2 text-surface shadow-float">
      <span className="min-w-0 truncate">{message}</span>
      <Button ref={undo} tone="quiet" size="small" onClick={onUndo} className={onInk}>
        {undoLabel}
      </Button>
      <IconButton label={closeLabel} onClick={onClose} className={onInk}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

const onInk =
  'text-surface! underline-offset-2 hover:bg-transparent! hover:underline focus-visible:outline-surface';

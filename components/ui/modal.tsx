import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

export type ModalProps = {
  /** What it is called, where no `Dialog.Title` in it says so. */
  readonly label?: string;
  readonly isOpen: boolean;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
};

/** A dialog over the page: it keeps the focus, and gives it back. */
export function Modal({ label, isOpen, onClose, className, children }: ModalProps) {
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[oklch(0_0_0/0.45)]" />
        <Dialog.Viewport className="fixed inset-0 z-40 flex overflow-y-auto p-4">
          <Dialog.Popup
            aria-label={label}
            className={`rounded-large bg-surface text-ink shadow-float outline-none forced-border ${className}`}
          >
            {children}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

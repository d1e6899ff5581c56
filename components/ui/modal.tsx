import { type ReactNode, useEffect, useRef } from 'react';

export type ModalProps = {
  /** What it is called: the id of its heading, or words. */
  readonly name: { readonly labelledBy: string } | { readonly label: string };
  readonly isOpen: boolean;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
};

/** The browser's own dialog over the page: it keeps the focus, and gives it back. */
export function Modal({ name, isOpen, onClose, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; this is the press beside it
    <dialog
      ref={dialog}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      aria-label={'label' in name ? name.label : undefined}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={`rounded-large bg-surface p-0 text-ink shadow-float backdrop:bg-[oklch(0_0_0/0.45)] ${className}`}
    >
      {isOpen ? children : null}
    </dialog>
  );
}

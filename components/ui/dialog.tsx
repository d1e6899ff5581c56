import { type ReactNode, useEffect, useId, useRef } from 'react';

export type DialogProps = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one that does it first. */
  readonly actions: ReactNode;
};

/** A question that must be answered before anything else, in the browser's own dialog. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; this is the press beside it
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="m-auto w-[min(440px,calc(100vw-32px))] rounded-large bg-surface p-0 text-ink shadow-float backdrop:bg-[oklch(0_0_0/0.45)]"
    >
      {isOpen ? (
        <div className="flex flex-col gap-3 p-5">
          <h2 id={id} className="text-title font-semibold text-balance">
            {title}
          </h2>
          {children}
          <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
        </div>
      ) : null}
    </dialog>
  );
}

import { type ReactNode, useId } from 'react';
import { Modal } from './modal';

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
  const id = useId();
  return (
    <Modal
      name={{ labelledBy: id }}
      isOpen={isOpen}
      onClose={onClose}
      className="m-auto w-[min(440px,calc(100vw-32px))]"
    >
      <div className="flex flex-col gap-3 p-5">
        <h2 id={id} className="text-title font-semibold text-balance">
          {title}
        </h2>
        {children}
        <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
      </div>
    </Modal>
  );
}

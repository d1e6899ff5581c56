import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
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

/** A question that must be answered before anything else. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  return (
    <Modal isOpen={isOpen} onClose={onClose} className="m-auto w-full max-w-[440px]">
      <div className="flex flex-col gap-3 p-5">
        <BaseDialog.Title className="text-title font-semibold text-balance">
          {title}
        </BaseDialog.Title>
        {children}
        <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
      </div>
    </Modal>
  );
}

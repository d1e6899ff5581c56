import { useState } from 'react';
import { i18n } from '#i18n';
import { focusMain } from '@/components/dashboard/shell';
import { UndoBar } from '@/components/ui/undo-bar';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** What was done last, and how it is taken back. */
type Done = {
  readonly id: string;
  readonly message: string;
  readonly undo: () => Promise<unknown>;
};

/** Says what was done and takes it back when asked; what fails is told as everything else that does. */
export function useUndo(attempt: Attempt) {
  const [done, setDone] = useState<Done>();
  const settle = () => {
    setDone(undefined);
    focusMain();
  };
  const bar = (
    <UndoBar
      done={done}
      undoLabel={i18n.t('dashboard.undo')}
      closeLabel={i18n.t('dashboard.close')}
      onUndo={() => {
        if (done) void attempt(done.undo);
        settle();
      }}
      onClose={settle}
    />
  );
  return { bar, offer: setDone };
}

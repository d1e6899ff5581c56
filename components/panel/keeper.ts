import type { Change } from '@/lib/messages/contract';
import type { PanelPowers } from './powers';

/** How long a person's typing rests before it is kept. */
const restMs = 300;

export type Keeper = {
  /** Keeps a change at once, after everything before it. */
  keep(ticket: string, change: Change): void;
  /** Keeps the newest of a run of changes, once the typing rests. */
  keepSoon(ticket: string, change: Change): void;
  /** Everything is with the background when this resolves. */
  flush(): Promise<void>;
};

/** Brings changes to the background: in order, typing in one piece, and loud when it fails. */
export function createKeeper(
  powers: Pick<PanelPowers, 'keep' | 'later'>,
  failed: (error: unknown) => void,
): Keeper {
  const resting = new Map<string, { ticket: string; change: Change }>();
  let chain = Promise.resolve();
  let callOff = () => {};

  const keep = (ticket: string, change: Change) => {
    chain = chain.then(() => powers.keep(ticket, change)).catch(failed);
  };

  const flush = () => {
    callOff();
    for (const { ticket, change } of resting.values()) keep(ticket, change);
    resting.clear();
    return chain;
  };

  return {
    flush,
    keep(ticket, change) {
      void flush();
      keep(ticket, change);
    },
    keepSoon(ticket, change) {
      resting.set(change.kind === 'edit' ? `edit ${change.variant}` : change.kind, {
        ticket,
        change,
      });
      callOff();
      callOff = powers.later(restMs, () => void flush());
    },
  };
}

/** Tells when somebody has been waited for too long. */
export type Clock = {
  /** Begins to wait anew. */
  wait(milliseconds: number): void;
  stop(): void;
  /** The waiting was too long. */
  isOver(): boolean;
};

export function startClock(milliseconds: number, onOver: () => void): Clock {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isOver = true;
      onOver();
    }, time);
  };
  wait(milliseconds);
  return { wait, stop: () => clearTimeout(timer), isOver: () => isOver };
}

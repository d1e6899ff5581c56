import { instantOf, localAt, localOfWall, wallOf } from './moment';

const minute = 60_000;
const day = 86_400_000;
/** When a morning begins, on the clock. */
const morning = '09:00';

/** Until when one is left alone; `pick` is the person's own moment. */
export type Snooze = 'minutes' | 'hour' | 'tomorrow';

/** @returns milliseconds since the epoch. */
export function wakeTime(snooze: Snooze, now: number, zone: string): number {
  switch (snooze) {
    case 'minutes':
      return now + 10 * minute;
    case 'hour':
      return now + 60 * minute;
    case 'tomorrow': {
      const tomorrow = localOfWall(wallOf(localAt(now, zone)) + day).slice(0, 10);
      return instantOf({ local: `${tomorrow}T${morning}`, zone });
    }
  }
}

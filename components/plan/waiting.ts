import type { Brand, Occasion, Reminder } from '@/lib/model';

/** Something that came due and waits to be dealt with. */
export type Waiting = {
  readonly occasion: Occasion;
  readonly reminder: Reminder;
  /** Absent: it is no brand's matter. */
  readonly brand: Pick<Brand, 'id' | 'name' | 'color' | 'pause'> | undefined;
};

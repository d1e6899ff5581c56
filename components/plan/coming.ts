import type { Reminder } from '@/lib/model';
import type { Waiting } from './waiting';

/** The next occasion of a reminder. */
export type Coming = {
  readonly reminder: Reminder;
  /** Absent: it is no brand's matter. */
  readonly brand: Waiting['brand'];
  /** As the clock in the reminder's zone shows it. */
  readonly local: string;
};

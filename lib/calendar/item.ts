import type { OccasionState, ReminderKind, SiteId } from '@/lib/model';

export type ItemBrand = {
  readonly id: string;
  readonly name: string;
  /** Any CSS colour. */
  readonly color: string;
  /** Nothing is said as it for now. */
  readonly isPaused: boolean;
};

/** One time that a reminder comes due, as the calendar shows it. */
export type CalendarItem = {
  /** Its own among all items: reminder and local time. */
  readonly key: string;
  readonly reminder: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** That moment as the clock in `zone` shows it, `YYYY-MM-DDTHH:mm`. */
  readonly local: string;
  /** IANA name. */
  readonly zone: string;
  readonly title: string;
  readonly kind: ReminderKind;
  readonly site?: SiteId;
  readonly siteLabel?: string;
  /** Without `@`. */
  readonly account?: string;
  readonly brand?: ItemBrand;
  readonly labels: readonly string[];
  readonly campaign?: string;
  /** `planned` until it comes due. */
  readonly state: 'planned' | OccasionState;
  readonly isRecurring: boolean;
  /** Its reminder rests until somebody takes it up again. */
  readonly isPaused: boolean;
  /** What is to be posted, its parts one after another. */
  readonly text?: string;
};

/** A day to know of: a holiday, a sale's first day. */
export type CalendarDay = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly name: string;
};

export const calendarViews = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Of one that comes again and again: this time alone, this and all after it, every time. */
export type Scope = 'one' | 'later' | 'all';

export type SnoozeChoice = 'minutes' | 'hour' | 'tomorrow' | 'pick';

/** Nothing more will come of it. */
export function isOver(item: CalendarItem): boolean {
  return item.state === 'done' || item.state === 'cancelled';
}

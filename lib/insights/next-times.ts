import { addDays, weekday } from '@/lib/calendar/days';
import type { Block } from './best-times';

/** When people are often at their screens: Monday to Friday, nine to eleven and at noon. No numbers say so. */
const usualClocks = ['10:00', '12:30'] as const;

/** The usual times, each on the first weekday that still has it. @param from a clock's time, `YYYY-MM-DDTHH:mm` */
export function usualTimes(from: string): readonly string[] {
  return usualClocks.map((clock) => firstOn(from, clock, (day) => weekday(day) <= 5)).sort();
}

/** The middle of a block, the next time it comes. @param from a clock's time, `YYYY-MM-DDTHH:mm` */
export function nextIn({ weekday: wanted, hour }: Block, from: string): string {
  const clock = `${String(hour + 1).padStart(2, '0')}:30`;
  return firstOn(from, clock, (day) => weekday(day) === wanted);
}

function firstOn(from: string, clock: string, fits: (day: string) => boolean): string {
  let day = from.slice(0, 10);
  while (!fits(day) || `${day}T${clock}` < from) day = addDays(day, 1);
  return `${day}T${clock}`;
}

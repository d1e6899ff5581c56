import type { Template } from '@/lib/model';

/** The day it is where the person is, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether somebody was to look at it again by now. */
export function isDue({ reviewBy }: Pick<Template, 'reviewBy'>, today: string): boolean {
  return reviewBy !== undefined && reviewBy !== '' && reviewBy <= today;
}

/** The same day of the month, months later; its last day where it has fewer. */
export function monthsLater(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(year, month + months, 0).getDate();
  return dayOf(new Date(year, month - 1 + months, Math.min(date, lastDay)).getTime());
}

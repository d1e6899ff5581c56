/** Days are `YYYY-MM-DD` everywhere here: they sort as text and know no zone. */

const dayLength = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayLength;
}

export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count);
}

/** The same day some months on; the last of that month where it is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + count, 1);
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayOfNumber(first / dayLength + Math.min(date, length) - 1);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The first day of its week, where a week begins on `weekStart` (1 Monday to 7 Sunday). */
export function weekOf(day: string, weekStart: number): string {
  return addDays(day, -((weekday(day) - weekStart + 7) % 7));
}

/** That many days, one after another. */
function daysFrom(first: string, count: number): readonly string[] {
  const start = dayNumber(first);
  return Array.from({ length: count }, (_, index) => dayOfNumber(start + index));
}

/** Six weeks that hold the whole month of a day. */
export function monthDays(day: string, weekStart: number): readonly string[] {
  return daysFrom(weekOf(`${day.slice(0, 8)}01`, weekStart), 42);
}

export function weekDays(day: string, weekStart: number): readonly string[] {
  return daysFrom(weekOf(day, weekStart), 7);
}

/** Three days of the week around a day, always the same ones while one walks through them. */
export function threeDays(day: string, weekStart: number): readonly string[] {
  const first = weekOf(day, weekStart);
  const place = dayNumber(day) - dayNumber(first);
  return daysFrom(addDays(first, Math.min(place - (place % 3), 4)), 3);
}

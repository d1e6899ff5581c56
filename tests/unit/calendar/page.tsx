import { act, useState } from 'react';
import { Calendar, type CalendarProps } from '@/components/dashboard/calendar/calendar';
import { momentOf, wallOf } from '@/lib/calendar/clock';
import { noFilters } from '@/lib/calendar/filter';
import { bakery } from './items';

const zone = 'Europe/Oslo';
const nothing = () => {};

/** Wednesday, 2 December 2026, 10:40 in Oslo. */
const now = momentOf(wallOf('2026-12-02T10:40'), zone);

/** The calendar with what a page would keep for it: view, day and filters. */
export function Page(props: Partial<CalendarProps>) {
  const [view, setView] = useState(props.view ?? 'month');
  const [day, setDay] = useState(props.anchorDay ?? '2026-12-02');
  const [filters, setFilters] = useState(noFilters);
  return (
    <Calendar
      items={[]}
      days={[]}
      zone={zone}
      now={now}
      weekStart={1}
      locale="en-GB"
      brands={[bakery]}
      onMove={nothing}
      onOpen={nothing}
      onEdit={nothing}
      onDone={nothing}
      onSnooze={nothing}
      onCancel={nothing}
      onAdd={nothing}
      {...props}
      view={view}
      anchorDay={day}
      filters={filters}
      onView={setView}
      onAnchor={setDay}
      onFilters={setFilters}
    />
  );
}

/** A key, heard by whatever has the focus. */
export async function hit(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await act(async () => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  }
}

/** The button that is a day's cell. */
export function buttonOf(day: string): HTMLElement {
  const button = document.querySelector<HTMLElement>(`[data-day="${day}"] [data-day-button]`);
  if (!button) throw new Error(`${day} is not shown`);
  return button;
}

export function chipOf(key: string): HTMLElement {
  const chip = document.querySelector<HTMLElement>(`[data-item="${key}"]`);
  if (!chip) throw new Error(`${key} is not shown`);
  return chip;
}

/** The day that has the focus. */
export const focusedDay = () =>
  document.activeElement?.closest('[data-day]')?.getAttribute('data-day');

export const focus = (element: HTMLElement) => act(async () => element.focus());

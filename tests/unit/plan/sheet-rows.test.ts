import { beforeAll, expect, it } from 'vitest';
import { sheetRows } from '@/components/dashboard/plan/sheet-rows';
import type { CalendarItem } from '@/lib/calendar/item';
import { newReminderValues, remindersFrom } from '@/lib/schedule/reminder-values';
import { speakEnglish } from '@/tests/support/i18n';

beforeAll(speakEnglish);

const item: CalendarItem = {
  key: 'rye@2026-12-01T09:30',
  reminder: 'rye',
  at: 0,
  local: '2026-12-01T09:30',
  zone: 'Europe/Lisbon',
  title: 'First',
  kind: 'post',
  site: 'x',
  siteLabel: 'X',
  account: 'nordlys',
  brand: { id: 'nordlys', name: 'Nordlys Bakery', color: 'red', isPaused: false },
  labels: ['bread'],
  state: 'planned',
  isRecurring: false,
  isPaused: true,
  text: 'First\n\nSecond',
};

it('has the whole of a reminder in its row, in words', () => {
  const values = {
    ...newReminderValues(item.local, item.zone),
    sites: 'x',
    text: 'First\n---\nSecond',
    links: 'https://nordlys.example/',
  };
  const [reminder] = remindersFrom(values, undefined, { id: 'rye', createdAt: 1 }, 1);

  const rows = sheetRows([item], new Map(reminder ? [['rye', reminder]] : []));

  expect(rows).toEqual([
    {
      time: { local: '2026-12-01T09:30', zone: 'Europe/Lisbon' },
      brand: 'Nordlys Bakery',
      site: 'X',
      account: 'nordlys',
      kind: 'Post',
      title: '',
      parts: ['First', 'Second'],
      links: ['https://nordlys.example/'],
      labels: ['bread'],
      state: 'Resting',
    },
  ]);
});

it('goes by the calendar where the reminder is gone', () => {
  const [row] = sheetRows([item], new Map());

  expect(row).toMatchObject({ title: 'First', parts: ['First\n\nSecond'], links: [] });
});

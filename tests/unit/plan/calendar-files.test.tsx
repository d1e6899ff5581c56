// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CalendarExport } from '@/components/dashboard/plan/calendar-export';
import { CalendarImport } from '@/components/dashboard/plan/calendar-import';
import {
  CalendarPreview,
  type CalendarPreviewProps,
} from '@/components/dashboard/plan/calendar-preview';
import { FilesMenu } from '@/components/dashboard/plan/files-menu';
import { MarkedFiles } from '@/components/dashboard/plan/marked-files';
import type { MarkedDay } from '@/lib/model';
import { calendarTake } from '@/lib/schedule/calendar-take';
import { instantOf } from '@/lib/schedule/moment';
import type { CalendarFile } from '@/lib/schedule/read-calendar';
import { allByRole, byRole, pick, press, stage } from '@/tests/unit/settings/stage';

const { show } = stage();

const zone = 'Europe/Oslo';
const now = instantOf({ local: '2026-11-27T12:00', zone });
const bakery = { id: 'nordlys', name: 'Nordlys Bakery', color: 'red', isPaused: false };

const launch = { name: 'Launch', text: '', link: '', time: { local: '2026-12-01T09:00', zone } };
const file: CalendarFile = {
  days: Array.from({ length: 10 }, (_, at) => ({
    day: `2026-12-1${at}`,
    name: `Day ${at}`,
    file: 'dates.ics',
  })),
  events: [
    launch,
    { ...launch, name: 'Market', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=SA', except: [] } },
    { ...launch, time: { local: '2026-11-01T09:00', zone } },
  ],
  notes: [
    { kind: 'unknown-zone', zone: 'Nowhere/City', name: 'Launch' },
    { kind: 'rule-left-out', name: 'Odd', line: 17 },
    { kind: 'left-out', name: '', line: 40 },
  ],
};

function Preview(props: Partial<CalendarPreviewProps>) {
  return (
    <CalendarPreview
      name="dates.ics"
      take={calendarTake(file, [], { name: 'dates.ics', brand: '', now })}
      notes={file.notes}
      replaced={0}
      brand=""
      brands={[
        { value: '', label: 'No brand' },
        { value: bakery.id, label: bakery.name },
      ]}
      zone={zone}
      now={now}
      locale="en-GB"
      isTaking={false}
      onBrand={() => {}}
      onTake={() => {}}
      onLeave={() => {}}
      {...props}
    />
  );
}

const words = () => document.body.textContent ?? '';

test('shows what a file would mark and plan, the first of many', async () => {
  await show(<Preview />);

  expect(words()).toContain('10 days are marked');
  expect(words()).toContain('10 Dec 2026Day 0');
  expect(words()).toContain('and 2 more days');
  expect(words()).toContain('2 tasks come into the plan');
  expect(words()).toContain('Tue 1 Dec, 09:00Launch');
  expect(words()).toContain('Saturday at 09:00Market');
  expect(words()).toContain('1 entry is over and stays out.');
});

test('says what could not be taken as it stands, with its line', async () => {
  await show(<Preview />);

  expect(words()).toContain('“Launch”: nobody knows a time zone called Nowhere/City');
  expect(words()).toContain('Line 17, “Odd”: it comes again in a way that is not followed here');
  expect(words()).toContain('Line 40, “Without a name”: it is cancelled');
});

test('gives the tasks to a brand and takes them in', async () => {
  const [onBrand, onTake] = [vi.fn(), vi.fn()];
  await show(<Preview onBrand={onBrand} onTake={onTake} />);

  await pick(byRole('combobox', 'Tasks are for'), bakery.id);
  await press(byRole('button', 'Take it in'));

  expect(onBrand).toHaveBeenCalledExactlyOnceWith(bakery.id);
  expect(onTake).toHaveBeenCalledOnce();
});

test('takes in nothing where there is nothing', async () => {
  const empty = calendarTake({ days: [], events: [], notes: [] }, [], {
    name: 'a.ics',
    brand: '',
    now,
  });
  await show(<Preview take={empty} notes={[]} />);

  expect(byRole<HTMLButtonElement>('button', 'Take it in').disabled).toBe(true);
});

test('says which line of a refused file is wrong', async () => {
  const failure = { code: 'bad-value', field: 'DTSTART', line: 12 } as const;
  await show(
    <CalendarImport state={{ status: 'refused', failure }} onFile={() => {}} preview={null} />,
  );

  expect(words()).toContain('Line 12');
  expect(words()).toContain('DTSTART');
});

test('lists the files that marked days, each with a way to take them off', async () => {
  const onRemove = vi.fn();
  const day = (id: string, name: string): MarkedDay => ({
    id,
    day: '2026-12-25',
    name: 'Christmas',
    file: name,
    createdAt: 1,
  });
  await show(
    <MarkedFiles
      days={[day('1', 'no.ics'), day('2', 'se.ics'), day('3', 'se.ics')]}
      onRemove={onRemove}
    />,
  );

  await press(byRole('button', 'Remove the days of se.ics'));

  expect(onRemove).toHaveBeenCalledExactlyOnceWith('se.ics');
  expect(words()).toContain('no.ics 1 day');
  expect(words()).toContain('se.ics 2 days');
});

test('saves everything, or the reminders of one brand', async () => {
  const onSave = vi.fn();
  await show(
    <CalendarExport brands={[{ value: bakery.id, label: bakery.name }]} said="" onSave={onSave} />,
  );

  await press(byRole('button', 'Save the file'));
  await pick(byRole('combobox', 'Which reminders'), bakery.id);
  await press(byRole('button', 'Save the file'));

  expect(onSave.mock.calls).toEqual([[''], [bakery.id]]);
});

test('offers the brand that the calendar is narrowed to', async () => {
  const onSave = vi.fn();
  await show(<FilesMenu brands={[bakery]} onSave={onSave} onManage={() => {}} />);

  await press(byRole('button', 'Calendar files'));
  const items = allByRole('menuitem').map(({ textContent }) => textContent);
  await press(byRole('menuitem', 'Save the plan of Nordlys Bakery'));

  expect(items).toHaveLength(3);
  expect(onSave).toHaveBeenCalledExactlyOnceWith(bakery.id);
});

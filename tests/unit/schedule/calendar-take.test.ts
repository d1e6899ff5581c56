import { describe, expect, it } from 'vitest';
import type { Reminder } from '@/lib/model';
import { calendarTake } from '@/lib/schedule/calendar-take';
import { planFileName } from '@/lib/schedule/file-name';
import { instantOf } from '@/lib/schedule/moment';
import { type CalendarEvent, type CalendarFile, readCalendar } from '@/lib/schedule/read-calendar';
import { writeCalendar } from '@/lib/schedule/write-calendar';

const zone = 'Europe/Oslo';
const now = instantOf({ local: '2026-11-27T12:00', zone });
const take = { name: 'dates.ics', brand: 'nordlys', now };

function event(local: string, patch: Partial<CalendarEvent> = {}): CalendarEvent {
  return { name: 'Launch', text: '', link: '', time: { local, zone }, ...patch };
}

function file(patch: Partial<CalendarFile>): CalendarFile {
  return { days: [], events: [], notes: [], ...patch };
}

describe('a calendar file for the plan', () => {
  it('makes a task of every event, with its text, link and rule', () => {
    const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=MO', except: ['2026-12-07T09:00'] };
    const launch = event('2026-11-30T09:00', {
      text: 'The new rye\nis out.',
      link: 'https://nordlys.example/rye',
      recurrence,
    });

    const { tasks } = calendarTake(file({ events: [launch] }), [], take);

    expect(tasks).toMatchObject([
      {
        kind: 'task',
        brand: 'nordlys',
        title: 'Launch',
        parts: ['The new rye\nis out.'],
        links: ['https://nordlys.example/rye'],
        time: { local: '2026-11-30T09:00', zone },
        recurrence,
        isPaused: false,
      },
    ]);
  });

  it('names an event without a name by its text, else by its file', () => {
    const events = [
      event('2026-12-01T09:00', { name: '', text: 'Bake\nmore' }),
      event('2026-12-02T09:00', { name: '' }),
    ];

    const { tasks } = calendarTake(file({ events }), [], { ...take, brand: '' });

    expect(tasks.map(({ title }) => title)).toEqual(['Bake', 'dates.ics']);
    expect(tasks[0]).not.toHaveProperty('brand');
  });

  it('leaves out what is over, and keeps a series that goes on', () => {
    const daily = { rule: 'FREQ=DAILY', except: [] };
    const ended = { rule: 'FREQ=DAILY;COUNT=3', except: [] };
    const events = [
      event('2026-11-27T11:59'),
      event('2026-11-01T09:00', { recurrence: ended }),
      event('2026-11-01T09:00', { name: 'Daily', recurrence: daily }),
      event('2026-11-27T12:30'),
    ];

    const { tasks, over } = calendarTake(file({ events }), [], take);

    expect(over).toBe(2);
    expect(tasks.map(({ title }) => title)).toEqual(['Launch', 'Daily']);
  });

  it('follows no rule that cannot be followed', () => {
    const recurrence = { rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', except: [] };
    const events = [event('2026-12-01T09:00', { recurrence })];

    const { tasks } = calendarTake(file({ events }), [], take);

    expect(tasks[0]).not.toHaveProperty('recurrence');
  });

  it('takes nothing twice that is in the plan already', () => {
    const events = [event('2026-12-01T09:00'), event('2026-12-02T09:00')];
    const { tasks: before } = calendarTake(file({ events: events.slice(0, 1) }), [], take);

    const { tasks, known } = calendarTake(file({ events }), before, take);

    expect(known).toBe(1);
    expect(tasks.map(({ time }) => time.local)).toEqual(['2026-12-02T09:00']);
  });

  it('knows what was written by us, however long its text', () => {
    const text = `A long story ${'of bread '.repeat(30)}`.trim();
    const [task] = calendarTake(file({ events: [event('2026-12-01T09:00')] }), [], take).tasks;
    const post = { ...task, kind: 'post', title: '', parts: [text] } as Reminder;
    const read = readCalendar(writeCalendar([{ reminder: post }], now), 'plan.ics', { now, zone });
    if (!read.ok) throw new Error(read.failure.code);

    const { tasks, known } = calendarTake(read.value, [post], take);

    expect({ tasks, known }).toEqual({ tasks: [], known: 1 });
  });

  it('marks every day once under a name, in order', () => {
    const day = (day: string, name: string) => ({ day, name, file: 'dates.ics' });
    const days = [
      day('2026-12-26', 'Boxing Day'),
      day('2026-12-25', 'Christmas'),
      day('2026-12-25', 'Christmas'),
      day('2026-12-25', 'Closed'),
    ];

    const taken = calendarTake(file({ days }), [], take).days;

    expect(taken.map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2026-12-25 Christmas',
      '2026-12-25 Closed',
      '2026-12-26 Boxing Day',
    ]);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a file of the plan', () => {
  it.each([
    [['plan', ''], 'repartee-plan-2026-11-27.ics'],
    [['plan', 'Nordlys Bakery'], 'repartee-plan-nordlys-bakery-2026-11-27.ics'],
    [['plan', '../C:\\Brød & "Kaker"?'], 'repartee-plan-c-brød-kaker-2026-11-27.ics'],
    [['plan', '🥖'], 'repartee-plan-2026-11-27.ics'],
  ])('has a name that every computer takes: %j', (parts, name) => {
    expect(planFileName(parts, '2026-11-27', 'ics')).toBe(name);
  });
});

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BestTimes, type BestTimesProps } from '@/components/dashboard/plan/best-times';
import { instantOf } from '@/lib/schedule/moment';
import { allByRole, byRole, press, stage } from '@/tests/unit/settings/stage';

const { show } = stage();

const zone = 'Europe/Oslo';
/** A Wednesday. */
const from = '2026-12-02T10:40';
const spread = { lower: 1.21, median: 1.6, upper: 2.4 };
const others = { lower: 0.5, median: 0.9, upper: 1.1 };
const block = { weekday: 4, hour: 9, posts: 8, spread, others };
const found = { kind: 'found', posts: 31, weeks: 9, young: 0, blocks: [block] } as const;

function Shown(props: Partial<BestTimesProps>) {
  return (
    <BestTimes
      best={found}
      isOfSites={false}
      from={from}
      chosen={from}
      zone={zone}
      now={instantOf({ local: from, zone })}
      locale="en-GB"
      numbersAt="#/brands/nordlys/numbers"
      onPick={() => {}}
      {...props}
    />
  );
}

const words = () => document.body.textContent ?? '';

test('offers the next time of what stands out, with how many posts and how they spread', async () => {
  const onPick = vi.fn();
  await show(<Shown onPick={onPick} />);

  await press(byRole('button', 'Tomorrow, 10:30'));

  expect(onPick).toHaveBeenCalledExactlyOnceWith('2026-12-03T10:30');
  expect(words()).toContain('31 posts of this brand over 9 weeks were compared');
  expect(words()).toContain(
    'Thursday, 09:00 to 12:00: 8 posts. Half of them came to 1.2 to 2.4 times the usual, the one in the middle to 1.6. Other posts: 0.5 to 1.1.',
  );
  expect(words()).not.toContain('A usual time');
});

test('offers usual times, marked as such, while there are too few numbers', async () => {
  await show(<Shown best={{ kind: 'too-few', posts: 7, weeks: 2, young: 1 }} />);

  const times = allByRole('button').map(({ textContent }) => textContent);

  expect(times).toEqual(['Today, 12:30', 'Tomorrow, 10:00']);
  expect(words()).toContain('A usual time, not from your numbers. Only 7 posts of this brand have');
  expect(words()).toContain('from 20 posts over 3 weeks on');
  expect(words()).toContain('1 more was looked at within two days');
});

test('says of enough posts in too few weeks that it is the weeks', async () => {
  await show(<Shown best={{ kind: 'too-few', posts: 40, weeks: 2, young: 0 }} />);

  expect(words()).toContain('are all of 2 weeks');
});

test('says that no time stands out where none does', async () => {
  await show(<Shown best={{ kind: 'even', posts: 50, weeks: 12, young: 0 }} />);

  expect(words()).toContain('A usual time, not from your numbers. 50 posts');
  expect(words()).toContain('No time stands out by more than chance');
});

test('marks the time that the form has', async () => {
  await show(<Shown chosen="2026-12-03T10:30" />);

  expect(byRole('button', 'Tomorrow').getAttribute('aria-pressed')).toBe('true');
});

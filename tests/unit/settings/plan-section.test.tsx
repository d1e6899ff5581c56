// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { BrandPause, type BrandPauseProps } from '@/components/settings/brand-pause';
import { PlanSection, type PlanSectionProps } from '@/components/settings/plan-section';
import { waitingOf } from '@/tests/unit/plan/waiting-of';
import { noPlan } from './no-plan';
import { allByRole, byRole, pick, press, stage, type } from './stage';

const { show } = stage();

function section(patch: Partial<PlanSectionProps> = {}) {
  const props = {
    ...noPlan,
    onOpen: vi.fn(),
    onDone: vi.fn(),
    onSnooze: vi.fn(),
    onAdd: vi.fn(),
    onDue: vi.fn(),
    onReminder: vi.fn(),
    ...patch,
  };
  return { props, view: <PlanSection {...props} /> };
}

const rows = () => [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');

describe('the plan in the popup', () => {
  test('is one quiet line while nothing is planned, with the door to plan', async () => {
    const { props, view } = section();
    await show(view);

    await press(byRole('button', 'New reminder'));

    expect(document.body.textContent).toBe('PlanNothing is planned.');
    expect(props.onAdd).toHaveBeenCalledOnce();
  });

  test('shows the first three that wait, and says how many more there are', async () => {
    const waiting = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => waitingOf(name, 'due'));
    const { props, view } = section({ waiting });
    await show(view);

    await press(byRole('button', '5 reminders wait'));

    expect(rows()).toHaveLength(3);
    expect(document.body.textContent).toContain('and 2 more');
    expect(props.onDue).toHaveBeenCalledOnce();
  });

  test('has each opened, done or put off by one press', async () => {
    const one = waitingOf('Fresh rye', 'missed');
    const { props, view } = section({ waiting: [one] });
    await show(view);

    await press(byRole('button', 'Open: Fresh rye'));
    await press(byRole('button', 'Done: Fresh rye'));
    await pick(byRole('combobox', 'Snooze: Fresh rye'), 'hour');

    expect(props.onOpen).toHaveBeenCalledWith(one);
    expect(props.onDone).toHaveBeenCalledWith(one, '');
    expect(props.onSnooze).toHaveBeenCalledWith(one, 'hour');
  });

  test('opens nothing of a brand that is stopped', async () => {
    const pause = { since: 1, reason: '' };
    await show(section({ waiting: [waitingOf('Fresh rye', 'opened', { pause })] }).view);

    expect(allByRole('button', 'Open: Fresh rye')).toEqual([]);
  });

  test('says what comes next, whose and when', async () => {
    const { reminder, brand } = waitingOf('Fresh rye', 'due');
    const coming = [{ reminder, brand, local: '2026-12-03T09:30' }];
    const { props, view } = section({ coming });
    await show(view);

    await press(byRole('button', 'Fresh rye'));

    expect(rows()).toEqual(['Nordlys: Fresh ryeTomorrow, 09:30']);
    expect(props.onReminder).toHaveBeenCalledWith('Fresh rye');
  });
});

describe('the switch for a crisis', () => {
  function brandPause(patch: Partial<BrandPauseProps> = {}) {
    const { zone, now, locale } = noPlan;
    const props = {
      brand: { id: 'nordlys', name: 'Nordlys' },
      held: 0,
      ...{ zone, now, locale },
      onPause: vi.fn(),
      onRelease: vi.fn(),
      onReview: vi.fn(),
      ...patch,
    };
    return { props, view: <BrandPause {...props} /> };
  }
  const stopped = {
    id: 'nordlys',
    name: 'Nordlys',
    pause: { since: noPlan.now, reason: '' },
  };

  test('stops the brand in one press, before any reason is asked', async () => {
    const { props, view } = brandPause();
    await show(view);

    await press(byRole('switch'));

    expect(props.onPause).toHaveBeenCalledWith('');
  });

  test('takes the reason after that, and is turned off by the person alone', async () => {
    const { props, view } = brandPause({ brand: stopped, held: 2 });
    await show(view);

    await type(byRole('textbox', 'Why it is stopped'), ' A recall ');
    await press(byRole('switch'));

    expect(document.body.textContent).toContain('2 reminders are held');
    expect(props.onRelease).toHaveBeenCalledOnce();
  });

  test('leads to what was held once it is off', async () => {
    const { props, view } = brandPause({ held: 2 });
    await show(view);

    await press(byRole('button', 'Look at what was held (2)'));

    expect(props.onReview).toHaveBeenCalledOnce();
  });
});

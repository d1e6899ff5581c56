import { beforeAll, describe, expect, it } from 'vitest';
import { ruleWords } from '@/components/plan/rule-words';
import { speakEnglish } from '@/tests/support/i18n';

beforeAll(speakEnglish);

describe('a rule in words', () => {
  it.each([
    ['FREQ=DAILY', 'Every day at 09:30'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days at 09:30'],
    ['FREQ=WEEKLY', 'Every Tuesday at 09:30'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Every weekday at 09:30'],
    ['FREQ=DAILY;BYDAY=FR,TH,WE,TU,MO', 'Every weekday at 09:30'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'Every Monday, Wednesday, and Friday at 09:30'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'Every 2 weeks on Thursday at 09:30'],
    ['FREQ=MONTHLY', 'Every month on the 1st at 09:30'],
    ['FREQ=MONTHLY;BYMONTHDAY=22', 'Every month on the 22nd at 09:30'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on the last day at 09:30'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'Every month on the 1st Monday at 09:30'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', 'Every 3 months on the last Friday at 09:30'],
    ['FREQ=YEARLY', 'Every year on December 1 at 09:30'],
    ['FREQ=DAILY;COUNT=10', 'Every day at 09:30, 10 times'],
    ['FREQ=DAILY;UNTIL=20270301', 'Every day at 09:30, until 1 March 2027'],
    ['FREQ=DAILY;UNTIL=20270301T080000', 'Every day at 09:30, until 28 February 2027'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'FREQ=YEARLY;BYWEEKNO=20, at 09:30'],
  ])('%s: %s', (rule, words) => {
    const time = { local: '2026-12-01T09:30', zone: 'Europe/Lisbon' };

    expect(ruleWords({ time, recurrence: { rule, except: [] } }, 'en-GB')).toBe(words);
  });

  it('has none for what comes once', () => {
    expect(ruleWords({ time: { local: '2026-12-01T09:30', zone: 'UTC' } })).toBe('');
  });
});

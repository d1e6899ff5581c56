import { describe, expect, it } from 'vitest';
import { checkLocked, lockedWords } from '@/lib/templates/library/locked';

const template =
  'Hi{{ first_name}}. {{write: one line of sympathy}} Returns are free for 30 days. [[anything else]]';

describe('checkLocked', () => {
  it.each([
    ['slots and passages filled', 'Hi Ada. That is a pity. Returns are free for 30 days. Bye!'],
    ['nothing in them', 'Hi. Returns are free for 30 days.'],
    ['other spaces and line breaks', 'Hi Ada.\n\nA pity.\nReturns  are free for 30 days.'],
    ['locked words said once more', 'Hi. Free, free. Returns are free for 30 days. Free.'],
  ])('is content with %s', (_, text) => {
    expect(checkLocked(template, text)).toEqual({ isIntact: true, missing: [], added: [] });
  });

  it('says which words are gone', () => {
    const check = checkLocked(template, 'Hi Ada. A pity. Returns are free.');

    expect(check.isIntact).toBe(false);
    expect(check.missing).toEqual(['for 30 days']);
  });

  it('says which words were changed', () => {
    const check = checkLocked(template, 'Hi Ada. A pity. Returns are free for 60 days.');

    expect(check.missing).toEqual(['30']);
    expect(check.added).toEqual(['60']);
  });

  it('says what was put between words that stand together', () => {
    const check = checkLocked(template, 'Hi Ada. A pity. Returns are almost free for 30 days.');

    expect(check).toEqual({ isIntact: false, missing: [], added: ['almost'] });
  });

  it('minds their order', () => {
    const check = checkLocked('First A.{{ x}} Then B.', 'Then B. First A.');

    expect(check.isIntact).toBe(false);
    expect(check.missing.length).toBeGreaterThan(0);
  });

  it('says what was put before its first word and behind its last', () => {
    expect(checkLocked('Only this.', 'Well: Only this.').added).toEqual(['Well:']);
    expect(checkLocked('Only this.', 'Only this. Bye').added).toEqual(['Bye']);
  });

  it('takes curly quotes for straight ones', () => {
    expect(checkLocked('We’re “open”.', `We're "open".`).isIntact).toBe(true);
  });
});

describe('lockedWords', () => {
  it('are what stands between slots, blanks and passages, without lone signs', () => {
    expect(lockedWords(template)).toEqual(['Hi', 'Returns are free for 30 days.']);
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf, isDue, monthsLater } from '@/lib/templates/library/due';
import { filtered, foldersOf, languagesOf, noFilter } from '@/lib/templates/library/filter';
import { templateFrom, valuesOfTemplate } from '@/lib/templates/library/template-values';
import { templateOf } from '@/tests/support/many-templates';

const today = '2026-11-27';
const late = templateOf({ id: 'late', folder: 'Orders/Late', language: 'en-GB', brands: ['b'] });
const starter = templateOf({ id: 'starter', isStarter: true, intents: ['praise'], language: 'de' });
const due = templateOf({ id: 'due', folder: 'Ordering', reviewBy: '2026-11-27' });
const all = [late, starter, due];

describe('filtered', () => {
  it.each([
    [{ show: 'own' }, ['late', 'due']],
    [{ show: 'starters' }, ['starter']],
    [{ show: 'due' }, ['due']],
    [{ folder: 'Orders' }, ['late']],
    [{ language: 'en' }, ['late', 'due']],
    [{ intent: 'praise' }, ['starter']],
    [{ brand: 'other' }, ['starter', 'due']],
  ] as const)('by %o', (patch, ids) => {
    expect(filtered(all, { ...noFilter, ...patch }, today).map(({ id }) => id)).toEqual(ids);
  });

  it('offers each folder with those above it, and each language once', () => {
    expect(foldersOf(all)).toEqual(['Ordering', 'Orders', 'Orders/Late']);
    expect(languagesOf(all)).toEqual(['en', 'de']);
  });
});

describe('days', () => {
  it('has a template due on its day, and never without one', () => {
    expect(isDue(due, today)).toBe(true);
    expect(isDue(due, '2026-11-26')).toBe(false);
    expect(isDue(late, today)).toBe(false);
  });

  it('finds the same day months later, or the month’s last', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2026-11-27', 6)).toBe('2027-05-27');
  });

  it('is the day where the person is', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  });
});

describe('a form’s values', () => {
  it('lose nothing of a template', () => {
    const template = templateOf({
      id: 't',
      tags: ['a', 'b c'],
      intents: ['help'],
      sites: ['x'],
      brands: ['b'],
      owner: 'Mira',
      reviewBy: today,
      isLocked: true,
      kind: 'post',
    });
    const kept = templateFrom(valuesOfTemplate(template));

    expect({ ...kept, tags: kept.tags.map((tag) => tag.trim()) }).toEqual({
      name: template.name,
      text: template.text,
      group: template.group,
      language: 'en',
      kind: 'post',
      folder: '',
      tags: ['a', 'b c'],
      intents: ['help'],
      sites: ['x'],
      brands: ['b'],
      owner: 'Mira',
      reviewBy: today,
      shortcut: '',
      isLocked: true,
    });
  });
});

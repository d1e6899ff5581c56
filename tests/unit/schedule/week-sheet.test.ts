import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/lib/import/csv';
import { type SheetRow, weekSheet } from '@/lib/schedule/week-sheet';
import { speakEnglish } from '@/tests/support/i18n';

beforeAll(speakEnglish);

const row: SheetRow = {
  time: { local: '2026-12-01T09:30', zone: 'Europe/Lisbon' },
  brand: 'Bakery',
  site: 'Bluesky',
  account: 'bakery.example',
  kind: 'Post',
  title: 'Rye',
  parts: ['First, "fresh".', 'Second.'],
  links: ['https://bakery.example/a', 'https://bakery.example/b'],
  labels: ['bread', 'winter'],
  state: 'Planned',
};

describe('the sheet of a week', () => {
  it('has a row an occasion, in the order they come', () => {
    const first = { ...row, time: { local: '2026-12-01T10:00', zone: 'Asia/Tokyo' } };

    const table = readTable(weekSheet([row, first]));

    expect(table.ok && table.value.rows).toEqual([
      ['2026-12-01', '10:00', 'Asia/Tokyo', ...cells()],
      ['2026-12-01', '09:30', 'Europe/Lisbon', ...cells()],
    ]);
    expect(table.ok && table.value.header.slice(0, 4)).toEqual([
      'Day',
      'Time',
      'Time zone',
      'Brand',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('runs no formula: %j', (text) => {
    const sheet = weekSheet([{ ...row, title: text, parts: [text] }]);

    expect(sheet).toContain(`'${text}`);
    expect(sheet).not.toContain(`,${text}`);
  });
});

function cells(): readonly string[] {
  return [
    'Bakery',
    'Bluesky',
    'bakery.example',
    'Post',
    'Rye',
    'First, "fresh".\n\nSecond.',
    'https://bakery.example/a\nhttps://bakery.example/b',
    'bread, winter',
    'Planned',
  ];
}

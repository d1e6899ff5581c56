import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, writeTable } from '@/lib/import/csv';
import { limits } from '@/lib/import/limits';
import { failureIn, valueIn } from './read';

describe('reading', () => {
  it.each([
    ['commas', 'text,date\na,b\n'],
    ['semicolons', 'text;date\na;b\n'],
    ['tabs', 'text\tdate\na\tb\n'],
    ['a byte order mark', '\uFEFFtext,date\r\na,b\r\n'],
    ['a blank line at the end', 'text,date\na,b\n\n'],
    ["Excel's own first line", 'sep=;\ntext;date\na;b\n'],
    ['empty cells behind the last column', 'text,date,,\na,b,,\n'],
    ['line ends of two kinds', 'text,date\r\na,b\n'],
  ])('reads a table with %s', (_, file) => {
    const { header, rows } = valueIn(readTable(file));

    expect({ header, rows }).toEqual({ header: ['text', 'date'], rows: [['a', 'b']] });
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s with its mark', (encoding) => {
    const units = [0xfeff, ...Array.from('a,b\né,ł\n', (letter) => letter.charCodeAt(0))];
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [index, unit] of units.entries())
      view.setUint16(index * 2, unit, encoding === 'utf-16le');

    expect(valueIn(readTable(bytes)).rows).toEqual([['é', 'ł']]);
  });

  it('keeps line breaks in a cell and tells the line each row begins on', () => {
    const { rows, lines } = valueIn(readTable('text,date\n"one\n\ntwo",b\nc,d\n'));

    expect({ rows, lines }).toEqual({
      rows: [
        ['one\n\ntwo', 'b'],
        ['c', 'd'],
      ],
      lines: [2, 5],
    });
  });

  it('keeps a column named like a property of every object', () => {
    const { header, rows } = valueIn(readTable('__proto__,constructor\na,b\n'));

    expect({ header, rows }).toEqual({ header: ['__proto__', 'constructor'], rows: [['a', 'b']] });
  });
});

describe('refusing', () => {
  it.each([
    ['a row with too few cells', 'a,b\n"1\n2",3\n4\n5,6\n', { code: 'uneven-row', line: 4 }],
    ['a row with too many cells', 'a,b\n1,2\n1,2,3\n', { code: 'uneven-row', line: 3 }],
    [
      'such a row below the first line of Excel',
      'sep=,\na,b\n1\n',
      { code: 'uneven-row', line: 3 },
    ],
    ['a quote that never closes', 'a,b\n1,2\n3,"4\n5,6\n', { code: 'open-quote', line: 3 }],
    ['a quote that closes too early', 'a,b\n1,2\n"3"x,4\n', { code: 'open-quote', line: 3 }],
    ['nothing', ' \n\n', { code: 'empty' }],
    [
      'too many columns',
      `${'a,'.repeat(limits.columns)}a\n`,
      { code: 'too-many', most: limits.columns },
    ],
  ])('refuses %s', (_, file, failure) => {
    expect(failureIn(readTable(file))).toEqual(failure);
  });

  it('refuses more rows than are taken', () => {
    const file = `a,b\n${'1,2\n'.repeat(limits.rows + 1)}`;

    expect(failureIn(readTable(file))).toEqual({ code: 'too-many', most: limits.rows });
  });

  it('refuses an old encoding and says which line shows it', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('a,b\nx,y\n'),
      0xe9,
      0x2c,
      0x31,
      0x0a,
    ]);

    expect(failureIn(readTable(bytes))).toEqual({ code: 'not-text', line: 3 });
  });

  it('refuses a picture', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]);

    expect(failureIn(readTable(png))?.code).toBe('not-text');
  });
});

describe('writing', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", '＝1'])(
    'makes no formula of %j',
    (cell) => {
      const written = writeTable({ header: ['a', 'b'], rows: [[cell, 'x']] });

      expect(written.split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('gives every table back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom("'", '=', '-', '"', ',', ';', '\n', '\r', '\t', ' ', 'a'),
      }),
    );
    const row = fc
      .tuple(cell, cell, cell)
      .map((cells) => cells.map((text) => text.replaceAll('\0', '')));

    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const written = writeTable({ header: ['one', 'two', 'three'], rows });

        expect(valueIn(readTable(written)).rows).toEqual(rows);
      }),
    );
  });
});

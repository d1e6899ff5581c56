import { describe, expect, it } from 'vitest';
import { guessAudienceMapping, readAudience } from '@/lib/import/audience';
import { readAudienceTables } from '@/lib/import/audience-tables';
import { parseTable } from '@/lib/import/csv';
import type { ImportFile } from '@/lib/import/import-file';
import { readNumber } from '@/lib/import/numbers';
import { failureIn, fixture, pasted, valueIn, zipOf } from './read';

async function audiencesIn(file: ImportFile) {
  const tables = valueIn(await readAudienceTables(file));
  return tables.map(({ title, table }) => ({
    title,
    rows: valueIn(readAudience(table, guessAudienceMapping(table))),
  }));
}

describe('what the sites export', () => {
  it('reads TikTok’s territories', async () => {
    expect(await audiencesIn(fixture('audience/FollowerTopTerritories.csv'))).toEqual([
      {
        title: 'FollowerTopTerritories.csv',
        rows: [
          { name: 'NO', region: 'NO', share: 0.62 },
          { name: 'SE', region: 'SE', share: 0.25 },
          { name: 'Others', region: 'Others', share: 0.13 },
        ],
      },
    ]);
  });

  it('reads YouTube’s age and gender', async () => {
    const [audience] = await audiencesIn(fixture('audience/youtube-table-data.csv'));

    expect(audience?.rows).toEqual([
      { name: '18–24, Female', share: 0.125 },
      { name: '25–34, Male', share: 0.875 },
    ]);
  });

  it('turns LinkedIn’s counts into shares', async () => {
    const [audience] = await audiencesIn(fixture('audience/linkedin-followers.csv'));

    expect(audience?.rows).toEqual([
      { name: 'Oslo, Norway', region: 'Oslo, Norway', share: 0.8 },
      { name: 'Malmö, Sweden', region: 'Malmö, Sweden', share: 0.2 },
    ]);
  });

  it('reads the sections of Meta’s file, in UTF-16', async () => {
    const [ages, cities] = await audiencesIn(fixture('audience/meta-audience.csv'));

    expect(ages?.rows.map(({ name }) => name)).toEqual([
      '18-24, Women',
      '18-24, Men',
      '25-34, Women',
      '25-34, Men',
    ]);
    expect(ages?.rows.at(-1)?.share).toBe(0.43);
    expect(cities?.rows).toEqual([
      { name: 'Oslo, Norway', region: 'Oslo, Norway', share: 0.625 },
      { name: 'Malmö, Sweden', region: 'Malmö, Sweden', share: 0.041 },
    ]);
  });

  it('reads every table of a zip', async () => {
    const file = zipOf({
      'a/FollowerGender.csv': 'Gender,Distribution\nMale,0.51\n',
      'a/Other.csv': 'Age,Share\n18-24,12%\n',
    });

    expect((await audiencesIn(file)).map(({ title }) => title)).toEqual([
      'a/FollowerGender.csv',
      'a/Other.csv',
    ]);
  });

  it('leaves totals out, and shares that are not told', async () => {
    const [audience] = await audiencesIn(pasted('Geography,Views\nTotal,100\nNO,100\nSE,--\n'));

    expect(audience?.rows).toEqual([
      { name: 'NO', region: 'NO', share: 1 },
      { name: 'SE', region: 'SE' },
    ]);
  });

  it('refuses a figure that is none, with its line', () => {
    const table = valueIn(parseTable('name,share\n"a\nb",1%\nc,1e999\n'));

    const read = readAudience(table, { names: [0], values: [1], unit: 'percent' });

    expect(failureIn(read)).toEqual({ code: 'bad-value', line: 4, field: 'share' });
  });
});

it.each([
  ['12%', 'percent', 12],
  ['12,5 %', 'percent', 12.5],
  ['0,12', 'fraction', 0.12],
  ['12.3', 'percent', 12.3],
  ['1,234', 'count', 1234],
  ['1.234', 'count', 1234],
  ['1,234', 'percent', 1.234],
  ['1.234.567', 'count', 1_234_567],
  ['1,234.5', 'count', 1234.5],
  ['1.234,5', 'count', 1234.5],
  ['1 234', 'count', 1234],
  ['1.2K', 'count', 1200],
  ['-1', 'count', undefined],
  ['1.2.3,4,5', 'count', undefined],
  ['', 'count', undefined],
] as const)('reads %j as a %s: %s', (cell, unit, value) => {
  expect(readNumber(cell, unit)).toBe(value);
});

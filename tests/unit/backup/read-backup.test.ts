import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { type Backup, writeBackup } from '@/lib/backup/format';
import type { Kind, Rows } from '@/lib/backup/kinds';
import { readBackup } from '@/lib/backup/read-backup';
import type { rowSchemas } from '@/lib/backup/schemas';
import { anyRows, draftOf, noRows } from './rows';

const fact = {
  id: 'f1',
  brand: 'nordlys',
  slot: 'opening_hours',
  text: 'Seven to five.',
  createdAt: 1,
  updatedAt: 1,
};
const backup: Backup = {
  madeAt: 5,
  rows: { ...noRows, facts: [fact, { ...fact, id: 'f2' }] },
};
/** The line of the second fact in that file. */
const secondFact = 12;

function faultOf(text: string) {
  const read = readBackup(text);
  return read.ok ? undefined : read.fault;
}

describe('a file of ours', () => {
  it('holds exactly what was written, whatever that is', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = readBackup(writeBackup({ madeAt: 1, rows }));

        expect(read).toEqual({ ok: true, backup: { madeAt: 1, rows } });
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('is read though it is of the first version', async () => {
    const text = await readFile('tests/fixtures/backups/version-1.json', 'utf8');
    const read = readBackup(text);

    expect(read.ok && read.backup.rows.brands[0]).toMatchObject({
      name: 'Nordlys Bakery',
      accounts: [{ handle: 'nordlys' }, { handle: 'kaffe@mastodon.example' }],
      products: [],
    });
    expect(read.ok && read.backup.rows.connections).toHaveLength(1);
  });

  it('is read as the second version wrote it', async () => {
    const text = await readFile('tests/fixtures/backups/version-2.json', 'utf8');
    const read = readBackup(text);
    const { repartee: _, version: __, madeAt, ...rows } = JSON.parse(text);

    expect(read).toEqual({ ok: true, backup: { madeAt, rows: { ...noRows, ...rows } } });
  });

  it('is read as the third version wrote it, and written again it is the same', async () => {
    const text = await readFile('tests/fixtures/backups/version-3.json', 'utf8');
    const read = readBackup(text);

    expect(read.ok && writeBackup(read.backup)).toBe(text);
  });

  it('is read though somebody has set it out anew', () => {
    const text = JSON.stringify(JSON.parse(writeBackup(backup)), undefined, 4);

    expect(readBackup(text)).toEqual({ ok: true, backup });
  });
});

describe('a file that is wrong', () => {
  const file = writeBackup(backup);
  const lines = file.split('\n');
  const withSecond = (row: string) => lines.with(secondFact - 1, row).join('\n');

  it('is refused with the line it is cut off at', () => {
    const cut = lines.slice(0, secondFact - 1).join('\n');

    expect(faultOf(cut)).toEqual({ reason: 'damaged', line: secondFact - 1 });
  });

  it('is refused with the line that is damaged', () => {
    expect(faultOf(withSecond('{"id": "f2", brand}'))).toEqual({
      reason: 'damaged',
      line: secondFact,
    });
  });

  it.each([
    ['a field of another kind', { ...fact, id: 'f2', text: 7 }, 'text'],
    ['a field that is missing', { ...fact, id: 'f2', slot: undefined }, 'slot'],
    ['a text beyond any', { ...fact, id: 'f2', text: 'x'.repeat(200_001) }, 'text'],
    ['a day there is not', { ...fact, id: 'f2', validUntil: 'soon' }, 'validUntil'],
    ['a moment there is not', { ...fact, id: 'f2', updatedAt: 1e300 }, 'updatedAt'],
    ['no row at all', null, ''],
  ])('is refused with the line of %s', (_what, row, field) => {
    expect(faultOf(withSecond(JSON.stringify(row)))).toEqual({
      reason: 'wrong-row',
      kind: 'facts',
      line: secondFact,
      field,
    });
  });

  it('is refused with the line of a row whose id was there before', () => {
    expect(faultOf(withSecond(JSON.stringify(fact)))).toEqual({
      reason: 'twice',
      kind: 'facts',
      line: secondFact,
    });
  });

  it('is refused with the line of a part that nobody knows', () => {
    const text = file.replace('"rules": []', '"secrets": []');

    expect(faultOf(text)).toMatchObject({ reason: 'unknown-part', line: 7 });
  });

  it.each([
    ['a list', '[]', 'no-backup'],
    ['a file of something else', '{"version": 2}', 'no-backup'],
    ['a backup of a version to come', file.replace('"version": 3', '"version": 4'), 'too-new'],
    ['nothing', '', 'damaged'],
    ['two settings', file.replace('"settings": []', '"settings": [{}, {}]'), 'too-many'],
  ])('is refused for what it is: %s', (_what, text, reason) => {
    expect(faultOf(text)?.reason).toBe(reason);
  });

  it('is refused and not followed however deep it goes', () => {
    const deep = `${'{"quoted":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const text = file.replace('"drafts": []', `"drafts": [${deep}]`);

    expect(faultOf(text)).toMatchObject({ reason: 'wrong-row', kind: 'drafts' });
    expect(faultOf(deep.slice(1))).toMatchObject({ reason: 'damaged' });
  });

  it('is refused where posts quote posts without end', () => {
    const post = '{"text":"","media":[],"counts":{}';
    const deep = `${`${post},"quoted":`.repeat(20_000)}${post}${'}'.repeat(20_001)}`;
    const draft = JSON.stringify(draftOf('d', 'b', 1));
    const text = file.replace('"drafts": []', `"drafts": [${draft}]`);

    expect(faultOf(text.replace('"ancestors":[]', `"ancestors":[${deep}]`))).toMatchObject({
      reason: 'wrong-row',
      kind: 'drafts',
    });
  });

  it('never brings anything in, whatever is done to it', () => {
    const at = fc.nat({ max: file.length - 1 });
    fc.assert(
      fc.property(at, fc.string({ minLength: 1, maxLength: 3 }), (index, put) => {
        const text = file.slice(0, index) + put + file.slice(index + 1);
        const read = readBackup(text);

        // What still reads is a whole backup: written again, it is one.
        if (read.ok) expect(readBackup(writeBackup(read.backup))).toEqual(read);
        else expect(read.fault.reason).toBeTypeOf('string');
      }),
    );
  });
});

describe('a row of the plan that is meant to do harm', () => {
  const reminder = { local: '2026-11-30T09:30', zone: 'Europe/Oslo' };
  const file = () => readFile('tests/fixtures/backups/version-3.json', 'utf8');

  it.each([
    ['a day that is in no calendar', reminder.local, '2026-02-31T09:30', 'reminders', 'time.local'],
    ['a zone that is nowhere', reminder.zone, 'Mars/Olympus', 'reminders', 'time.zone'],
    ['a rule with something else in it', 'FREQ=WEEKLY', '<b>', 'reminders', 'recurrence.rule'],
    ['a rule beyond any', 'FREQ=WEEKLY', 'A'.repeat(501), 'reminders', 'recurrence.rule'],
    ['a page in place of an image', 'image/png', 'text/html', 'media', 'type'],
    ['bytes that are none', 'iVBORw0KGgo=', 'iVBORw0KGg', 'media', 'data'],
    ['a state there is not', '"snoozed","wakeAt"', '"lost","wakeAt"', 'occasions', 'state'],
  ])('is refused for %s', async (_what, part, change, kind, field) => {
    const text = (await file()).replace(part, change);

    expect(faultOf(text)).toMatchObject({ reason: 'wrong-row', kind, field });
  });
});

describe('every kind', () => {
  /** With every field that may be left out, all through. */
  type Whole<Noun> = Noun extends readonly (infer Each)[]
    ? readonly Whole<Each>[]
    : Noun extends object
      ? { readonly [Name in keyof Noun]-?: Whole<Exclude<Noun[Name], undefined>> }
      : Noun;
  type Read = { [Each in Kind]: Whole<z.infer<(typeof rowSchemas)[Each]>> };
  type Written = { [Each in Kind]: Whole<Rows[Each][number]> };

  it('is read with all of its fields, however deep they lie', () => {
    expectTypeOf<Read>().toExtend<Written>();
  });
});

it('drops a field that would have been a key', () => {
  const connection = {
    id: 'c1',
    kind: 'openai',
    preset: 'custom',
    label: '',
    baseUrl: '',
    model: '',
    keyEnding: 'abcd',
    createdAt: 1,
    updatedAt: 1,
  };
  const text = writeBackup(backup).replace(
    '"connections": []',
    `"connections": [${JSON.stringify(connection)}]`,
  );
  const read = readBackup(text);

  expect(read.ok && read.backup.rows.connections[0]).not.toHaveProperty('keyEnding');
});

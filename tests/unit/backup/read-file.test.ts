import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, writeBackup } from '@/lib/backup/format';
import { type Kind, kinds, type Row, type Rows } from '@/lib/backup/kinds';
import { readBackup } from '@/lib/backup/read-backup';
import { readFile, type Stage } from '@/lib/backup/read-file';
import { type Source, sourceOf } from '@/lib/backup/source';
import { anyRows, noRows, templateOf } from './rows';

/** Holds what is put on it, and how much that was each time. */
function stage() {
  const held: Record<Kind, Row[]> = Object.assign({}, ...kinds.map((kind) => ({ [kind]: [] })));
  const sizes: number[] = [];
  const staged: Stage = {
    add: async (kind, rows) => {
      held[kind].push(...rows);
      sizes.push(rows.length);
    },
    clear: async () => {
      for (const kind of kinds) held[kind].length = 0;
    },
  };
  return { ...staged, held, sizes };
}

/** A text in chunks of a few bytes, so that they end wherever they end. */
function inChunks(text: string, size: number): Source {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
    isIntact: () => true,
  };
}

describe('a file that is read line by line', () => {
  it('gives exactly what was written, wherever its chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
        const into = stage();
        const read = await readFile(inChunks(writeBackup({ madeAt: 7, rows }), size), into);

        expect(read).toEqual({ ok: true, madeAt: 7 });
        expect(into.held).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('is taken and refused as it is where it is read as a whole, whatever is done to it', async () => {
    const facts = ['f1', 'f2', 'f3'].map((id) => ({
      ...{
        id,
        brand: 'nordlys',
        slot: 'hours',
        text: 'Seven to five.',
        createdAt: 1,
        updatedAt: 1,
      },
    }));
    const file = writeBackup({ madeAt: 5, rows: { ...noRows, facts } });
    const fits = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('\n', ',', '],', '"id":"f1"', '2', '\n[\n', '{}', 'null', '"facts": [],\n'),
    );
    const at = fc.nat({ max: file.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, fc.nat({ max: 30 }), fits, async (index, gone, put) => {
        const text = file.slice(0, index) + put + file.slice(index + gone);
        const into = stage();
        const read = await readFile(sourceOf(new Blob([text])), into);
        const whole = readBackup(new TextDecoder().decode(new TextEncoder().encode(text)));

        if (whole.ok) expect(into.held).toEqual(whole.backup.rows);
        expect(read).toEqual(whole.ok ? { ok: true, madeAt: whole.backup.madeAt } : whole);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('tells the same of rows that are wrong in several ways', async () => {
    const wrong = '"rules": [\n{"id":1}\n],\n"secrets": []';
    const file = writeBackup({ madeAt: 5, rows: noRows });
    for (const text of [
      file.replace('"rules": []', wrong),
      file.replace('"rules": []', wrong).replace('"madeAt": 5', '"madeAt": -1'),
      file.replace('"settings": []', '"settings": [\n{},\n{}\n]'),
      file.replace('"facts": []', '"facts": [\n{},\n{"id":\n]'),
    ]) {
      const read = await readFile(sourceOf(new Blob([text])), stage());

      expect(read).toEqual(readBackup(text));
    }
  });
});

describe('a file of 20,000 rows', () => {
  const templates = Array.from({ length: 20_000 }, (_, at) => templateOf(`t${at}`, []));
  const rows: Rows = { ...noRows, templates };
  const text = writeBackup({ madeAt: 1, rows } satisfies Backup);

  it('goes on stage a batch at a time, and no more of it is held than that', async () => {
    const into = stage();
    const bytes = new TextEncoder().encode(text);
    const held: number[] = [];
    const source: Source = {
      size: bytes.length,
      async *bytes() {
        const size = 10_000;
        for (let at = 0; at < bytes.length; at += size) {
          const read = Math.floor((at / bytes.length) * templates.length);
          held.push(read - into.held.templates.length);
          yield bytes.slice(at, at + size);
        }
      },
      isIntact: () => true,
    };

    await readFile(source, into);

    expect(into.held.templates).toHaveLength(20_000);
    expect(Math.max(...into.sizes)).toBe(200);
    // A batch, and what is in one chunk.
    expect(Math.max(...held)).toBeLessThan(300);
  });
});

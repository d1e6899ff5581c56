import { type Kind, kinds, type Row, type Rows } from './kinds';

/**
 * Which shapes the rows of a file have; one more with every change of them, and what has become of
 * the older shapes is known to `read-row.ts` for ever.
 *
 * 1: brands with handles. 2: brands with accounts and all they have of their own, and their material.
 * 3: the plan: reminders, their occasions and media, marked days, posts' numbers; a brand's pause.
 */
export const backupVersion = 3;

/** Everything a person would miss on another machine; no key, and no agreement. */
export type Backup = {
  /** When it was made, in milliseconds since the epoch. */
  readonly madeAt: number;
  readonly rows: Rows;
};

/** A part is held as text up to so many characters, and by the browser from then on. */
const mostHeld = 1_000_000;

/** The file: JSON with a row a line, so that a person who looks finds their way, and a fault its line. */
export function writeBackup({ madeAt, rows }: Backup): string {
  const parts = kinds.map(
    (kind) => `${headOf(kind)}${linesOf(rows[kind], true)}${endOf(rows[kind].length)}`,
  );
  return `${fileHead(madeAt)}${parts.join('')}${fileEnd}`;
}

/** The same file, of parts that were written apart from one another. */
export function fileOf(madeAt: number, parts: readonly Part[]): Blob {
  const blobs = parts.flatMap((part) => part.end());
  return new Blob([fileHead(madeAt), ...blobs, fileEnd], { type: 'application/json' });
}

export type Part = {
  add(rows: readonly Row[]): void;
  end(): readonly Blob[];
};

/** One kind's part of a file, of rows that come a batch at a time; never all of it is one text. */
export function writePart(kind: Kind): Part {
  const blobs: Blob[] = [];
  let held = headOf(kind);
  let count = 0;
  const letGo = () => {
    blobs.push(new Blob([held]));
    held = '';
  };
  return {
    add(rows) {
      for (const row of rows) {
        held += linesOf([row], count === 0);
        count++;
        if (held.length > mostHeld) letGo();
      }
    },
    end() {
      held += endOf(count);
      letGo();
      return blobs;
    },
  };
}

function fileHead(madeAt: number): string {
  return `{\n"repartee": "backup",\n"version": ${backupVersion},\n"madeAt": ${madeAt}`;
}

const fileEnd = '\n}\n';

function headOf(kind: Kind): string {
  return `,\n"${kind}": [`;
}

function linesOf(rows: readonly Row[], isFirst: boolean): string {
  if (rows.length === 0) return '';
  return `${isFirst ? '' : ','}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
}

function endOf(count: number): string {
  return count > 0 ? '\n]' : ']';
}

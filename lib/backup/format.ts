import { kinds, type Rows } from './kinds';

/**
 * Which shapes the rows of a file have; one more with every change of them, and what has become of
 * the older shapes is known to `read-backup.ts` for ever.
 *
 * 1: brands with handles. 2: brands with accounts and all they have of their own, and their material.
 */
export const backupVersion = 2;

/** Everything a person would miss on another machine; no key, and no agreement. */
export type Backup = {
  /** When it was made, in milliseconds since the epoch. */
  readonly madeAt: number;
  readonly rows: Rows;
};

/** The file: JSON with a row a line, so that a person who looks finds their way, and a fault its line. */
export function writeBackup({ madeAt, rows }: Backup): string {
  const parts = kinds.map((kind) => {
    const lines = rows[kind].map((row) => JSON.stringify(row));
    return `"${kind}": [${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]`;
  });
  const head = ['"repartee": "backup"', `"version": ${backupVersion}`, `"madeAt": ${madeAt}`];
  return `{\n${[...head, ...parts].join(',\n')}\n}\n`;
}

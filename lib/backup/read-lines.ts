/** A backup's file line by line, as we write it: a row a line, the parts in our order. */
import { backupVersion } from './format';
import { type Kind, keyOf, kinds, type Row } from './kinds';
import { type BackupFault, head, mostOf } from './read-backup';
import { readRow } from './read-row';

/** What a line brought: a row; nothing of its own; or it is none that we would have written. */
export type Line =
  | { readonly kind: Kind; readonly row: Row }
  | 'nothing'
  /** It may still be a backup that somebody set out anew, or be damaged. */
  | 'strange';

type Place =
  | 'open'
  | 'head'
  | 'version'
  | 'madeAt'
  | 'part'
  | 'row'
  | 'row or end'
  | 'part end'
  | 'end'
  | 'after';

export type LineReader = {
  take(line: string): Line;
  /** Whether there was all of a file. */
  isWhole(): boolean;
  /** The first that is wrong in a file whose lines are all ours. */
  fault(): BackupFault | undefined;
  madeAt(): number;
};

const number = /^"(?:version|madeAt)": (-?\d[\d.eE+-]*)(,?)$/;
const partHead = /^"([A-Za-z]{1,40})": (\[|\[\](,?))$/;

/** Reads lines one after the other; every row it gives is a right one, whatever comes after it. */
export function lineReader(): LineReader {
  let place: Place = 'open';
  let at = 0;
  let version = 0;
  let madeAt = 0;
  let kind: Kind | undefined;
  let part = -1;
  let count = 0;
  let keys = new Set<string>();
  let fault: BackupFault | undefined;
  const note = (next: BackupFault) => {
    if (!fault || rank(next) < rank(fault)) fault = next;
  };
  const go = (next: Place): Line => {
    place = next;
    return 'nothing';
  };

  const beginHead = (line: string): Line => {
    const [, digits, comma] = number.exec(line) ?? [];
    const value = jsonIn(digits ?? '');
    if (typeof value !== 'number' || !line.startsWith(`"${place}"`)) return 'strange';
    if (place === 'version') {
      version = value;
      return comma ? go('madeAt') : 'strange';
    }
    madeAt = value;
    const known = head.safeParse({ repartee: 'backup', version, madeAt });
    if (!known.success) note({ reason: 'no-backup' });
    else if (version > backupVersion) note({ reason: 'too-new' });
    return go(comma ? 'part' : 'end');
  };

  const beginPart = (line: string): Line => {
    const [, name, opening, comma] = partHead.exec(line) ?? [];
    if (name === undefined) return 'strange';
    kind = kinds.find((each) => each === name);
    if (kind) {
      // Parts that are twice there, or in another order, are for those who see all of it.
      const own = kinds.indexOf(kind);
      if (own <= part) return 'strange';
      part = own;
    } else note({ reason: 'unknown-part', line: at });
    keys = new Set();
    count = 0;
    if (opening === '[') return go('row or end');
    return go(comma ? 'part' : 'end');
  };

  const takeRow = (line: string): Line => {
    const isMore = line.endsWith(',');
    const value = jsonIn(isMore ? line.slice(0, -1) : line);
    if (value === undefined) return 'strange';
    go(isMore ? 'row' : 'part end');
    count++;
    if (!kind) return 'nothing';
    if (count > mostOf(kind)) note({ reason: 'too-many', kind });
    if (fault) return 'nothing';
    const read = readRow(kind, value, version);
    if (!read.ok) note({ reason: 'wrong-row', kind, line: at, field: read.path.join('.') });
    else if (keys.has(keyOf(kind, read.row))) note({ reason: 'twice', kind, line: at });
    else {
      keys.add(keyOf(kind, read.row));
      return { kind, row: read.row };
    }
    return 'nothing';
  };

  const steps: Readonly<Record<Place, (line: string) => Line>> = {
    open: (line) => (line === '{' ? go('head') : 'strange'),
    head: (line) => (line === '"repartee": "backup",' ? go('version') : 'strange'),
    version: beginHead,
    madeAt: beginHead,
    part: beginPart,
    row: takeRow,
    'row or end': (line) => (isPartEnd(line) ? endPart(line) : takeRow(line)),
    'part end': (line) => (isPartEnd(line) ? endPart(line) : 'strange'),
    end: (line) => (line === '}' ? go('after') : 'strange'),
    after: (line) => (line === '' ? 'nothing' : 'strange'),
  };
  const endPart = (line: string) => go(line === ']' ? 'end' : 'part');

  return {
    take(line) {
      at++;
      return steps[place](bare(line));
    },
    isWhole: () => place === 'after',
    fault: () => fault,
    madeAt: () => madeAt,
  };
}

function isPartEnd(line: string): boolean {
  return line === ']' || line === '],';
}

/** The value of a JSON text; nothing where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What it is else is for others to say.
    return undefined;
  }
}

/** Without what JSON lets stand around a value. */
function bare(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && ' \t\r'.includes(line[start] ?? '-')) start++;
  while (end > start && ' \t\r'.includes(line[end - 1] ?? '-')) end--;
  return line.slice(start, end);
}

/** Which of two faults is told: what is wrong with the file before what is wrong in it, as it stands there. */
function rank(fault: BackupFault): number {
  const whole = ['damaged', 'no-backup', 'too-new', 'unknown-part'].indexOf(fault.reason);
  if (whole >= 0 || !('kind' in fault)) return whole;
  return 10 + 2 * kinds.indexOf(fault.kind) + (fault.reason === 'too-many' ? 0 : 1);
}

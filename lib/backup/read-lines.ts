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

/** How far a file was read. */
type State = {
  place: Place;
  /** The line, from 1. */
  line: number;
  version: number;
  madeAt: number;
  /** Of the part that is open; nothing where no version of ours has such a part. */
  kind: Kind | undefined;
  /** The place of the last part among the kinds. */
  part: number;
  count: number;
  keys: Set<string>;
  fault: BackupFault | undefined;
};

export type LineReader = {
  take(line: string): Line;
  /** Whether there was all of a file. */
  isWhole(): boolean;
  /** The first that is wrong in a file whose lines are all ours. */
  fault(): BackupFault | undefined;
  madeAt(): number;
};

const steps: Readonly<Record<Place, (state: State, line: string) => Line>> = {
  open: (state, line) => (line === '{' ? go(state, 'head') : 'strange'),
  head: (state, line) => (line === '"repartee": "backup",' ? go(state, 'version') : 'strange'),
  version: takeHead,
  madeAt: takeHead,
  part: beginPart,
  row: takeRow,
  'row or end': (state, line) => (isPartEnd(line) ? endPart(state, line) : takeRow(state, line)),
  'part end': (state, line) => (isPartEnd(line) ? endPart(state, line) : 'strange'),
  end: (state, line) => (line === '}' ? go(state, 'after') : 'strange'),
  after: (_state, line) => (line === '' ? 'nothing' : 'strange'),
};

/** Reads lines one after the other; every row it gives is a right one, whatever comes after it. */
export function lineReader(): LineReader {
  const state: State = {
    place: 'open',
    line: 0,
    version: 0,
    madeAt: 0,
    kind: undefined,
    part: -1,
    count: 0,
    keys: new Set(),
    fault: undefined,
  };
  return {
    take(line) {
      state.line++;
      return steps[state.place](state, bare(line));
    },
    isWhole: () => state.place === 'after',
    fault: () => state.fault,
    madeAt: () => state.madeAt,
  };
}

function go(state: State, next: Place): Line {
  state.place = next;
  return 'nothing';
}

function note(state: State, fault: BackupFault): Line {
  if (!state.fault || rank(fault) < rank(state.fault)) state.fault = fault;
  return 'nothing';
}

const headLine = /^"(version|madeAt)": (-?\d[\d.eE+-]*)(,?)$/;

function takeHead(state: State, line: string): Line {
  const [, name, digits = '', comma] = headLine.exec(line) ?? [];
  const value = jsonIn(digits);
  if (typeof value !== 'number' || name !== state.place) return 'strange';
  if (name === 'version') {
    state.version = value;
    return comma ? go(state, 'madeAt') : 'strange';
  }
  state.madeAt = value;
  const { version, madeAt } = state;
  if (!head.safeParse({ repartee: 'backup', version, madeAt }).success) {
    note(state, { reason: 'no-backup' });
  } else if (version > backupVersion) note(state, { reason: 'too-new' });
  return go(state, comma ? 'part' : 'end');
}

const partHead = /^"([A-Za-z]{1,40})": (\[|\[\](,?))$/;

function beginPart(state: State, line: string): Line {
  const [, name, opening, comma] = partHead.exec(line) ?? [];
  if (name === undefined) return 'strange';
  const kind = kinds.find((each) => each === name);
  if (kind) {
    // Parts that are there twice, or in another order, are for those who see all of it.
    const part = kinds.indexOf(kind);
    if (part <= state.part) return 'strange';
    state.part = part;
  } else note(state, { reason: 'unknown-part', line: state.line });
  Object.assign(state, { kind, keys: new Set(), count: 0 });
  if (opening === '[') return go(state, 'row or end');
  return go(state, comma ? 'part' : 'end');
}

function endPart(state: State, line: string): Line {
  return go(state, line === ']' ? 'end' : 'part');
}

function takeRow(state: State, line: string): Line {
  const isMore = line.endsWith(',');
  const value = jsonIn(isMore ? line.slice(0, -1) : line);
  if (value === undefined) return 'strange';
  go(state, isMore ? 'row' : 'part end');
  state.count++;
  const { kind } = state;
  if (!kind) return 'nothing';
  if (state.count > mostOf(kind)) note(state, { reason: 'too-many', kind });
  // What is wrong is told once all of it was seen to be JSON; nothing more is taken until then.
  return state.fault ? 'nothing' : checkRow(state, kind, value);
}

function checkRow(state: State, kind: Kind, value: unknown): Line {
  const read = readRow(kind, value, state.version);
  const place = { kind, line: state.line };
  if (!read.ok) return note(state, { reason: 'wrong-row', ...place, field: read.path.join('.') });
  const key = keyOf(kind, read.row);
  if (state.keys.has(key)) return note(state, { reason: 'twice', ...place });
  state.keys.add(key);
  return { kind, row: read.row };
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

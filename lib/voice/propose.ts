import type { EditRow } from '@/lib/db/database';
import type { VoiceRule } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';
import { type Edit, editOf, type Habit } from './edit-habits';
import { habitWords } from './habit-words';

/** A rule that what people do to drafts speaks for; nothing is done by it until somebody accepts it. */
export type Proposal = {
  /** The same for the same habit of the same brand: to be the rule's id, so that it is never proposed twice. */
  readonly id: string;
  readonly text: string;
  /** What was changed into what, the newest first. */
  readonly evidence: readonly string[];
};

/** In distinct drafts. */
const fewestDrafts = 3;
/** Of the drafts that gave occasion: what is done now and then is no rule. */
const leastShare = 0.6;
/** The newest edits count; habits change. */
const mostEdits = 300;
const mostProposals = 5;
const mostEvidence = 5;
/** In characters, of each side. */
const longestPassage = 120;

type Found = { readonly habit: Habit; readonly rows: readonly EditRow[] };

/**
 * What people change in a brand's drafts again and again, as rules to be decided on.
 * @param rules all of the brand's, in any state: what was refused, accepted or reworded does not come again.
 */
export function proposeRules(
  brand: string,
  edits: readonly EditRow[],
  rules: readonly VoiceRule[],
): readonly Proposal[] {
  const rows = newestOfEachDraft(edits.filter((edit) => edit.brand === brand));
  const read = rows.map((row) => ({ row, edit: editOf(row) }));
  const found = habitsIn(read).filter((one) => isSteady(one, read));
  const ids = new Set(rules.map(({ id }) => id));
  const texts = new Set(rules.map(({ text }) => normalised(text)));
  return withoutDoubles(found)
    .map(({ habit, rows }) => ({
      id: `${brand}/${keyOf(habit)}`,
      text: habitWords(habit),
      evidence: rows.slice(0, mostEvidence).map(passage),
    }))
    .filter(({ id, text }) => !ids.has(id) && !texts.has(normalised(text)))
    .slice(0, mostProposals);
}

/** A draft that was edited twice is one draft. */
function newestOfEachDraft(edits: readonly EditRow[]): readonly EditRow[] {
  const sorted = edits.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
  const drafts = new Map<string, EditRow>();
  for (const row of sorted) {
    const draft = normalised(row.before);
    if (!drafts.has(draft)) drafts.set(draft, row);
  }
  return [...drafts.values()].slice(0, mostEdits);
}

type Read = readonly { readonly row: EditRow; readonly edit: Edit }[];

function habitsIn(read: Read): readonly Found[] {
  const found = new Map<string, { habit: Habit; rows: EditRow[] }>();
  for (const { row, edit } of read) {
    for (const habit of edit.habits) {
      const known = found.get(keyOf(habit)) ?? { habit, rows: [] };
      if (known.rows.at(-1) !== row) known.rows.push(row);
      found.set(keyOf(habit), known);
    }
  }
  return [...found.values()].filter(({ rows }) => rows.length >= fewestDrafts);
}

function isSteady({ habit, rows }: Found, read: Read): boolean {
  const occasions = read.filter(({ edit }) => edit.hasOccasionFor(habit)).length;
  return rows.length >= leastShare * occasions;
}

/** The most frequent first; of those that say the same, the one that says most. */
function withoutDoubles(found: readonly Found[]): readonly Found[] {
  const isCovered = (one: Found) =>
    found.some(
      (other) =>
        other !== one &&
        covers(other.habit, one.habit) &&
        other.rows.length >= one.rows.length * 0.8,
    );
  return found
    .filter((one) => !isCovered(one))
    .sort((a, b) => b.rows.length - a.rows.length || (keyOf(a.habit) < keyOf(b.habit) ? -1 : 1));
}

function covers(wide: Habit, narrow: Habit): boolean {
  switch (narrow.kind) {
    case 'avoid':
      return (
        'words' in wide &&
        wide.kind !== 'signOff' &&
        ` ${wide.words} `.includes(` ${narrow.words} `) &&
        (wide.kind !== 'avoid' || wide.words !== narrow.words)
      );
    case 'noOpening':
      return wide.kind === 'opening';
    case 'noClosing':
      return wide.kind === 'closing';
    case 'opening':
    case 'closing':
    case 'replace':
    case 'signOff':
    case 'noExclamation':
    case 'noEmoji':
    case 'noHashtags':
    case 'contract':
    case 'writeOut':
    case 'shorter':
      return false;
  }
}

function keyOf(habit: Habit): string {
  const { kind } = habit;
  if (habit.kind === 'replace') return `${kind}:${habit.words}>${habit.by}`;
  return 'words' in habit ? `${kind}:${habit.words}` : kind;
}

function passage({ before, after }: EditRow): string {
  return `${clipped(before)} → ${clipped(after)}`;
}

function clipped(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  return line.length > longestPassage ? `${line.slice(0, longestPassage)}…` : line;
}

function normalised(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '');
}

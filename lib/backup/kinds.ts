import type { ChoiceRow, EditRow } from '@/lib/db/database';
import type {
  Brand,
  Connection,
  Draft,
  Fact,
  KeptMedia,
  MarkedDay,
  Occasion,
  PostNumbers,
  Practice,
  Reminder,
  Sample,
  Segment,
  Template,
  VoiceRule,
} from '@/lib/model';
import type { Settings } from '@/lib/settings';

/** A connection without anything of its key: a key never leaves the machine it was typed on. */
export type PortableConnection = Omit<Connection, 'keyEnding'>;

/** An image or a video with its bytes as base64, as a line of text can hold them. */
export type PortableMedia = Omit<KeptMedia, 'blob'> & { readonly data: string };

/**
 * The settings that are the person's wherever they are. Not their agreement, which is given on each
 * machine anew, nor what that machine's browser was allowed.
 */
export type PortableSettings = Pick<Settings, 'sitesOff' | 'inPage' | 'messagesOn' | 'picked'>;

/** What a backup holds, by kind. */
export type Rows = {
  readonly brands: readonly Brand[];
  readonly samples: readonly Sample[];
  readonly rules: readonly VoiceRule[];
  readonly edits: readonly EditRow[];
  readonly segments: readonly Segment[];
  readonly facts: readonly Fact[];
  readonly practices: readonly Practice[];
  readonly templates: readonly Template[];
  readonly drafts: readonly Draft[];
  readonly reminders: readonly Reminder[];
  readonly occasions: readonly Occasion[];
  readonly days: readonly MarkedDay[];
  readonly media: readonly PortableMedia[];
  readonly numbers: readonly PostNumbers[];
  readonly connections: readonly PortableConnection[];
  readonly choices: readonly ChoiceRow[];
  /** One at most. */
  readonly settings: readonly PortableSettings[];
};

export type Kind = keyof Rows;
export type Row = Rows[Kind][number];

/** Every kind, in the order of the file. */
export const kinds = [
  'brands',
  'samples',
  'rules',
  'edits',
  'segments',
  'facts',
  'practices',
  'templates',
  'drafts',
  'reminders',
  'occasions',
  'days',
  'media',
  'numbers',
  'connections',
  'choices',
  'settings',
] as const satisfies readonly Kind[];

/** Every kind whose rows lie in a table, which is called like it. */
export const tableKinds = kinds.filter((kind) => kind !== 'settings');

/** Something for every kind. */
export function eachKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}

/** What a row is known by, on every machine: its id; a choice by what is chosen; settings are one. */
export function keyOf(kind: Kind, row: object): string {
  if (kind === 'settings') return kind;
  return String(Reflect.get(row, kind === 'choices' ? 'name' : 'id'));
}

/** The settings as rows: none where nobody has set anything, so that a file's own are new there. */
export function settingsRows(own: PortableSettings): readonly PortableSettings[] {
  const { sitesOff, inPage, messagesOn, picked } = own;
  const all = [sitesOff, inPage, messagesOn, Object.keys(picked)];
  return all.some(({ length }) => length > 0) ? [own] : [];
}

/** The settings that travel. */
export function portable({ sitesOff, inPage, messagesOn, picked }: Settings): PortableSettings {
  return { sitesOff, inPage, messagesOn, picked };
}

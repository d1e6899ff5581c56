import Dexie, { type EntityTable, type Table } from 'dexie';
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
import { keepBefore, keepInParts, type SnapshotPartRow, type SnapshotRow } from './snapshot-row';
import { type BrandOfVersion1, brandOfVersion2 } from './upgrades';

/** A draft as it is kept: found again by what it answers. */
export type DraftRow = Draft & {
  /** Kind, site and permalink (or page) of what it is about: the same post opens the same draft. */
  readonly subject: string;
};

/** An API key, encrypted; nothing in here can be read without the machine's own key. */
export type SecretRow = {
  readonly connection: string;
  /** 96 random bits, new at every write. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
};

/** The machine's own key; cannot be exported from the browser. */
export type MachineKeyRow = { readonly id: 'machine'; readonly key: CryptoKey };

/** What somebody made of a draft before it went into the box; rules are proposed from many of these. */
export type EditRow = {
  readonly id: string;
  readonly brand: string;
  readonly before: string;
  readonly after: string;
  readonly createdAt: number;
};

/** Choices that are no one page's business: which brand and which model speak. */
export type ChoiceRow = { readonly name: 'brand' | 'connection'; readonly id: string };

/** Some rows of an import, looked through and not yet taken in. */
export type IncomingRow = {
  /** The import's own id. */
  readonly of: string;
  readonly kind: string;
  readonly at: number;
  readonly rows: readonly object[];
};

/**
 * The one database. Only indexed fields stand in the schema strings; a version that has been
 * released is never edited: a change is a new version with its upgrade.
 */
class Database extends Dexie {
  declare readonly brands: EntityTable<Brand, 'id'>;
  declare readonly drafts: EntityTable<DraftRow, 'id'>;
  declare readonly connections: EntityTable<Connection, 'id'>;
  declare readonly secrets: EntityTable<SecretRow, 'connection'>;
  declare readonly machineKeys: EntityTable<MachineKeyRow, 'id'>;
  declare readonly choices: EntityTable<ChoiceRow, 'name'>;
  declare readonly samples: EntityTable<Sample, 'id'>;
  declare readonly rules: EntityTable<VoiceRule, 'id'>;
  declare readonly edits: EntityTable<EditRow, 'id'>;
  declare readonly segments: EntityTable<Segment, 'id'>;
  declare readonly facts: EntityTable<Fact, 'id'>;
  declare readonly practices: EntityTable<Practice, 'id'>;
  declare readonly templates: EntityTable<Template, 'id'>;
  declare readonly reminders: EntityTable<Reminder, 'id'>;
  declare readonly occasions: EntityTable<Occasion, 'id'>;
  declare readonly media: EntityTable<KeptMedia, 'id'>;
  declare readonly days: EntityTable<MarkedDay, 'id'>;
  declare readonly numbers: EntityTable<PostNumbers, 'id'>;
  declare readonly snapshots: EntityTable<SnapshotRow, 'id'>;
  declare readonly snapshotParts: Table<SnapshotPartRow, [table: string, at: number]>;
  declare readonly incoming: Table<IncomingRow, [of: string, kind: string, at: number]>;

  constructor() {
    super('repartee');
    this.version(1).stores({
      brands: 'id, createdAt',
      drafts: 'id, updatedAt, subject',
      connections: 'id, createdAt',
      secrets: 'connection',
      machineKeys: 'id',
      choices: 'name',
    });
    this.version(2)
      .stores({
        samples: 'id, brand, createdAt',
        rules: 'id, brand',
        edits: 'id, brand, createdAt',
        segments: 'id, brand',
        facts: 'id, brand',
        practices: 'id',
        templates: 'id, group, updatedAt',
      })
      .upgrade((change) =>
        change
          .table<BrandOfVersion1 | Brand>('brands')
          .toCollection()
          .modify((brand, row) => {
            if ('handles' in brand) row.value = brandOfVersion2(brand);
          }),
      );
    // From here on every version's upgrade keeps what was there before it: one step back.
    this.version(3).stores({ snapshots: 'id' }).upgrade(keepBefore);
    this.version(4)
      .stores({
        reminders: 'id, brand, nextAt',
        occasions: 'id, reminder, state, at, wakeAt, untoldSince',
        media: 'id',
        days: 'id, day',
        numbers: 'id, brand',
        snapshotParts: '[table+at]',
        incoming: '[of+kind+at]',
      })
      .upgrade(keepInParts);
    // A newer version of the extension, or a person who deletes everything, waits for this page: it
    // lets go, and opens again when it next needs to.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

export const database = new Database();

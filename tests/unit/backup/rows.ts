/** Rows of every kind as they might be, for tests that must hold for all of them. */
import fc from 'fast-check';
import type { Rows } from '@/lib/backup/kinds';
import type { Draft, Post, Template, TemplateReason, VariantSource } from '@/lib/model';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const lines = fc.array(text, { maxLength: 2 });
const moment = fc.nat();
const times = { createdAt: moment, updatedAt: moment };
const day = fc.constantFrom('2026-01-31', '2027-12-01');
const clock = fc.constantFrom('2026-11-27T09:30', '2028-02-29T23:59');
const occasionState = fc.constantFrom('due' as const, 'snoozed' as const, 'done' as const);
const draftKind = fc.constantFrom('reply' as const, 'post' as const);
const intent = fc.constantFrom('inquiry' as const, 'unclear' as const);
const counts = record({}, { replies: moment, reposts: moment, likes: moment, views: moment });
const origin = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), site: text }),
  fc.record({ kind: fc.constant('pasted' as const) }),
  fc.record({ kind: fc.constant('file' as const), name: text }),
);

/** A field that may be left out, as none is ever there and undefined. */
type Optional<T> = { [Key in keyof T]: fc.Arbitrary<T[Key]> };

function record<Must extends object, May extends object>(must: Optional<Must>, may: Optional<May>) {
  const fields = { ...must, ...may } as Optional<Must & May>;
  return fc.record(fields, { requiredKeys: Object.keys(must) as (keyof Must)[] }) as fc.Arbitrary<
    Must & Partial<May>
  >;
}

const plainPost: fc.Arbitrary<Post> = record(
  {
    text,
    media: fc.array(
      record(
        { kind: fc.constantFrom('image' as const, 'poll' as const) },
        { alt: text, title: text, address: text },
      ),
      {
        maxLength: 2,
      },
    ),
    counts,
  },
  {
    author: text,
    handle: text,
    time: text,
    permalink: text,
    language: text,
    contentWarning: text,
    rating: fc.integer({ min: 1, max: 5 }),
    isTruncated: fc.boolean(),
  },
);
const post = fc.oneof(
  plainPost,
  fc.tuple(plainPost, plainPost, plainPost).map(
    ([one, two, three]): Post => ({
      ...one,
      quoted: { ...two, quoted: three },
    }),
  ),
);

const id = fc.uuid();
const reason: fc.Arbitrary<TemplateReason> = fc.oneof(
  fc.record({ kind: fc.constant('intent' as const), intent }),
  fc.record({ kind: fc.constant('words' as const), words: lines }),
  fc.record({ kind: fc.constantFrom('brand' as const, 'site' as const, 'starter' as const) }),
  fc.record({ kind: fc.constant('due' as const), since: day }),
);
const source: fc.Arbitrary<VariantSource> = fc.oneof(
  fc.record({ kind: fc.constant('model' as const), connection: id, model: text }),
  record(
    { kind: fc.constant('template' as const), template: id },
    { name: text, reasons: fc.array(reason, { maxLength: 2 }) },
  ),
  fc.record({ kind: fc.constant('reminder' as const), reminder: id }),
);
const variant = record(
  {
    id,
    angle: text,
    text,
    history: lines,
    source,
    state: fc.constantFrom('ready' as const, 'writing' as const, 'cut-off' as const),
  },
  {
    isEdited: fc.boolean(),
    drafted: text,
    expanded: fc.array(id, { maxLength: 2 }),
    passages: fc.array(text, { maxLength: 2 }),
  },
);

const row = {
  brands: record(
    {
      id,
      name: text,
      about: text,
      tone: text,
      accounts: fc.array(record({ handle: text }, { site: text }), { maxLength: 2 }),
      products: lines,
      links: lines,
      languages: lines,
      hashtags: fc.array(record({ tags: lines }, { site: text }), { maxLength: 2 }),
      wordsToUse: lines,
      wordsToAvoid: lines,
      signOff: text,
      goals: text,
      color: text,
      ...times,
    },
    {
      emoji: fc.record({ most: moment, favourites: lines }),
      spelling: text,
      pause: fc.record({ since: moment, reason: text }),
    },
  ),
  samples: record(
    {
      id,
      brand: id,
      text,
      origin,
      weight: fc.constantFrom(0 as const, 1 as const, 2 as const),
      createdAt: moment,
    },
    { site: text, permalink: text, time: text, isReply: fc.boolean() },
  ),
  rules: fc.record({
    id,
    brand: id,
    text,
    state: fc.constantFrom('proposed' as const, 'refused' as const),
    source: fc.constantFrom('person' as const, 'edits' as const),
    evidence: lines,
    ...times,
  }),
  edits: fc.record({ id, brand: id, before: text, after: text, createdAt: moment }),
  segments: record(
    {
      id,
      brand: id,
      name: text,
      cares: text,
      annoys: text,
      region: text,
      level: fc.constantFrom('plain' as const, 'expert' as const),
      origin,
      ...times,
    },
    { share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0) },
  ),
  facts: record({ id, brand: id, slot: text, text, ...times }, { validUntil: day }),
  practices: fc.record({
    id,
    site: text,
    text,
    source: text,
    date: day,
    isOn: fc.boolean(),
    updatedAt: moment,
  }),
  templates: record(
    {
      id,
      name: text,
      text,
      group: id,
      language: text,
      kind: draftKind,
      folder: text,
      tags: lines,
      intents: fc.array(intent, { maxLength: 2 }),
      sites: lines,
      brands: fc.array(id, { maxLength: 2 }),
      owner: text,
      shortcut: text,
      isLocked: fc.boolean(),
      isStarter: fc.boolean(),
      uses: moment,
      edits: moment,
      ...times,
    },
    { reviewBy: day, usedAt: moment },
  ),
  drafts: record(
    {
      id,
      kind: draftKind,
      site: text,
      snapshot: record(
        {
          site: text,
          address: text,
          ancestors: fc.array(post, { maxLength: 2 }),
          missing: fc.subarray(['answered' as const, 'full-text' as const]),
          theme: fc.constantFrom('light' as const, 'dark' as const),
        },
        {
          answered: post,
          account: text,
          composer: record(
            {
              kind: fc.constantFrom('comment' as const, 'message' as const),
              text,
              prefill: text,
            },
            { alsoCounted: text },
          ),
          limit: fc.record({
            rule: fc.constantFrom('weighted' as const, 'emoji-bytes' as const),
            max: fc.integer({ min: 1 }),
          }),
        },
      ),
      brief: fc.record({ idea: text, link: text, goal: text }),
      removed: lines,
      variants: fc.array(variant, { maxLength: 2 }),
      earlier: fc.array(variant, { maxLength: 2 }),
      state: fc.constantFrom('open' as const, 'copied' as const),
      ...times,
    },
    {
      brand: id,
      language: text,
      chosen: id,
      insertedText: text,
      reading: fc.record({
        intent,
        evidence: lines,
        isDoubtful: fc.boolean(),
        isCorrected: fc.boolean(),
      }),
    },
  ),
  reminders: record(
    {
      id,
      kind: fc.constantFrom('post' as const, 'task' as const),
      title: text,
      parts: lines,
      links: lines,
      media: fc.array(id, { maxLength: 2 }),
      labels: lines,
      time: fc.record({
        local: clock,
        zone: fc.constantFrom('Europe/Lisbon', 'America/Argentina/Buenos_Aires', 'UTC'),
      }),
      isPaused: fc.boolean(),
      lead: fc.nat({ max: 10_000 }),
      ...times,
    },
    {
      brand: id,
      site: text,
      account: text,
      permalink: text,
      template: id,
      campaign: text,
      recurrence: fc.record({
        rule: fc.constantFrom('FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;UNTIL=20270131T093000'),
        except: fc.array(clock, { maxLength: 2 }),
      }),
      next: clock,
      nextAt: moment,
    },
  ),
  occasions: record(
    {
      id,
      reminder: id,
      local: clock,
      at: moment,
      state: occasionState,
      history: fc.array(fc.record({ state: occasionState, at: moment }), { maxLength: 2 }),
      updatedAt: moment,
    },
    { wakeAt: moment, untoldSince: moment, permalink: text },
  ),
  days: fc.record({ id, day, name: text, file: text, createdAt: moment }),
  media: fc.record({
    id,
    name: text,
    type: fc.constantFrom('image/png', 'image/svg+xml', 'video/mp4'),
    data: fc.uint8Array({ maxLength: 20 }).map((bytes) => bytes.toBase64()),
    alt: text,
    createdAt: moment,
  }),
  numbers: record(
    { id, brand: id, site: text, postedAt: moment, seenAt: moment, counts, createdAt: moment },
    { permalink: text },
  ),
  connections: fc.record({
    id,
    kind: fc.constantFrom('openai' as const, 'on-device' as const),
    preset: text,
    label: text,
    baseUrl: text,
    model: text,
    ...times,
  }),
  choices: fc.record({ name: fc.constantFrom('brand' as const, 'connection' as const), id }),
};

const few = <Each extends { readonly id: string }>(each: fc.Arbitrary<Each>) =>
  fc.uniqueArray(each, { maxLength: 3, selector: ({ id: own }) => own });

/** A few rows of every kind, whatever may be in them. */
export const anyRows: fc.Arbitrary<Rows> = fc.record({
  brands: few(row.brands),
  samples: few(row.samples),
  rules: few(row.rules),
  edits: few(row.edits),
  segments: few(row.segments),
  facts: few(row.facts),
  practices: few(row.practices),
  templates: few(row.templates),
  drafts: few(row.drafts),
  reminders: few(row.reminders),
  occasions: few(row.occasions),
  days: few(row.days),
  media: few(row.media),
  numbers: few(row.numbers),
  connections: few(row.connections),
  choices: fc.uniqueArray(row.choices, { selector: ({ name }) => name }),
  settings: fc.array(
    fc.record({
      sitesOff: fc.array(text, { minLength: 1, maxLength: 2 }),
      inPage: lines,
      messagesOn: lines,
      picked: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { maxKeys: 2 }),
    }),
    { maxLength: 1 },
  ),
});

/** Nothing of any kind. */
export const noRows: Rows = {
  brands: [],
  samples: [],
  rules: [],
  edits: [],
  segments: [],
  facts: [],
  practices: [],
  templates: [],
  drafts: [],
  reminders: [],
  occasions: [],
  days: [],
  media: [],
  numbers: [],
  connections: [],
  choices: [],
  settings: [],
};

/** A new post without a word yet. */
export const draftOf = (id: string, of: string, updatedAt: number): Draft => ({
  id,
  kind: 'post',
  site: 'x',
  snapshot: { site: 'x', address: '', ancestors: [], missing: [], theme: 'light' },
  brand: of,
  brief: { idea: '', link: '', goal: '' },
  removed: [],
  variants: [],
  earlier: [],
  state: 'open',
  createdAt: 1,
  updatedAt,
});
/** A template of these brands. */
export const templateOf = (id: string, brands: readonly string[]): Template => ({
  id,
  name: id,
  text: id,
  group: id,
  language: 'en',
  kind: 'reply',
  folder: '',
  tags: [],
  intents: [],
  sites: [],
  brands,
  owner: '',
  shortcut: '',
  isLocked: false,
  isStarter: false,
  uses: 0,
  edits: 0,
  createdAt: 1,
  updatedAt: 1,
});

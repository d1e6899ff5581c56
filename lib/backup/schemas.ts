/**
 * What a backup's file may hold, kind by kind, bounded: it may come from anywhere. Far more room
 * than a person fills, so that nobody's own file is ever refused.
 */
import * as z from 'zod/mini';
import type { ChoiceRow, EditRow } from '@/lib/db/database';
import { id, postFields, snapshotFields } from '@/lib/messages/schemas';
import type {
  Brand,
  Draft,
  Fact,
  Post,
  Practice,
  Sample,
  Segment,
  Template,
  Variant,
  VoiceRule,
} from '@/lib/model';
import { count, day, type Fields, line, lines, moment, share, site, text, times } from './fields';
import type { Kind, PortableConnection, PortableSettings } from './kinds';
import { markedDay, media, numbers, occasion, reminder } from './plan-schemas';

const intent = z.enum([
  'inquiry',
  'complaint',
  'praise',
  'thanks',
  'help',
  'out-of-scope',
  'unclear',
]);
const draftKind = z.enum(['reply', 'post']);

const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), site }),
  z.object({ kind: z.literal('pasted') }),
  z.object({ kind: z.literal('file'), name: line }),
]);

const brand = z.object({
  id,
  name: line,
  about: text,
  tone: text,
  accounts: z
    .array(z.object({ site: z.exactOptional(site), handle: line }))
    .check(z.maxLength(1_000)),
  products: lines,
  links: lines,
  languages: lines,
  emoji: z.exactOptional(z.object({ most: count, favourites: lines })),
  hashtags: z
    .array(z.object({ site: z.exactOptional(site), tags: lines }))
    .check(z.maxLength(1_000)),
  wordsToUse: lines,
  wordsToAvoid: lines,
  spelling: z.exactOptional(line),
  signOff: line,
  goals: text,
  color: line,
  pause: z.exactOptional(z.object({ since: moment, reason: text })),
  ...times,
} satisfies Fields<Brand>);

const sample = z.object({
  id,
  brand: id,
  text,
  origin,
  site: z.exactOptional(site),
  permalink: z.exactOptional(line),
  time: z.exactOptional(line),
  isReply: z.exactOptional(z.boolean()),
  weight: z.literal([0, 1, 2]),
  createdAt: moment,
} satisfies Fields<Sample>);

const rule = z.object({
  // That of a rule proposed from edits names the words it is about.
  id: line,
  brand: id,
  text,
  state: z.enum(['proposed', 'accepted', 'refused']),
  source: z.enum(['person', 'model', 'edits']),
  evidence: z.array(text).check(z.maxLength(1_000)),
  ...times,
} satisfies Fields<VoiceRule>);

const edit = z.object({
  id,
  brand: id,
  before: text,
  after: text,
  createdAt: moment,
} satisfies Fields<EditRow>);

const segment = z.object({
  id,
  brand: id,
  name: line,
  cares: text,
  annoys: text,
  region: line,
  level: z.enum(['plain', 'general', 'expert']),
  share: z.exactOptional(share),
  origin,
  ...times,
} satisfies Fields<Segment>);

const fact = z.object({
  id,
  brand: id,
  slot: line,
  text,
  validUntil: z.exactOptional(day),
  ...times,
} satisfies Fields<Fact>);

const practice = z.object({
  id,
  site,
  text,
  source: line,
  date: day,
  isOn: z.boolean(),
  updatedAt: moment,
} satisfies Fields<Practice>);

const template = z.object({
  id,
  name: line,
  text,
  group: id,
  language: line,
  kind: draftKind,
  folder: line,
  tags: lines,
  intents: z.array(intent).check(z.maxLength(20)),
  sites: z.array(site).check(z.maxLength(1_000)),
  brands: z.array(id).check(z.maxLength(1_000)),
  owner: line,
  reviewBy: z.exactOptional(day),
  shortcut: line,
  isLocked: z.boolean(),
  isStarter: z.boolean(),
  uses: count,
  edits: count,
  usedAt: z.exactOptional(moment),
  ...times,
} satisfies Fields<Template>);

/** A post that quotes a post, so many times over: a file must not lead deeper than the stack goes. */
function postOf(quotes: number): z.ZodMiniType<Post> {
  const quoted = z.exactOptional(quotes > 0 ? postOf(quotes - 1) : z.never());
  return z.object({ ...postFields, quoted } satisfies Fields<Post>);
}
/** Sites show one quoted post. */
const post = postOf(10);

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('intent'), intent }),
  z.object({ kind: z.literal('words'), words: lines }),
  z.object({ kind: z.enum(['brand', 'site', 'starter']) }),
  z.object({ kind: z.literal('due'), since: line }),
]);

const variant = z.object({
  id,
  angle: line,
  text,
  history: z.array(text).check(z.maxLength(1_000)),
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('model'), connection: id, model: line }),
    z.object({
      kind: z.literal('template'),
      template: id,
      name: z.exactOptional(line),
      reasons: z.exactOptional(z.array(reason).check(z.maxLength(1_000))),
    }),
    z.object({ kind: z.literal('reminder'), reminder: id }),
  ]),
  isEdited: z.exactOptional(z.boolean()),
  drafted: z.exactOptional(text),
  expanded: z.exactOptional(z.array(id).check(z.maxLength(1_000))),
  passages: z.exactOptional(lines),
  state: z.enum(['writing', 'ready', 'cut-off']),
} satisfies Fields<Variant>);

const draft = z.object({
  id,
  kind: draftKind,
  site,
  snapshot: z.object({
    ...snapshotFields,
    answered: z.exactOptional(post),
    ancestors: z.array(post).check(z.maxLength(1_000)),
  }),
  reading: z.exactOptional(
    z.object({
      intent,
      evidence: z.array(text).check(z.maxLength(1_000)),
      isDoubtful: z.boolean(),
      isCorrected: z.boolean(),
    }),
  ),
  brand: z.exactOptional(id),
  brief: z.object({ idea: text, link: line, goal: text }),
  language: z.exactOptional(line),
  removed: lines,
  variants: z.array(variant).check(z.maxLength(1_000)),
  earlier: z.array(variant).check(z.maxLength(10_000)),
  chosen: z.exactOptional(id),
  state: z.enum(['open', 'inserted', 'copied']),
  insertedText: z.exactOptional(text),
  ...times,
} satisfies Fields<Draft>);

const connection = z.object({
  id,
  kind: z.enum(['openai', 'on-device', 'none']),
  preset: line,
  label: line,
  baseUrl: line,
  model: line,
  ...times,
} satisfies Fields<PortableConnection>);

const choice = z.object({
  name: z.enum(['brand', 'connection']),
  id,
} satisfies Fields<ChoiceRow>);

const settings = z.object({
  sitesOff: lines,
  inPage: lines,
  messagesOn: lines,
  picked: z.record(z.string().check(z.maxLength(300)), line),
} satisfies Fields<PortableSettings>);

/** What one row of each kind must be. */
export const rowSchemas = {
  brands: brand,
  samples: sample,
  rules: rule,
  edits: edit,
  segments: segment,
  facts: fact,
  practices: practice,
  templates: template,
  drafts: draft,
  reminders: reminder,
  occasions: occasion,
  days: markedDay,
  media,
  numbers,
  connections: connection,
  choices: choice,
  settings,
} satisfies Record<Kind, z.ZodMiniType>;

/** A brand as the first version of the file had it. */
export const brandOfVersion1 = z.object({
  id,
  name: line,
  about: text,
  tone: text,
  handles: lines,
  color: line,
  ...times,
});

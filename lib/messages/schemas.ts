/**
 * What may cross from a page or a panel, bounded: everything here arrives from where a stranger's
 * text has been. Sizes are generous for people and small for an attack.
 */
import * as z from 'zod/mini';
import type { Post } from '@/lib/model';
import { bounds } from '@/lib/snapshot/bounds';
import { templateBounds } from '@/lib/templates/library/bounds';
import { mostLabel } from '@/lib/templates/library/notation';

const short = z.string().check(z.maxLength(bounds.name));
const address = z.string().check(z.maxLength(bounds.address));
const text = z.string().check(z.maxLength(bounds.text));
const count = z.number().check(z.nonnegative());

const media = z.object({
  kind: z.enum(['image', 'video', 'audio', 'card', 'poll']),
  alt: z.exactOptional(z.string().check(z.maxLength(bounds.alt))),
  title: z.exactOptional(short),
  address: z.exactOptional(address),
});

export const postFields = {
  author: z.exactOptional(short),
  handle: z.exactOptional(short),
  text,
  time: z.exactOptional(short),
  permalink: z.exactOptional(address),
  language: z.exactOptional(z.string().check(z.maxLength(bounds.language))),
  contentWarning: z.exactOptional(z.string().check(z.maxLength(bounds.warning))),
  rating: z.exactOptional(z.number().check(z.gte(1), z.lte(5))),
  isTruncated: z.exactOptional(z.boolean()),
  media: z.array(media).check(z.maxLength(bounds.media)),
  counts: z.object({
    replies: z.exactOptional(count),
    reposts: z.exactOptional(count),
    likes: z.exactOptional(count),
    views: z.exactOptional(count),
  }),
};

const quotedPost = z.object(postFields);

const post: z.ZodMiniType<Post> = z.object({
  ...postFields,
  quoted: z.exactOptional(quotedPost),
});

/** Without its `@`. */
export const handle = short;

export const draftKind = z.enum(['reply', 'post']);

/** Unguessable, made by the content script; whoever holds it may work on its draft from its tab. */
export const ticket = z.uuid();

export const id = z.string().check(z.minLength(1), z.maxLength(80));

/** See `Occasion.id`. */
export const occasion = z.string().check(z.regex(/^.{1,80}@\d{4}-\d\d-\d\dT\d\d:\d\d$/));

export const snapshotFields = {
  site: z.string().check(z.maxLength(40)),
  address,
  answered: z.exactOptional(post),
  ancestors: z.array(post).check(z.maxLength(bounds.ancestors)),
  composer: z.exactOptional(
    z.object({
      kind: z.enum(['post', 'comment', 'reply', 'message']),
      text,
      prefill: z.string().check(z.maxLength(bounds.warning)),
      alsoCounted: z.exactOptional(z.string().check(z.maxLength(bounds.warning))),
    }),
  ),
  account: z.exactOptional(short),
  limit: z.exactOptional(
    z.object({
      rule: z.enum(['weighted', 'graphemes', 'mastodon', 'emoji-bytes', 'bytes', 'utf16']),
      max: z.number().check(z.positive()),
    }),
  ),
  missing: z
    .array(z.enum(['answered', 'ancestors', 'account', 'composer', 'full-text']))
    .check(z.maxLength(10)),
  theme: z.enum(['light', 'dark']),
};

export const snapshot = z.object(snapshotFields);

const brief = z.object({
  idea: text,
  link: address,
  goal: z.string().check(z.maxLength(2_000)),
});

const intent = z.enum([
  'inquiry',
  'complaint',
  'praise',
  'thanks',
  'help',
  'out-of-scope',
  'unclear',
]);

/** What blanks are called that a model may write. */
const passages = z.exactOptional(
  z.array(z.string().check(z.maxLength(mostLabel))).check(z.maxLength(100)),
);

export const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edit'), variant: id, text }),
  /** A template was typed in by its shortcut. */
  z.object({ kind: z.literal('expand'), variant: id, template: id, passages }),
  z.object({ kind: z.literal('step-back'), variant: id }),
  z.object({ kind: z.literal('choose'), variant: id }),
  /** The chosen variant gets the text of an earlier suggestion; its own goes into its history. */
  z.object({ kind: z.literal('recall'), variant: id }),
  z.object({ kind: z.literal('brand'), brand: id }),
  z.object({
    kind: z.literal('language'),
    language: z.nullable(z.string().check(z.maxLength(40))),
  }),
  z.object({ kind: z.literal('removed'), parts: z.array(id).check(z.maxLength(200)) }),
  z.object({ kind: z.literal('brief'), brief }),
  z.object({ kind: z.literal('intent'), intent }),
  z.object({ kind: z.literal('copied') }),
]);

/** What the panel may ask the model for. */
export const order = z.discriminatedUnion('kind', [
  /** Three drafts from what was read; by the connected model, or from templates whatever is connected. */
  z.object({ kind: z.literal('suggest'), by: z.enum(['model', 'templates']) }),
  z.object({
    kind: z.literal('revise'),
    variant: id,
    /** `passages`: what the draft's templates leave to a model is written, and not a word else. */
    how: z.enum(['shorter', 'warmer', 'plainer', 'told', 'passages']),
    /** With `told`: what the person asked for. */
    instruction: z.string().check(z.maxLength(2_000)),
  }),
  /** Go on where a stream was cut off. */
  z.object({ kind: z.literal('continue'), variant: id }),
]);

export const insertMode = z.enum(['append', 'replace', 'caret']);

export const connection = z.object({
  id,
  kind: z.enum(['openai', 'on-device', 'none']),
  preset: id,
  label: short,
  baseUrl: address,
  model: short,
  keyEnding: z.exactOptional(z.string().check(z.maxLength(4))),
  createdAt: count,
  updatedAt: count,
});

export const boxText = text;

/** A text of somebody's own, kept as a template: there has to be one. */
export const templateText = z.string().check(z.minLength(1), z.maxLength(templateBounds.text));

export const shortcut = z.string().check(z.maxLength(templateBounds.shortcut));

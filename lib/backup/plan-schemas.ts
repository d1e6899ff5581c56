/** The plan's rows in a backup's file: reminders and what goes with them. */
import * as z from 'zod/mini';
import { id, postFields } from '@/lib/messages/schemas';
import type { MarkedDay, Occasion, PostNumbers, Reminder } from '@/lib/model';
import { isLocal, isZone } from '@/lib/schedule/moment';
import { faultIn } from '@/lib/schedule/recurrence';
import { day, type Fields, line, lines, moment, site, text, times } from './fields';
import type { PortableMedia } from './kinds';

/** The largest file that is kept with a reminder, in bytes. */
const largestMedia = 50_000_000;

const clock = z.string().check(z.refine(isLocal));
const zone = z.string().check(z.refine(isZone));

const recurrence = z.object({
  rule: z.string().check(z.refine((rule) => !faultIn(rule))),
  except: z.array(clock).check(z.maxLength(10_000)),
});

export const reminder = z.object({
  id,
  kind: z.enum(['post', 'reply', 'numbers', 'template', 'task']),
  brand: z.exactOptional(id),
  site: z.exactOptional(site),
  account: z.exactOptional(line),
  permalink: z.exactOptional(line),
  template: z.exactOptional(id),
  title: line,
  parts: z.array(text).check(z.maxLength(1_000)),
  links: lines,
  media: z.array(id).check(z.maxLength(1_000)),
  campaign: z.exactOptional(line),
  labels: lines,
  time: z.object({ local: clock, zone }),
  recurrence: z.exactOptional(recurrence),
  isPaused: z.boolean(),
  lead: z.int().check(z.nonnegative(), z.lte(10_000_000)),
  next: z.exactOptional(clock),
  nextAt: z.exactOptional(moment),
  ...times,
} satisfies Fields<Reminder>);

const state = z.enum(['due', 'opened', 'snoozed', 'missed', 'held', 'done', 'cancelled']);

export const occasion = z.object({
  // The reminder's, and when.
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  reminder: id,
  local: clock,
  at: moment,
  state,
  wakeAt: z.exactOptional(moment),
  untoldSince: z.exactOptional(moment),
  permalink: z.exactOptional(line),
  history: z.array(z.object({ state, at: moment })).check(z.maxLength(10_000)),
  updatedAt: moment,
} satisfies Fields<Occasion>);

export const markedDay = z.object({
  id,
  day,
  name: line,
  file: line,
  createdAt: moment,
} satisfies Fields<MarkedDay>);

export const media = z.object({
  id,
  name: line,
  // Anything else might be opened as a page of the extension's own.
  type: z.string().check(z.regex(/^(?:image|video)\/[\w.+-]{1,100}$/)),
  // As base64, four letters are three bytes.
  data: z.base64().check(z.maxLength(Math.ceil(largestMedia / 3) * 4)),
  alt: text,
  createdAt: moment,
} satisfies Fields<PortableMedia>);

export const numbers = z.object({
  id,
  brand: id,
  site,
  permalink: z.exactOptional(line),
  postedAt: moment,
  seenAt: moment,
  counts: postFields.counts,
  createdAt: moment,
} satisfies Fields<PostNumbers>);

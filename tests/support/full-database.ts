/** A machine after years of use: every table as full as it gets, the same every time. */
import { writeBackup } from '@/lib/backup/format';
import type { Rows } from '@/lib/backup/kinds';
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { Draft, Post, Reminder, Template, Variant } from '@/lib/model';

const times = { createdAt: 1, updatedAt: 1 };
const words =
  'Thank you for telling us: the oven was down until nine, and yours is on its way now. ';

/** All the rows that are in `fullBackup`. */
export const rowsInFullBackup = 6_505;

/** The file of it: 5 brands with 200 samples each, 1,000 templates, 2,000 drafts and 500 reminders. */
export function fullBackup(): string {
  const brands = many(5, (at) => `brand-${at}`);
  const rows: Rows = {
    brands: brands.map((id) => ({ ...emptyMaterial, ...times, id, name: id, color: 'teal' })),
    samples: brands.flatMap((brand) =>
      many(200, (at) => ({
        id: `${brand}-${at}`,
        brand,
        text: words.repeat(3),
        origin: { kind: 'pasted' } as const,
        weight: 1 as const,
        createdAt: at,
      })),
    ),
    rules: [],
    edits: many(2_000, (at) => ({
      id: `edit-${at}`,
      brand: brands[at % 5] ?? '',
      before: words,
      after: words.repeat(2),
      createdAt: at,
    })),
    segments: [],
    facts: [],
    practices: [],
    templates: many(1_000, template),
    drafts: many(2_000, draftNumber),
    reminders: many(500, reminder),
    occasions: [],
    days: [],
    media: [],
    numbers: [],
    connections: [],
    choices: [],
    settings: [],
  };
  return writeBackup({ madeAt: 1, rows });
}

function many<Each>(count: number, make: (at: number) => Each): Each[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function template(at: number): Template {
  return {
    ...times,
    id: `template-${at}`,
    name: `Late delivery ${at}`,
    text: words.repeat(2),
    group: `group-${at}`,
    language: 'en',
    kind: 'reply',
    folder: 'Delivery/Late',
    tags: ['late'],
    intents: ['complaint'],
    sites: [],
    brands: [],
    owner: '',
    shortcut: '',
    isLocked: false,
    isStarter: false,
    uses: 0,
    edits: 0,
  };
}

function reminder(at: number): Reminder {
  return {
    ...times,
    id: `reminder-${at}`,
    kind: 'post',
    brand: `brand-${at % 5}`,
    title: '',
    parts: [words],
    links: [],
    media: [],
    labels: [],
    time: { local: '2126-11-27T09:30', zone: 'Europe/Lisbon' },
    recurrence: { rule: 'FREQ=WEEKLY', except: [] },
    // Held until somebody takes it up: nothing of it comes due while it is measured.
    isPaused: true,
    lead: 0,
    next: '2126-11-27T09:30',
  };
}

/** A reply in a thread of four, with three variants that were each written twice; some 4 KB of it. */
export function draftNumber(at: number): Draft {
  const post = (of: number): Post => ({
    author: 'Mira Kvist',
    handle: 'mira_k',
    text: words.repeat(2),
    permalink: `https://x.com/mira_k/status/${at * 10 + of}`,
    media: [],
    counts: { likes: of },
  });
  const variant = (of: number): Variant => ({
    id: `variant-${at}-${of}`,
    angle: 'Own it',
    text: words.repeat(2),
    history: [words],
    source: { kind: 'template', template: 'template-1' },
    state: 'ready',
  });
  return {
    id: `draft-${at}`,
    kind: 'reply',
    site: 'x',
    snapshot: {
      site: 'x',
      address: `https://x.com/mira_k/status/${at}`,
      answered: post(0),
      ancestors: many(3, (of) => post(of + 1)),
      missing: [],
      theme: 'light',
    },
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: many(3, variant),
    earlier: [],
    state: 'inserted',
    createdAt: at,
    updatedAt: at,
  };
}

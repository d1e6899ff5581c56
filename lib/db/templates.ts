import type { Template } from '@/lib/model';
import { dayOf, isDue, monthsLater } from '@/lib/templates/library/due';
import { plainShortcut } from '@/lib/templates/library/shortcut';
import { isStarterId } from '@/lib/templates/library/starter-id';
import { maybeStarter, starterPack } from '@/lib/templates/library/starter-pack';
import { database } from './database';
import { writing } from './storage-errors';

/** A template as a person describes it. */
export type TemplateInput = Pick<Template, 'name' | 'text' | 'language' | 'kind'> &
  Partial<Omit<Template, 'id' | 'uses' | 'edits' | 'usedAt' | 'createdAt' | 'updatedAt'>>;

/** When a template that was just looked at is to be looked at again. */
const reviewMonths = 6;

/**
 * All templates: the person's own, and the starters that came with the product. A starter is in no
 * table until somebody changes, uses, reviews or deletes it; then a row with its id stands in its
 * place, without text where it was deleted.
 */
export const templates = {
  /** The person's own, latest first, then starters that nobody has made their own. */
  async list(): Promise<Template[]> {
    const rows = await database.templates.orderBy('updatedAt').reverse().toArray();
    const standing = new Map(rows.map((row) => [row.id, row]));
    const own = rows.filter((row) => !row.isStarter && row.text !== '');
    const starters = starterPack().flatMap((starter) => {
      const row = standing.get(starter.id);
      if (!row) return starter;
      return row.isStarter && row.text !== '' ? counted(starter, row) : [];
    });
    return [...own, ...starters];
  },

  /** Those a brand may use: its own and everybody's, never another brand's. */
  async listFor(brand: string | undefined): Promise<Template[]> {
    return (await templates.list()).filter(
      ({ brands }) => brands.length === 0 || (brand !== undefined && brands.includes(brand)),
    );
  },

  async find(id: string): Promise<Template | undefined> {
    const row = await database.templates.get(id);
    const starter = maybeStarter(id);
    if (!row) return starter;
    if (row.text === '') return undefined;
    return row.isStarter && starter ? counted(starter, row) : row;
  },

  async add(input: TemplateInput): Promise<Template> {
    const [template] = await templates.addAll([input]);
    if (!template) throw new Error('Nothing was added');
    return template;
  },

  /** All of them or none. */
  async addAll(inputs: readonly TemplateInput[]): Promise<readonly Template[]> {
    const now = Date.now();
    const rows = inputs.map((input): Template => {
      const id = crypto.randomUUID();
      const given = { ...empty, group: id, ...clean(input) };
      return withoutEmptyDay({
        ...given,
        id,
        uses: 0,
        edits: 0,
        createdAt: now,
        updatedAt: now,
      });
    });
    await writing(() => database.templates.bulkAdd(rows));
    return rows;
  },

  /** A starter that is changed is the person's own from then on. */
  async update(id: string, patch: Partial<TemplateInput>): Promise<void> {
    await change(id, (template) => ({
      ...template,
      isStarter: false,
      ...clean(patch),
      updatedAt: Date.now(),
    }));
  },

  /** Somebody has read it and found it right: a starter becomes the person's own, a day that has come moves on. */
  async review(id: string): Promise<void> {
    const now = Date.now();
    const today = dayOf(now);
    await change(id, (template) => ({
      ...template,
      isStarter: false,
      ...(isDue(template, today) ? { reviewBy: monthsLater(today, reviewMonths) } : {}),
      updatedAt: now,
    }));
  },

  /** It was inserted or copied. */
  async used(id: string, wasEdited: boolean): Promise<void> {
    await change(id, (template) => ({
      ...template,
      uses: template.uses + 1,
      edits: template.edits + (wasEdited ? 1 : 0),
      usedAt: Date.now(),
    }));
  },

  async remove(id: string): Promise<void> {
    const starter = maybeStarter(id);
    if (starter) await writing(() => database.templates.put({ ...starter, text: '' }));
    else await database.templates.delete(id);
  },

  /** Puts a removed template back as it was. */
  async restore(template: Template): Promise<void> {
    const isUntouched = isStarterId(template.id) && template.isStarter && template.uses === 0;
    if (isUntouched) await database.templates.delete(template.id);
    else await writing(() => database.templates.put(template));
  },

  /** Ids of starters that something else stands in for, or nothing. */
  async replacedStarters(): Promise<ReadonlySet<string>> {
    const rows = await database.templates.where('id').startsWith('starter:').toArray();
    return new Set(rows.filter((row) => !row.isStarter || row.text === '').map(({ id }) => id));
  },
};

/** Changes one template, whatever else changes it at the same time; one that is gone stays gone. */
async function change(id: string, next: (template: Template) => Template): Promise<void> {
  await writing(() =>
    database.transaction('rw', database.templates, async () => {
      const template = await templates.find(id);
      if (template) await database.templates.put(withoutEmptyDay(next(template)));
    }),
  );
}

/** A form has an empty day where there is none. */
function withoutEmptyDay(template: Template): Template {
  const { reviewBy, ...rest } = template;
  return reviewBy ? template : rest;
}

/** A starter's own words, in its newest wording, with how often it was used here. */
function counted(starter: Template, { uses, edits, usedAt }: Template): Template {
  return { ...starter, uses, edits, ...(usedAt === undefined ? {} : { usedAt }) };
}

const empty = {
  folder: '',
  tags: [],
  intents: [],
  sites: [],
  brands: [],
  owner: '',
  shortcut: '',
  isLocked: false,
  isStarter: false,
} satisfies Partial<Template>;

function clean<Input extends Partial<TemplateInput>>(input: Input): Input {
  const { name, folder, shortcut, tags } = input;
  return {
    ...input,
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(folder === undefined ? {} : { folder: cleanFolder(folder) }),
    ...(shortcut === undefined ? {} : { shortcut: plainShortcut(shortcut) }),
    ...(tags === undefined
      ? {}
      : { tags: [...new Set(tags.map((tag) => tag.trim()))].filter(Boolean) }),
  };
}

/** `Delivery / Late/` as `Delivery/Late`. */
function cleanFolder(folder: string): string {
  return folder
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/');
}

import type { TemplateInput } from '@/lib/db/templates';
import type { ImportedTemplate } from '@/lib/import/template-fields';
import type { Template } from '@/lib/model';
import { importScreen } from './import-screen';
import { isTooLong, plainText, templateInput } from './imported-template';

/** A template that is here, and what a file says otherwise of it. */
export type TemplateChange = { readonly before: Template; readonly patch: Partial<TemplateInput> };

/** What an import would do, known before anything is changed. */
export type ImportPreview = {
  readonly fresh: readonly TemplateInput[];
  readonly changed: readonly TemplateChange[];
  /** How many are here already, or stand in the file twice. */
  readonly same: number;
  /** Names of those that are longer than a template can be: they stay out. */
  readonly tooLong: readonly string[];
  /** How many name a brand that is not here, and would no longer. */
  readonly withoutBrand: number;
  /** How many would lose a shortcut that cannot be typed, or that another one has. */
  readonly withoutShortcut: number;
};

type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'too-long'; readonly name: string }
  | { readonly kind: 'fresh'; readonly input: TemplateInput }
  | { readonly kind: 'changed'; readonly change: TemplateChange };

/**
 * Compares what a file holds with what is here: by id first, then by text. One of the same text for
 * another brand, site, language or kind is another template.
 *
 * @param here all there is, starters with it.
 * @param brands ids of the brands there are.
 */
export function importPreview(
  items: readonly ImportedTemplate[],
  here: readonly Template[],
  brands: ReadonlySet<string>,
): ImportPreview {
  const screen = importScreen(here, brands);
  const judge = judgeAgainst(here);
  const judged = items.map((item) => {
    const screened = screen(item);
    return { ...screened, verdict: judge(screened.item) };
  });
  const verdicts = judged.map(({ verdict }) => verdict);
  const taken = judged.filter(({ verdict: { kind } }) => kind === 'fresh' || kind === 'changed');
  return {
    fresh: verdicts.flatMap((verdict) => (verdict.kind === 'fresh' ? verdict.input : [])),
    changed: verdicts.flatMap((verdict) => (verdict.kind === 'changed' ? verdict.change : [])),
    same: verdicts.filter(({ kind }) => kind === 'same').length,
    tooLong: verdicts.flatMap((verdict) => (verdict.kind === 'too-long' ? verdict.name : [])),
    withoutBrand: taken.filter(({ lacksBrand }) => lacksBrand).length,
    withoutShortcut: taken.filter(({ lacksShortcut }) => lacksShortcut).length,
  };
}

function judgeAgainst(here: readonly Template[]): (item: ImportedTemplate) => Verdict {
  const byId = new Map(here.map((template) => [template.id, template]));
  const byText = Map.groupBy(here, ({ text }) => textKey(text));
  const seen = new Set<string>();
  return (item) => {
    const before = item.id === undefined ? undefined : byId.get(item.id);
    // An id that stands in the file twice is the first one's.
    if (item.id !== undefined) byId.delete(item.id);
    if (before) return verdictOnChange(before, item);
    const input = templateInput(item);
    const key = JSON.stringify({ ...input, group: '' });
    if (seen.has(key) || byText.get(textKey(item.text))?.some((one) => isAlike(one, item)))
      return { kind: 'same' };
    seen.add(key);
    return isTooLong(input) ? { kind: 'too-long', name: input.name } : { kind: 'fresh', input };
  };
}

function verdictOnChange(before: Template, item: ImportedTemplate): Verdict {
  const patch = patchFor(before, item);
  if (!patch) return { kind: 'same' };
  return isTooLong(patch)
    ? { kind: 'too-long', name: before.name }
    : { kind: 'changed', change: { before, patch } };
}

const changeable = [
  'name',
  'text',
  'language',
  'kind',
  'folder',
  'tags',
  'intents',
  'sites',
  'brands',
  'owner',
  'reviewBy',
  'shortcut',
  'isLocked',
] as const satisfies (keyof TemplateInput)[];

/** What the file says otherwise; nothing where it says nothing of the kind. */
function patchFor(before: Template, item: ImportedTemplate): Partial<TemplateInput> | undefined {
  const patch = Object.fromEntries(
    changeable
      .filter((field) => saysOtherwise(before[field], item[field]))
      .map((field) => [field, item[field]]),
  );
  if (item.name?.trim() === '') delete patch.name;
  const isMadeOwn = before.isStarter && item.isStarter === false;
  return isMadeOwn || Object.keys(patch).length > 0 ? patch : undefined;
}

function saysOtherwise(here: unknown, there: unknown): boolean {
  if (there === undefined) return false;
  if (typeof here === 'string' && typeof there === 'string')
    return plainText(here) !== plainText(there);
  return JSON.stringify(here) !== JSON.stringify(there);
}

/** A file that says nothing of whom a text is for may mean this one. */
function isAlike(template: Template, item: ImportedTemplate): boolean {
  return (['language', 'kind', 'brands', 'sites'] as const).every(
    (field) => item[field] === '' || !saysOtherwise(template[field], item[field]),
  );
}

function textKey(text: string): string {
  return plainText(text).normalize('NFC');
}

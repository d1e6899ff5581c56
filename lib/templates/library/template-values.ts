import type { DraftKind, Intent, Template } from '@/lib/model';
import { templateBounds } from './bounds';
import { strayMarks } from './notation';
import { plainShortcut } from './shortcut';

/** A template as a form has it; lists are joined by what their items cannot hold. */
export type TemplateValues = {
  readonly name: string;
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  readonly folder: string;
  /** Separated by commas. */
  readonly tags: string;
  /** Separated by spaces, like sites and brands. */
  readonly intents: string;
  readonly sites: string;
  readonly brands: string;
  readonly owner: string;
  readonly reviewBy: string;
  readonly shortcut: string;
  /** `yes` or nothing. */
  readonly locked: string;
  /** Its other languages share this; empty: it has none yet. */
  readonly group: string;
};

export const emptyTemplate: TemplateValues = {
  name: '',
  text: '',
  kind: 'reply',
  language: '',
  folder: '',
  tags: '',
  intents: '',
  sites: '',
  brands: '',
  owner: '',
  reviewBy: '',
  shortcut: '',
  locked: '',
  group: '',
};

export function valuesOfTemplate(template: Template): TemplateValues {
  const { name, text, kind, language, folder, owner, shortcut, group } = template;
  return {
    name,
    text,
    kind,
    language,
    folder,
    owner,
    shortcut,
    group,
    tags: template.tags.join(', '),
    intents: template.intents.join(' '),
    sites: template.sites.join(' '),
    brands: template.brands.join(' '),
    reviewBy: template.reviewBy ?? '',
    locked: template.isLocked ? 'yes' : '',
  };
}

/** What another language of a template begins with: everything but its words. */
export function valuesOfVariant(template: Template): TemplateValues {
  return { ...valuesOfTemplate(template), text: '', language: '', shortcut: '' };
}

/** What is kept of a form without problems; an empty day is none. */
export function templateFrom(values: TemplateValues) {
  const { name, text, language, folder, owner, shortcut, group, reviewBy } = values;
  return {
    name,
    text: text.trim(),
    language,
    folder,
    owner: owner.trim(),
    shortcut,
    kind: kindOf(values.kind),
    tags: values.tags.split(','),
    intents: itemsOf(values.intents) as readonly Intent[],
    sites: itemsOf(values.sites),
    brands: itemsOf(values.brands),
    isLocked: values.locked === 'yes',
    reviewBy,
    ...(group === '' ? {} : { group }),
  };
}

function kindOf(kind: string): DraftKind {
  return kind === 'post' ? 'post' : 'reply';
}

/** The items of a list that is joined by spaces. */
export function itemsOf(list: string): readonly string[] {
  return list.split(' ').filter(Boolean);
}

export type TemplateProblem =
  | 'name-missing'
  | 'text-missing'
  | 'too-long'
  | 'stray-marks'
  | 'odd-shortcut'
  | 'shortcut-taken'
  | 'odd-day';
export type TemplateProblems = Partial<Record<keyof TemplateValues, TemplateProblem>>;

const shortcutShape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Whether it can be typed behind a `/`. */
export function isShortcut(shortcut: string): boolean {
  const plain = plainShortcut(shortcut);
  return shortcutShape.test(plain) && plain.length <= templateBounds.shortcut;
}

/** @param isTaken whether another template of this language has the shortcut. */
export function templateProblems(
  values: TemplateValues,
  isTaken: (shortcut: string) => boolean,
): TemplateProblems {
  const problems: TemplateProblems = {};
  for (const field of ['name', 'text', 'folder', 'owner', 'shortcut'] as const) {
    if (values[field].length > templateBounds[field]) problems[field] = 'too-long';
  }
  if (values.name.trim() === '') problems.name = 'name-missing';
  if (values.text.trim() === '') problems.text = 'text-missing';
  else if (strayMarks(values.text).length > 0) problems.text = 'stray-marks';
  if (values.tags.split(',').some((tag) => tag.trim().length > templateBounds.tag))
    problems.tags = 'too-long';
  const shortcut = plainShortcut(values.shortcut);
  if (shortcut !== '' && !shortcutShape.test(shortcut)) problems.shortcut = 'odd-shortcut';
  else if (shortcut !== '' && isTaken(shortcut)) problems.shortcut = 'shortcut-taken';
  if (values.reviewBy !== '' && Number.isNaN(Date.parse(values.reviewBy)))
    problems.reviewBy = 'odd-day';
  return problems;
}

import type { Intent, Template } from '@/lib/model';
import { isDue } from './due';
import { primaryOf } from './spoken';

/** What a list of templates is narrowed to; empty: anything. */
export type TemplateFilter = {
  readonly show: 'all' | 'own' | 'starters' | 'due';
  readonly folder: string;
  /** Primary language subtag. */
  readonly language: string;
  readonly intent: Intent | '';
  /** A brand's id: what it may use, which is its own and everybody's. */
  readonly brand: string;
};

export const noFilter: TemplateFilter = {
  show: 'all',
  folder: '',
  language: '',
  intent: '',
  brand: '',
};

/** Those a filter lets through, in their order. */
export function filtered(
  templates: readonly Template[],
  { show, folder, language, intent, brand }: TemplateFilter,
  today: string,
): readonly Template[] {
  return templates.filter(
    (template) =>
      isShown(template, show, today) &&
      isIn(template.folder, folder) &&
      (language === '' || primaryOf(template.language) === language) &&
      (intent === '' || template.intents.includes(intent)) &&
      (brand === '' || template.brands.length === 0 || template.brands.includes(brand)),
  );
}

/** Every folder there is, with those above it, in the alphabet's order. */
export function foldersOf(templates: readonly Template[]): readonly string[] {
  const folders = new Set<string>();
  for (const folder of new Set(templates.map((template) => template.folder))) {
    const parts = folder.split('/').filter(Boolean);
    for (const index of parts.keys()) folders.add(parts.slice(0, index + 1).join('/'));
  }
  return [...folders].toSorted((one, other) => one.localeCompare(other));
}

/** The languages there are templates in: primary subtags. */
export function languagesOf(templates: readonly Template[]): readonly string[] {
  const found = new Set(templates.map(({ language }) => primaryOf(language)));
  return [...found].filter((language) => language !== undefined && language !== '') as string[];
}

function isShown(template: Template, show: TemplateFilter['show'], today: string): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'own':
      return !template.isStarter;
    case 'starters':
      return template.isStarter;
    case 'due':
      return isDue(template, today);
  }
}

/** A folder has what is in its folders. */
function isIn(folder: string, wanted: string): boolean {
  return wanted === '' || folder === wanted || folder.startsWith(`${wanted}/`);
}

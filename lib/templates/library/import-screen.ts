import type { ImportedTemplate } from '@/lib/import/template-fields';
import type { Template } from '@/lib/model';
import { templateInput } from './imported-template';
import { plainShortcut } from './shortcut';
import { primaryOf } from './spoken';
import { isShortcut } from './template-values';

/** A template of a file without what would mean nothing here, or something else. */
export type Screened = {
  readonly item: ImportedTemplate;
  readonly lacksBrand: boolean;
  readonly lacksShortcut: boolean;
};

/** Screens a file's templates one after the other: a shortcut is the first one's that brings it. */
export function importScreen(
  here: readonly Template[],
  brands: ReadonlySet<string>,
): (item: ImportedTemplate) => Screened {
  const owners = new Map(
    here.filter(({ shortcut }) => shortcut !== '').map((one) => [shortcutKey(one), one.id]),
  );
  const brandsHere = new Map(here.map((one) => [one.id, one.brands]));
  const mayHave = (item: ImportedTemplate, shortcut: string) => {
    if (shortcut === '') return true;
    if (!isShortcut(shortcut)) return false;
    const key = shortcutKey({ shortcut, language: templateInput(item).language });
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, item.id ?? '');
    return owner === undefined || (owner !== '' && owner === item.id);
  };
  return ({ brands: named, shortcut, ...item }) => {
    // What the template here says already is no news, even where the brand was deleted.
    const said = brandsHere.get(item.id ?? '');
    const known = named?.filter((brand) => brands.has(brand) || said?.includes(brand));
    const lacksBrand = known?.length !== named?.length;
    const lacksShortcut = shortcut !== undefined && !mayHave(item, shortcut);
    return {
      item: {
        ...item,
        // One for unknown brands alone says nothing of brands: it does not say "any".
        ...(known === undefined || (lacksBrand && known.length === 0) ? {} : { brands: known }),
        ...(shortcut === undefined || lacksShortcut ? {} : { shortcut }),
      },
      lacksBrand,
      lacksShortcut,
    };
  };
}

function shortcutKey({ shortcut, language }: Pick<Template, 'shortcut' | 'language'>): string {
  return `${primaryOf(language) ?? ''} ${plainShortcut(shortcut)}`;
}

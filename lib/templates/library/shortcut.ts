import type { Template } from '@/lib/model';
import { templateBounds } from './bounds';

/** What is typed for a template, up to the caret. */
export type TypedShortcut = {
  /** Where its `/` stands. */
  readonly start: number;
  /** The caret. */
  readonly end: number;
  /** Without the `/`. */
  readonly typed: string;
};

const mostShortcut = templateBounds.shortcut;

/** A `/` where a word begins, and what follows it up to the caret. */
const typedBefore = new RegExp(
  `(?<=^|[\\s([{"'“„«¿¡])/((?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,${mostShortcut - 1}})?)$`,
  'u',
);

/** The shortcut that is being typed at a caret; nothing where a `/` stands inside a word or an address. */
export function shortcutAt(text: string, caret: number): TypedShortcut | undefined {
  const before = text.slice(Math.max(0, caret - mostShortcut - 2), caret);
  const match = typedBefore.exec(before);
  // What was cut off in front may have been a word.
  if (!match || (match.index === 0 && caret > before.length)) return undefined;
  return { start: caret - match[0].length, end: caret, typed: match[1] ?? '' };
}

/** Whether what was typed is how a template's shortcut begins. */
export function beginsShortcut(typed: string, { shortcut }: Pick<Template, 'shortcut'>): boolean {
  return shortcut !== '' && plainShortcut(shortcut).startsWith(plainShortcut(typed));
}

/** A text with what was typed replaced, and where the caret is to be. */
export function expanded(
  text: string,
  { start, end }: Pick<TypedShortcut, 'start' | 'end'>,
  template: string,
): { readonly text: string; readonly caret: number } {
  return {
    text: text.slice(0, start) + template + text.slice(end),
    caret: start + template.length,
  };
}

/**
 * The templates whose shortcut begins with what was typed: the one that is just that first, then the
 * most used. With nothing typed all that have one.
 */
export function byShortcut<T extends Pick<Template, 'shortcut' | 'uses'>>(
  templates: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = plainShortcut(typed);
  return templates
    .filter((template) => beginsShortcut(typed, template))
    .map((template) => ({ template, shortcut: plainShortcut(template.shortcut) }))
    .toSorted(
      (one, other) =>
        Number(other.shortcut === wanted) - Number(one.shortcut === wanted) ||
        other.template.uses - one.template.uses ||
        one.shortcut.localeCompare(other.shortcut),
    )
    .map(({ template }) => template);
}

/** As it is compared: without its `/`, in small letters. */
export function plainShortcut(shortcut: string): string {
  return shortcut.trim().replace(/^\/+/, '').normalize('NFC').toLowerCase();
}

import type { Brand } from '@/lib/model';

/** A brand as it stands in its form: handles are one line of text, however the person writes them. */
export type BrandValues = {
  readonly name: string;
  readonly about: string;
  readonly tone: string;
  readonly handles: string;
  readonly color: string;
};

/** Colours that tell brands apart in light and dark; a person may pick any other. */
export const brandColors = [
  '#c8553d',
  '#c78500',
  '#5b8c2a',
  '#00857a',
  '#3b6fc4',
  '#7a5cc7',
  '#b8478f',
  '#5f6b7a',
] as const;

export const emptyBrand: BrandValues = {
  name: '',
  about: '',
  tone: '',
  handles: '',
  color: brandColors[0],
};

/** The most a field holds; the prompt carries all of it with every draft. */
const brandLimits = { name: 80, about: 600, tone: 400 } as const;

export type BrandProblem = 'name-missing' | 'too-long' | 'odd-handle';
export type BrandProblems = Partial<Record<keyof BrandValues, BrandProblem>>;

const separators = /[\s,;]+/;
const handleShape = /^[\p{L}\p{N}_.-]+(@[\p{L}\p{N}.-]+)?$/u;

/**
 * Handles out of what a person types or pastes: with or without `@`, separated by anything, or as
 * the address of a profile (`https://x.com/nordlys`).
 */
export function handlesFrom(text: string): readonly string[] {
  return [...new Set(text.split(separators).map(handleFrom).filter(Boolean))];
}

function handleFrom(piece: string): string {
  const lastSegment = URL.canParse(piece)
    ? new URL(piece).pathname.split('/').filter(Boolean).at(-1)
    : piece;
  return (lastSegment ?? '').replace(/^@+/, '');
}

export function brandProblems(values: BrandValues): BrandProblems {
  return {
    ...(values.name.trim() ? {} : { name: 'name-missing' as const }),
    ...(values.name.length > brandLimits.name ? { name: 'too-long' as const } : {}),
    ...(values.about.length > brandLimits.about ? { about: 'too-long' as const } : {}),
    ...(values.tone.length > brandLimits.tone ? { tone: 'too-long' as const } : {}),
    ...(handlesFrom(values.handles).every((handle) => handleShape.test(handle))
      ? {}
      : { handles: 'odd-handle' as const }),
  };
}

export function valuesOfBrand(brand: Brand): BrandValues {
  const { name, about, tone, color } = brand;
  return {
    name,
    about,
    tone,
    color,
    handles: brand.accounts.map(({ handle }) => `@${handle}`).join(', '),
  };
}

/** What is kept of a form without problems. */
export function brandFrom(values: BrandValues) {
  return {
    name: values.name.trim(),
    about: values.about.trim(),
    tone: values.tone.trim(),
    color: values.color,
    accounts: handlesFrom(values.handles).map((handle) => ({ handle })),
  };
}

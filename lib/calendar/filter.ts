import type { CalendarItem } from './item';

/** What is shown; an empty list lets everything through. */
export type CalendarFilters = {
  readonly brands: readonly string[];
  readonly sites: readonly string[];
  readonly labels: readonly string[];
};

export type FilterKind = keyof CalendarFilters;

export const noFilters: CalendarFilters = { brands: [], sites: [], labels: [] };

export function isFiltering(filters: CalendarFilters): boolean {
  return kinds.some((kind) => filters[kind].length > 0);
}

const kinds: readonly FilterKind[] = ['brands', 'sites', 'labels'];

/** Any of the chosen ones in each kind, and all kinds. */
export function filterItems(
  items: readonly CalendarItem[],
  filters: CalendarFilters,
): readonly CalendarItem[] {
  if (!isFiltering(filters)) return items;
  return items.filter((item) => kinds.every((kind) => isLetThrough(item, kind, filters)));
}

/** The filters with one value in or out. */
export function turnFilter(
  filters: CalendarFilters,
  kind: FilterKind,
  value: string,
): CalendarFilters {
  const chosen = filters[kind];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filters, [kind]: next };
}

export type FilterChoice = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
};

/** What there is to choose of a kind, by name, and how many each would show beside the other kinds. */
export function choicesOf(
  items: readonly CalendarItem[],
  kind: FilterKind,
  filters: CalendarFilters,
): readonly FilterChoice[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const item of items) {
    const isCounted = kinds.every((each) => each === kind || isLetThrough(item, each, filters));
    for (const [value, label] of valuesOf(item, kind)) {
      const known = found.get(value) ?? { label, count: 0 };
      if (isCounted) known.count += 1;
      found.set(value, known);
    }
  }
  return [...found]
    .map(([value, { label, count }]) => ({ value, label, count }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

function isLetThrough(item: CalendarItem, kind: FilterKind, filters: CalendarFilters): boolean {
  const chosen = filters[kind];
  return chosen.length === 0 || valuesOf(item, kind).some(([value]) => chosen.includes(value));
}

function valuesOf(item: CalendarItem, kind: FilterKind): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'brands':
      return item.brand ? [[item.brand.id, item.brand.name]] : [];
    case 'sites':
      return item.site ? [[item.site, item.siteLabel ?? item.site]] : [];
    case 'labels':
      return item.labels.map((label) => [label, label]);
  }
}

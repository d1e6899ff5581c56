import type { Brand, Fact, Sample, Segment, Template } from '@/lib/model';

/** What the dashboard's search finds, in the order it is shown. */
export const foundKinds = [
  'pages',
  'brands',
  'templates',
  'facts',
  'segments',
  'samples',
  'drafts',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something that can be found, and where it is. */
export type SearchEntry = {
  readonly kind: FoundKind;
  /** One among its kind. */
  readonly id: string;
  /** What it is known by. */
  readonly title: string;
  /** What else is searched, and shown below the title. */
  readonly text: string;
  /** Names of the brands it belongs to; empty: of none, or of any. */
  readonly brands: readonly string[];
  /** The dashboard's page it is on: `/brands/…/facts/…`. */
  readonly path: string;
};

/** Everything of which there are thousands at most; drafts are searched by themselves. */
export type Findable = {
  readonly brands: readonly Brand[];
  readonly templates: readonly Template[];
  readonly facts: readonly Fact[];
  readonly segments: readonly Segment[];
  readonly samples: readonly Sample[];
};

/** What is searched for one row: material of a brand that is gone is not shown to anybody. */
export function entriesOf({ brands, ...rest }: Findable): readonly SearchEntry[] {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const isNamed = ({ brand }: { readonly brand: string }) => names.has(brand);
  return [
    ...brands.map(brandEntry),
    ...rest.templates.map((template) => templateEntry(template, namesOf(template.brands))),
    ...rest.facts.filter(isNamed).map((fact) => factEntry(fact, namesOf([fact.brand]))),
    ...rest.segments
      .filter(isNamed)
      .map((segment) => segmentEntry(segment, namesOf([segment.brand]))),
    ...rest.samples.filter(isNamed).map((sample) => sampleEntry(sample, namesOf([sample.brand]))),
  ];
}

function brandEntry({ id, name, about, accounts, products }: Brand): SearchEntry {
  const handles = accounts.map(({ handle }) => `@${handle}`);
  return {
    kind: 'brands',
    id,
    title: name,
    text: [about, ...handles, ...products].filter(Boolean).join(' · '),
    brands: [name],
    path: `/brands/${id}`,
  };
}

function templateEntry(template: Template, brands: readonly string[]): SearchEntry {
  const { id, name, text, shortcut, folder, tags } = template;
  const more = [shortcut && `/${shortcut}`, folder, ...tags];
  return {
    kind: 'templates',
    id,
    title: name,
    text: [text, ...more].filter(Boolean).join(' · '),
    brands,
    path: `/templates/${id}`,
  };
}

function factEntry({ id, brand, text, slot }: Fact, brands: readonly string[]): SearchEntry {
  return {
    kind: 'facts',
    id,
    title: text,
    text: slot,
    brands,
    path: `/brands/${brand}/facts/${id}`,
  };
}

function segmentEntry(segment: Segment, brands: readonly string[]): SearchEntry {
  const { id, brand, name, cares, annoys, region } = segment;
  return {
    kind: 'segments',
    id,
    title: name,
    text: [cares, annoys, region].filter(Boolean).join(' · '),
    brands,
    path: `/brands/${brand}/audience/${id}`,
  };
}

function sampleEntry({ id, brand, text }: Sample, brands: readonly string[]): SearchEntry {
  return {
    kind: 'samples',
    id,
    title: text,
    text: '',
    brands,
    path: `/brands/${brand}/voice/${id}`,
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { pageEntries } from '@/components/dashboard/search/page-entries';
import { brands } from '@/lib/db/brands';
import { drafts } from '@/lib/db/drafts';
import { facts } from '@/lib/db/facts';
import { samples } from '@/lib/db/samples';
import { segments } from '@/lib/db/segments';
import { templates } from '@/lib/db/templates';
import type { BrandNames } from '@/lib/draft/draft-words';
import { draftEntry } from '@/lib/search/draft-entry';
import { entriesOf, type Findable, type SearchEntry } from '@/lib/search/entries';
import { type EntryIndex, type Found, indexEntries } from '@/lib/search/entry-index';
import { useDraftSearch } from './use-draft-search';

/** As many of one kind as one reads through. */
const mostOfKind = 5;

const noEntries: readonly SearchEntry[] = [];
const noNames: BrandNames = new Map();

/**
 * What is found of everything, by kind. All but drafts is indexed at once, in slices; drafts may be
 * tens of thousands: all of them are looked through, the latest first, once something is typed.
 */
export function useEverything(query: string) {
  const material = useLiveQuery(read, []);
  const pages = useMemo(() => pageEntries(material?.brands ?? []), [material]);
  const entries = useMemo(
    () => (material ? [...pages, ...entriesOf(material)] : noEntries),
    [pages, material],
  );
  const indexed = useIndexed(entries, query);
  const names = useMemo(
    () => (material ? new Map(material.brands.map(({ id, name }) => [id, name])) : noNames),
    [material],
  );
  const { found, isLooking } = useFoundDrafts(query, names);
  if (query.trim() === '') return { found: placesToGo(pages), isLooking: false };
  return { found: found ? [...indexed, found] : indexed, isLooking: isLooking || !material };
}

/** Brand by brand: what is one brand's never comes without its name. */
async function read(): Promise<Findable> {
  const [all, allTemplates] = await Promise.all([brands.list(), templates.list()]);
  const [allFacts, allSegments, allSamples] = await Promise.all([
    Promise.all(all.map(({ id }) => facts.list(id))),
    Promise.all(all.map(({ id }) => segments.list(id))),
    Promise.all(all.map(({ id }) => samples.list(id))),
  ]);
  return {
    brands: all,
    templates: allTemplates,
    facts: allFacts.flat(),
    segments: allSegments.flat(),
    samples: allSamples.flat(),
  };
}

/** With nothing typed: the dashboard's parts, but for those of one brand. */
function placesToGo(pages: readonly SearchEntry[]): readonly Found[] {
  const entries = pages.filter(({ brands }) => brands.length === 0);
  return [{ kind: 'pages', entries, more: 0 }];
}

function useIndexed(entries: readonly SearchEntry[], query: string): readonly Found[] {
  const [index, setIndex] = useState<EntryIndex>();
  const [version, setVersion] = useState(0);
  const wanted = useDeferredValue(query);
  useEffect(() => {
    const leaving = new AbortController();
    const onTaken = () => setVersion((before) => before + 1);
    setIndex(indexEntries(entries, leaving.signal, onTaken));
    return () => leaving.abort();
  }, [entries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the index holds more
  return useMemo(() => index?.search(wanted, mostOfKind) ?? [], [index, wanted, version]);
}

function useFoundDrafts(query: string, names: BrandNames) {
  const ids = useLiveQuery(() => drafts.ids(), []);
  const isWanted = query.trim() !== '';
  const { found = [], isLooking } = useDraftSearch(ids, query, isWanted, names);
  const shown = found.slice(0, mostOfKind);
  const rows = useLiveQuery(() => drafts.findAll(shown), [shown.join()]);
  const entries = (rows ?? []).flatMap((row) => (row ? draftEntry(row, names) : []));
  const group: Found | undefined =
    entries.length > 0 && found.length > 0
      ? { kind: 'drafts', entries, more: Math.max(0, found.length - entries.length) }
      : undefined;
  return { found: group, isLooking };
}

import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { SearchEntry } from '@/lib/search/entries';
import type { Found } from '@/lib/search/entry-index';
import { FoundList, optionId } from './found-list';

export type SearchBoxProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** By kind; with nothing typed, where one can go. */
  readonly found: readonly Found[];
  /** More may be found yet. */
  readonly isLooking: boolean;
  readonly onTake: (entry: SearchEntry) => void;
};

/** One line to type in and what is found below it; the line keeps the focus, arrows choose. */
export function SearchBox({ query, onQuery, found, isLooking, onTake }: SearchBoxProps) {
  const list = useId();
  const [chosen, setChosen] = useState(0);
  const entries = found.flatMap((group) => group.entries);
  const active = Math.min(chosen, entries.length - 1);
  const isSaid = isLooking || entries.length === 0;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composing of a word in another script is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const next = moved(event.key, active, entries.length);
    const entry = entries[active];
    if (event.key === 'Enter' && entry) onTake(entry);
    else if (next !== undefined) setChosen(next);
    else return;
    event.preventDefault();
  };
  return (
    <div className="flex max-h-[75vh] flex-col">
      <div className="flex items-center gap-2.5 border-line border-b px-4">
        <Search aria-hidden size={17} className="shrink-0 text-muted" />
        <input
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('dashboard.search.label')}
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-activedescendant={active < 0 ? undefined : optionId(list, active)}
          placeholder={i18n.t('dashboard.search.placeholder')}
          value={query}
          onChange={(event) => {
            setChosen(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          className="h-12 min-w-0 flex-1 bg-transparent text-body outline-none"
        />
      </div>
      <FoundList id={list} found={found} active={active} onTake={onTake} />
      <p role="status" className={isSaid ? 'px-4 pt-3 pb-4 text-muted' : 'sr-only'}>
        {statusWords(query, entries.length, isLooking)}
      </p>
    </div>
  );
}

/** Where a key leads to in a list of so many; nothing: it is no key of the list. */
function moved(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return undefined;
}

function statusWords(query: string, count: number, isLooking: boolean): string {
  if (query.trim() === '') return '';
  if (isLooking) return i18n.t('dashboard.search.looking');
  return i18n.t('dashboard.search.found', count);
}

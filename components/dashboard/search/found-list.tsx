import { useEffect } from 'react';
import { i18n } from '#i18n';
import type { SearchEntry } from '@/lib/search/entries';
import type { Found } from '@/lib/search/entry-index';

export type FoundListProps = {
  readonly id: string;
  readonly found: readonly Found[];
  /** The place of the one Enter takes, among all; below 0: there is none. */
  readonly active: number;
  readonly onTake: (entry: SearchEntry) => void;
};

/** The id of one line, for `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What was found, by kind. */
export function FoundList({ id, found, active, onTake }: FoundListProps) {
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const firsts = firstPlaces(found);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={i18n.t('dashboard.search.results')}
      className={`min-h-0 overflow-y-auto px-2 ${found.length > 0 ? 'py-2' : ''}`}
    >
      {found.map(({ kind, entries, more }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div
            id={`${id}-${kind}`}
            role="presentation"
            className="px-2.5 pt-2 pb-1 text-small font-medium text-muted"
          >
            {kindWords(kind, entries.length, more)}
          </div>
          {entries.map((entry, at) => {
            const index = (firsts[group] ?? 0) + at;
            return (
              <FoundRow
                key={entry.id}
                id={optionId(id, index)}
                entry={entry}
                isActive={index === active}
                onTake={() => onTake(entry)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Where each group begins among all. */
function firstPlaces(found: readonly Found[]): readonly number[] {
  let next = 0;
  return found.map(({ entries }) => {
    const first = next;
    next += entries.length;
    return first;
  });
}

function kindWords(kind: Found['kind'], shown: number, more: number): string {
  const name = i18n.t(`dashboard.search.kinds.${kind}`);
  if (more === 0) return name;
  return i18n.t('dashboard.search.some', { name, shown, all: shown + more });
}

type FoundRowProps = {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly isActive: boolean;
  readonly onTake: () => void;
};

/** The focus stays in the line above: this one is only ever pointed at. */
function FoundRow({ id, entry, isActive, onTake }: FoundRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the line above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={onTake}
      className="flex min-h-9 cursor-pointer flex-col justify-center rounded-medium px-2.5 py-1.5 hover:bg-raised aria-selected:bg-accent-soft forced-colors:aria-selected:border-2 forced-colors:aria-selected:border-[Highlight]"
    >
      <span className="flex items-baseline gap-3">
        <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
          {shortened(entry.title) || i18n.t('dashboard.search.noWords')}
        </span>
        <span className="max-w-[40%] shrink-0 truncate text-small text-muted">
          {brandWords(entry)}
        </span>
      </span>
      {entry.text ? (
        <span dir="auto" className="truncate text-small text-muted">
          {shortened(entry.text)}
        </span>
      ) : null}
    </div>
  );
}

/** Whose it is, on every line: nothing of one brand's is taken for another's. */
function brandWords({ kind, brands }: SearchEntry): string {
  if (kind === 'brands') return '';
  if (brands.length > 0) return brands.join(', ');
  if (kind === 'templates') return i18n.t('dashboard.search.anyBrand');
  return kind === 'drafts' ? i18n.t('dashboard.search.noBrand') : '';
}

/** One line's worth: the rest would only be cut off. */
function shortened(text: string): string {
  return text.slice(0, 200);
}

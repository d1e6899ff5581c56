import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown, Pause, X } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { menuItemLook, menuLook } from '@/components/ui/menu-look';
import {
  type CalendarFilters,
  type FilterChoice,
  type FilterKind,
  isFiltering,
  noFilters,
  turnFilter,
} from '@/lib/calendar/filter';
import type { ItemBrand } from '@/lib/calendar/item';
import { BrandDot } from './marks';

export type FiltersProps = {
  readonly brands: readonly ItemBrand[];
  /** What there is of each kind in what is shown, and how many. */
  readonly choices: Readonly<Record<FilterKind, readonly FilterChoice[]>>;
  readonly filters: CalendarFilters;
  readonly onFilters: (filters: CalendarFilters) => void;
};

/** Brands by their colour, which tells what the colours mean; sites and labels in lists. */
export function Filters({ brands, choices, filters, onFilters }: FiltersProps) {
  const countOf = (id: string) => choices.brands.find(({ value }) => value === id)?.count ?? 0;
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">{i18n.t('calendar.filters.label')}</legend>
      {brands.map((brand) => (
        <button
          key={brand.id}
          type="button"
          aria-pressed={filters.brands.includes(brand.id)}
          onClick={() => onFilters(turnFilter(filters, 'brands', brand.id))}
          className="inline-flex h-7 max-w-full items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink forced-colors:aria-pressed:border-2 forced-colors:aria-pressed:border-[Highlight]"
        >
          <BrandDot color={brand.color} />
          <span className="truncate">{brand.name}</span>
          {brand.isPaused ? (
            <span className="inline-flex items-center gap-0.5 text-small text-warn-ink">
              <Pause aria-hidden size={12} />
              {i18n.t('calendar.held')}
            </span>
          ) : null}
          <span className="text-small text-muted tabular-nums">{countOf(brand.id)}</span>
        </button>
      ))}
      {(['sites', 'labels'] as const).map((kind) => (
        <FilterMenu
          key={kind}
          kind={kind}
          choices={choices[kind]}
          filters={filters}
          onFilters={onFilters}
        />
      ))}
      {isFiltering(filters) ? (
        <Button size="small" tone="quiet" onClick={() => onFilters(noFilters)}>
          <X aria-hidden size={14} />
          {i18n.t('calendar.clear')}
        </Button>
      ) : null}
    </fieldset>
  );
}

type FilterMenuProps = Pick<FiltersProps, 'filters' | 'onFilters'> & {
  readonly kind: 'sites' | 'labels';
  readonly choices: readonly FilterChoice[];
};

function FilterMenu({ kind, choices, filters, onFilters }: FilterMenuProps) {
  const chosen = filters[kind];
  const name = i18n.t(`calendar.filters.${kind}`);
  if (choices.length === 0 && chosen.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger
        className={`inline-flex h-7 items-center gap-1 rounded-full border px-2.5 hover:border-edge ${chosen.length > 0 ? 'border-accent bg-accent-soft text-accent-ink' : 'border-line bg-surface'}`}
      >
        {chosen.length > 0
          ? i18n.t('calendar.filters.chosen', { kind: name, count: chosen.length })
          : name}
        <ChevronDown aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-40">
          <Menu.Popup className={menuLook}>
            {choices.map(({ value, label, count }) => (
              <Menu.CheckboxItem
                key={value}
                checked={chosen.includes(value)}
                onCheckedChange={() => onFilters(turnFilter(filters, kind, value))}
                className={menuItemLook}
              >
                <span className="grid size-4 place-items-center">
                  <Menu.CheckboxItemIndicator>
                    <Check aria-hidden size={14} />
                  </Menu.CheckboxItemIndicator>
                </span>
                <span dir="auto" className="min-w-0 flex-1 truncate">
                  {label}
                </span>
                <span className="text-small text-muted tabular-nums">{count}</span>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

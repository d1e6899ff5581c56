import { Pencil, Plus, Store, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { Handle } from '@/components/ui/handle';
import { IconButton } from '@/components/ui/icon-button';
import type { Brand } from '@/lib/model';
import { PageHeading } from './page-heading';

export type BrandsViewProps = {
  readonly brands: readonly Brand[];
  /** The one that speaks unless the page's account says otherwise. */
  readonly active: string | undefined;
  readonly onAdd: () => void;
  readonly onEdit: (brand: Brand) => void;
  readonly onActivate: (brand: Brand) => void;
  readonly onDelete: (brand: Brand) => void;
};

/** The brands a person speaks for. */
export function BrandsView(props: BrandsViewProps) {
  const add = (
    <Button tone="primary" onClick={props.onAdd}>
      <Plus aria-hidden size={16} />
      {i18n.t('dashboard.brands.add')}
    </Button>
  );
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.sections.brands')}
        action={props.brands.length > 0 ? add : null}
      >
        {i18n.t('dashboard.brands.about')}
      </PageHeading>
      {props.brands.length === 0 ? (
        <EmptyState
          picture={<Store size={22} />}
          title={i18n.t('dashboard.brands.emptyTitle')}
          action={add}
        >
          {i18n.t('dashboard.brands.empty')}
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {props.brands.map((brand) => (
            <BrandRow
              key={brand.id}
              brand={brand}
              isActive={brand.id === props.active}
              {...props}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type BrandRowProps = Pick<BrandsViewProps, 'onEdit' | 'onActivate' | 'onDelete'> & {
  readonly brand: Brand;
  readonly isActive: boolean;
};

function BrandRow({ brand, isActive, onEdit, onActivate, onDelete }: BrandRowProps) {
  return (
    <li className="flex flex-col gap-2 overflow-hidden rounded-large border border-line bg-surface">
      <span
        aria-hidden
        className="h-1 forced-color-adjust-none"
        style={{ backgroundColor: brand.color }}
      />
      <div className="flex flex-col gap-2 px-4 pt-2 pb-3">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h2 className="min-w-0 truncate text-body font-semibold">{brand.name}</h2>
          {brand.accounts.map(({ site, handle }) => (
            <span key={`${site} ${handle}`} className="text-muted">
              <Handle handle={handle} />
            </span>
          ))}
          <span className="ms-auto inline-flex gap-1.5">
            {brand.pause ? <Chip tone="warn">{i18n.t('plan.pause.chip')}</Chip> : null}
            {isActive ? <Chip tone="sure">{i18n.t('dashboard.brands.speaks')}</Chip> : null}
          </span>
        </div>
        {brand.about ? (
          <p dir="auto" className="line-clamp-3 text-muted">
            {brand.about}
          </p>
        ) : null}
        {brand.tone ? (
          <p dir="auto" className="line-clamp-2">
            “{brand.tone}”
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-1">
          <Button size="small" onClick={() => onEdit(brand)}>
            <Pencil aria-hidden size={14} />
            {i18n.t('dashboard.brands.edit')}
          </Button>
          {isActive ? null : (
            <Button size="small" tone="quiet" onClick={() => onActivate(brand)}>
              {i18n.t('dashboard.brands.activate')}
            </Button>
          )}
          <IconButton
            label={i18n.t('dashboard.brands.delete', { name: brand.name })}
            onClick={() => onDelete(brand)}
            className="ms-auto"
          >
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </div>
      </div>
    </li>
  );
}

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Handle } from '@/components/ui/handle';
import { SelectField } from '@/components/ui/select-field';
import type { Brand } from '@/lib/model';

export type ActiveBrandProps = {
  readonly brands: readonly Brand[];
  readonly active: Brand | undefined;
  readonly onActivate: (id: string) => void;
  readonly onAdd: () => void;
};

/** Who speaks. */
export function ActiveBrand({ brands, active, onActivate, onAdd }: ActiveBrandProps) {
  if (!active) {
    return (
      <div className="flex items-center justify-between gap-3">
        <span>
          <span className="block font-medium">{i18n.t('settings.brand.active')}</span>
          <span className="text-small text-muted">{i18n.t('settings.brand.noneYet')}</span>
        </span>
        <Button size="small" onClick={onAdd}>
          {i18n.t('settings.brand.add')}
        </Button>
      </div>
    );
  }
  return (
    <SelectField
      label={i18n.t('settings.brand.active')}
      hint={
        <span className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="size-2 shrink-0 rounded-full forced-color-adjust-none"
            style={{ backgroundColor: active.color }}
          />
          <span className="truncate">
            {active.accounts.length > 0
              ? active.accounts.map(({ site, handle }) => (
                  <span key={`${site} ${handle}`} className="me-2">
                    <Handle handle={handle} />
                  </span>
                ))
              : i18n.t('settings.brand.noHandles')}
          </span>
          {active.pause ? <Chip tone="warn">{i18n.t('plan.pause.chip')}</Chip> : null}
        </span>
      }
      value={active.id}
      options={brands.map((brand) => ({ value: brand.id, label: nameOf(brand) }))}
      onValue={onActivate}
    />
  );
}

function nameOf({ name, pause }: Brand): string {
  return pause ? i18n.t('plan.pause.named', { name }) : name;
}

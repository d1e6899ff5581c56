import { i18n } from '#i18n';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import type { BrandPartProps } from './brand-form';

/** What it has and where it wants to go. */
export function BrandMaterial({ values, change, wrong }: BrandPartProps) {
  return (
    <fieldset className="flex flex-col gap-5 border-line border-t pt-4">
      <legend className="float-start w-full pb-1 font-semibold">
        {i18n.t('settings.brand.materialTitle')}
      </legend>
      <TextAreaField
        label={i18n.t('settings.brand.products')}
        hint={i18n.t('settings.brand.productsHint')}
        name="products"
        rows={2}
        value={values.products}
        onValue={(products) => change({ products })}
        error={wrong('products')}
      />
      <TextAreaField
        label={i18n.t('settings.brand.links')}
        hint={i18n.t('settings.brand.linksHint')}
        name="links"
        rows={2}
        value={values.links}
        onValue={(links) => change({ links })}
        error={wrong('links')}
        dir="ltr"
        spellCheck={false}
      />
      <TextField
        label={i18n.t('settings.brand.goals')}
        hint={i18n.t('settings.brand.goalsHint')}
        name="goals"
        value={values.goals}
        onValue={(goals) => change({ goals })}
        error={wrong('goals')}
      />
    </fieldset>
  );
}

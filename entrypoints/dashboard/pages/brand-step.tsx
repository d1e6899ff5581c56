import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { StepHeading } from '@/components/dashboard/welcome/frame';
import { BrandForm } from '@/components/settings/brand-form';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brandFrom, emptyBrand, valuesOfBrand } from '@/lib/brand/brand-values';
import { brands } from '@/lib/db/brands';
import type { Brand } from '@/lib/model';

/** The first brand; the one there is when one comes back to this step. */
export function BrandStep({ onDone }: { readonly onDone: () => void }) {
  const found = useLiveQuery(async () => ({ brand: await brands.active() }), []);
  if (!found) return null;
  return <BrandStepForm key={found.brand?.id ?? 'new'} brand={found.brand} onDone={onDone} />;
}

type BrandStepFormProps = { readonly brand: Brand | undefined; readonly onDone: () => void };

function BrandStepForm({ brand, onDone }: BrandStepFormProps) {
  const form = useKeptForm(
    `brand:${brand?.id ?? 'new'}`,
    brand ? valuesOfBrand(brand) : emptyBrand,
  );
  const [isTried, setTried] = useState(false);
  const { error, attempt } = useTrouble();
  const save = async () => {
    const values = brandFrom(form.values);
    if (brand) await brands.update(brand.id, values);
    else await brands.add(values);
    form.forget();
    onDone();
  };
  return (
    <>
      <StepHeading title={i18n.t('welcome.brand.title')}>
        {i18n.t('welcome.brand.lead')}
      </StepHeading>
      <BrandForm
        isShort
        values={form.values}
        onValues={form.change}
        isTried={isTried}
        onTried={() => setTried(true)}
        onSave={() => void attempt(save)}
        actions={
          <>
            <Button type="submit" tone="primary">
              {i18n.t('welcome.brand.save')}
            </Button>
            <Button tone="quiet" onClick={onDone}>
              {i18n.t('welcome.skip')}
            </Button>
          </>
        }
      />
      <TroubleNotice error={error} />
    </>
  );
}

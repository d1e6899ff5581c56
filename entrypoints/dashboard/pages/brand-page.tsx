import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { BrandPages } from '@/components/dashboard/brand-pages';
import { PageHeading } from '@/components/dashboard/page-heading';
import { UnsavedActions } from '@/components/dashboard/unsaved-actions';
import { BrandForm } from '@/components/settings/brand-form';
import { BrandPause } from '@/components/settings/brand-pause';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { go } from '@/entrypoints/dashboard/go';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { usePause } from '@/entrypoints/owner/use-pause';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { type BrandValues, brandFrom, emptyBrand, valuesOfBrand } from '@/lib/brand/brand-values';
import { brands } from '@/lib/db/brands';
import type { Brand } from '@/lib/model';
import { NotFoundPage } from './not-found-page';

/** Adds a brand (`new`) or edits one. */
export function BrandPage({ id }: { readonly id: string }) {
  const found = useLiveQuery(async () => ({ brand: await brands.find(id) }), [id]);
  if (id === 'new') {
    return (
      <BrandEditor
        form="brand:new"
        navigation={<BackLink href="#/brands" label={i18n.t('dashboard.sections.brands')} />}
        title={i18n.t('dashboard.brands.addTitle')}
        initial={emptyBrand}
        onSave={async (values) => void (await brands.add(brandFrom(values)))}
      />
    );
  }
  if (!found) return null;
  const { brand } = found;
  if (!brand) return <NotFoundPage />;
  return (
    <BrandEditor
      form={`brand:${id}`}
      navigation={<BrandPages brand={id} current="about" />}
      above={<PauseCard brand={brand} />}
      title={i18n.t('dashboard.brands.editTitle', { name: brand.name })}
      initial={valuesOfBrand(brand)}
      onSave={(values) => brands.update(id, brandFrom(values))}
    />
  );
}

/** Works at once, whatever of the form is not saved. */
function PauseCard({ brand }: { readonly brand: Brand }) {
  const { error, attempt } = useTrouble();
  const pause = usePause(brand, attempt, () => go('/plan/due'));
  return (
    <Card>
      {pause ? <BrandPause {...pause} /> : null}
      <TroubleNotice error={error} />
    </Card>
  );
}

type BrandEditorProps = {
  readonly form: string;
  /** The way back and, for a brand there is, to its other pages. */
  readonly navigation: ReactNode;
  readonly title: string;
  /** What stands before the form and is no part of it. */
  readonly above?: ReactNode;
  readonly initial: BrandValues;
  readonly onSave: (values: BrandValues) => Promise<void>;
};

function BrandEditor({ form, navigation, title, above, initial, onSave }: BrandEditorProps) {
  const kept = useKeptForm(form, initial);
  const [isTried, setTried] = useState(false);
  const { error, attempt } = useTrouble();
  const save = () =>
    attempt(async () => {
      await onSave(kept.values);
      kept.forget();
      go('/brands');
    });
  return (
    <>
      <PageHeading title={title} back={navigation} />
      {above}
      <Card>
        <BrandForm
          values={kept.values}
          onValues={kept.change}
          isTried={isTried}
          onTried={() => setTried(true)}
          onSave={() => void save()}
          actions={
            <>
              <Button type="submit" tone="primary">
                {i18n.t('dashboard.save')}
              </Button>
              <UnsavedActions isChanged={kept.isChanged} onDiscard={kept.forget} />
            </>
          }
        />
        <TroubleNotice error={error} />
      </Card>
    </>
  );
}

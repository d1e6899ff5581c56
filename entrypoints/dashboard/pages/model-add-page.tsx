import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import { go } from '@/entrypoints/dashboard/go';
import { ModelSetup } from '@/entrypoints/dashboard/model-setup';

export function ModelAddPage() {
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.models.addTitle')}
        back={<BackLink href="#/models" label={i18n.t('dashboard.sections.models')} />}
      />
      <ModelSetup
        form="model:new"
        saveLabel={() => i18n.t('dashboard.save')}
        offersNone={false}
        activates={false}
        onSaved={() => go('/models')}
      />
    </>
  );
}

import { i18n } from '#i18n';
import { PageHeading } from '@/components/dashboard/page-heading';

export function NotFoundPage() {
  return (
    <PageHeading title={i18n.t('dashboard.notFoundTitle')}>
      {i18n.t('dashboard.notFound')}
    </PageHeading>
  );
}

import { i18n } from '#i18n';
import { Placeholder } from '@/components/ui/placeholder';
import { TextPlaceholder } from './text-placeholder';

/** The panel's shape while its draft is being found. */
export function Skeleton() {
  return (
    <div
      role="status"
      aria-label={i18n.t('panel.announce.loading')}
      className="flex flex-col gap-3"
    >
      <Placeholder className="h-9" />
      <Placeholder className="h-6 w-28" />
      <TextPlaceholder />
    </div>
  );
}

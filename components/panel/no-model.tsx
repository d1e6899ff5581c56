import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';

export type NoModelProps = { readonly onConnect: () => void };

/** Says plainly that nothing writes here but templates, and how to change that. */
export function NoModel({ onConnect }: NoModelProps) {
  return (
    <p className="text-muted">
      {i18n.t('panel.noModel.said')}{' '}
      <LinkButton onClick={onConnect}>{i18n.t('panel.noModel.connect')}</LinkButton>
    </p>
  );
}

import { ShieldCheck } from 'lucide-react';
import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';

export type PrivacyNoteProps = {
  /** The host text goes to; empty: nothing leaves this computer. */
  readonly host: string;
  readonly onMore: () => void;
};

/** Where text goes right now, in two sentences. */
export function PrivacyNote({ host, onMore }: PrivacyNoteProps) {
  return (
    <div className="flex gap-2.5 text-small text-muted">
      <ShieldCheck aria-hidden size={16} className="mt-px shrink-0 text-accent" />
      <p>
        {host ? i18n.t('settings.privacy.sent', { host }) : i18n.t('settings.privacy.nothing')}{' '}
        {i18n.t('settings.privacy.you')}{' '}
        <LinkButton className="min-h-0!" onClick={onMore}>
          {i18n.t('settings.privacy.more')}
        </LinkButton>
      </p>
    </div>
  );
}

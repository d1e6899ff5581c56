import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import type { ConnectionCard, PromptCard } from '@/lib/messages/contract';
import { WhatWasSent } from './what-was-sent';

export type StartProps = {
  readonly connection: ConnectionCard;
  readonly isSentShown: boolean;
  readonly preview: PromptCard | undefined;
  readonly onShowSent: () => void;
};

/** Before anything is drafted: where what was read would go, and the door to see it. */
export function Start({ connection, isSentShown, preview, onShowSent }: StartProps) {
  const { model, host, kind } = connection;
  if (kind === 'none') return null;
  return (
    <div className="flex flex-col gap-2 text-muted">
      <p>
        {host === ''
          ? i18n.t('panel.start.goesToDevice')
          : i18n.t('panel.start.goesTo', { model, host })}{' '}
        <LinkButton aria-expanded={isSentShown} onClick={onShowSent}>
          {i18n.t('panel.start.seeSent')}
        </LinkButton>
      </p>
      {isSentShown ? (
        <WhatWasSent sent={undefined} preview={preview} connection={connection} />
      ) : null}
    </div>
  );
}

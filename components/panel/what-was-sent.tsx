import { i18n } from '#i18n';
import type { ConnectionCard } from '@/lib/messages/contract';
import type { Sent } from './state';

export type WhatWasSentProps = {
  readonly sent: Sent | undefined;
  /** What would be sent now; `undefined` until it is known. */
  readonly preview: string | undefined;
  readonly connection: ConnectionCard;
};

/** Word for word what a model got, or would get, and where it lives. */
export function WhatWasSent({ sent, preview, connection }: WhatWasSentProps) {
  const isTemplate = sent ? sent.source.kind === 'template' : connection.kind === 'none';
  if (isTemplate) return <p className="text-muted">{i18n.t('panel.sent.none')}</p>;

  const prompt = sent?.prompt ?? preview;
  const model = sent?.source.kind === 'model' ? sent.source.model : connection.model;
  const { host } = connection;
  const title =
    host === ''
      ? i18n.t('panel.sent.local', { model })
      : sent
        ? i18n.t('panel.sent.to', { model, host })
        : i18n.t('panel.sent.before', { model, host });

  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <p className="text-small text-muted">{title}</p>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        dir="auto"
        className="max-h-48 overflow-auto rounded-medium bg-sunken p-2.5 font-mono text-small wrap-anywhere whitespace-pre-wrap forced-border"
      >
        {prompt ?? i18n.t('panel.sent.loading')}
      </pre>
    </section>
  );
}

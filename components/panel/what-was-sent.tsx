import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import type { UsedMaterial } from '@/lib/llm/brand-block';
import type { ConnectionCard, PromptCard } from '@/lib/messages/contract';
import type { Sent } from './state';

export type WhatWasSentProps = {
  readonly sent: Sent | undefined;
  /** What would be sent now; `undefined` until it is known. */
  readonly preview: PromptCard | undefined;
  readonly connection: ConnectionCard;
};

/** Word for word what a model got, or would get, and where it lives. */
export function WhatWasSent({ sent, preview, connection }: WhatWasSentProps) {
  const isTemplate = sent ? sent.source.kind === 'template' : connection.kind === 'none';
  if (isTemplate) return <p className="text-muted">{i18n.t('panel.sent.none')}</p>;

  const card = sent ?? preview;
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
      {card ? <Used {...card.used} /> : null}
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        dir="auto"
        className="max-h-48 overflow-auto rounded-medium bg-sunken p-2.5 font-mono text-small wrap-anywhere whitespace-pre-wrap forced-border"
      >
        {card?.prompt ?? i18n.t('panel.sent.loading')}
      </pre>
    </section>
  );
}

/** Which of the brand's facts and readers are in it; opens to the facts, word for word. */
function Used({ facts, audience }: UsedMaterial) {
  const readers =
    audience.length > 0 ? audience.join(', ') : i18n.t('panel.sent.nobodyInParticular');
  const words = i18n.t('panel.sent.used', facts.length, { readers });
  if (facts.length === 0) return <p className="text-small text-muted">{words}</p>;
  return (
    <Disclosure summary={words} className="text-small">
      <ul className="flex list-disc flex-col gap-0.5 ps-5 text-muted">
        {facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

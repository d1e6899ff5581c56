import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import type { TemplateReason, Variant } from '@/lib/model';
import { intentWords } from './words';

export type TemplateLineProps = {
  readonly variant: Variant;
  readonly locale: string;
};

/** Which template a text came from and why it was proposed; nothing for what a model wrote. */
export function TemplateLine({ variant: { source }, locale }: TemplateLineProps) {
  if (source.kind !== 'template' || !source.reasons) return null;
  const isStarter = source.reasons.some(({ kind }) => kind === 'starter');
  const from =
    isStarter || source.name === undefined
      ? i18n.t('panel.template.starter')
      : i18n.t('panel.template.own', { name: source.name });
  const why = source.reasons.flatMap((reason) => reasonWords(reason, locale));
  return (
    <p className="text-small text-muted">{why.length > 0 ? `${from}: ${why.join(' · ')}` : from}</p>
  );
}

function reasonWords(reason: TemplateReason, locale: string): readonly string[] {
  switch (reason.kind) {
    case 'intent':
      return [i18n.t('panel.template.reasons.intent', { intent: intentWords[reason.intent]() })];
    case 'words':
      return [
        i18n.t('panel.template.reasons.words', {
          words: reason.words.map((word) => `“${word}”`).join(', '),
        }),
      ];
    case 'brand':
      return [i18n.t('panel.template.reasons.brand')];
    case 'site':
      return [i18n.t('panel.template.reasons.site')];
    case 'due':
      return [i18n.t('panel.template.reasons.due', { day: dayWords(reason.since, locale) })];
    case 'starter':
      return [];
  }
}

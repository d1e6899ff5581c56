import { useState } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { type Filled, filledParts } from '@/lib/templates/library/fill-template';
import type { KnownFacts } from '@/lib/templates/library/notation';

export type TemplatePreviewProps = {
  readonly text: string;
  /** What would be known of an invented message. */
  readonly facts: KnownFacts;
};

/** A template as it would go into a draft, while it is written. */
export function TemplatePreview({ text, facts }: TemplatePreviewProps) {
  const [isBare, setBare] = useState(false);
  const parts = filledParts(text, isBare ? {} : facts);
  return (
    <section
      aria-label={i18n.t('dashboard.templates.preview.title')}
      className="flex flex-col gap-2 rounded-medium bg-raised p-3 forced-border"
    >
      <h2 className="font-medium">{i18n.t('dashboard.templates.preview.title')}</h2>
      {text.trim() === '' ? (
        <p className="text-muted">{i18n.t('dashboard.templates.preview.empty')}</p>
      ) : (
        <p dir="auto" className="text-body break-words whitespace-pre-wrap">
          {placed(parts).map(({ at, kind, text: words }) =>
            kind === 'words' ? (
              words
            ) : (
              <mark key={at} className={`rounded-small forced-border ${looks[kind]}`}>
                {words}
              </mark>
            ),
          )}
        </p>
      )}
      <Switch
        label={i18n.t('dashboard.templates.preview.bare')}
        hint={i18n.t('dashboard.templates.preview.bareHint')}
        isOn={isBare}
        onTurn={setBare}
      />
    </section>
  );
}

const looks = {
  slot: 'bg-accent-soft text-accent-ink',
  blank: 'bg-warn-soft text-warn-ink',
  passage: 'bg-good-soft text-good-ink italic',
} as const;

/** With where each begins, which tells it from the others. */
function placed(parts: readonly Filled[]): readonly (Filled & { readonly at: number })[] {
  let at = 0;
  return parts.map((part) => {
    const here = at;
    at += part.text.length + 1;
    return { ...part, at: here };
  });
}

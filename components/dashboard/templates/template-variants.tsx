import { i18n } from '#i18n';
import { languageName } from '@/components/panel/languages';
import { Chip } from '@/components/ui/chip';
import type { Template } from '@/lib/model';
import { TemplateText } from './template-text';

export type TemplateVariantsProps = {
  /** The one that is open. */
  readonly id: string;
  /** It and its other languages. */
  readonly variants: readonly Template[];
  readonly locale: string;
};

/** A template and its other languages, side by side. */
export function TemplateVariants({ id, variants, locale }: TemplateVariantsProps) {
  return (
    <section aria-labelledby="variants" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="variants" className="text-title font-semibold">
          {i18n.t('dashboard.templates.variants.title')}
        </h2>
        <a
          href={`#/templates/${id}/variant`}
          className="font-medium text-accent-ink underline underline-offset-3"
        >
          {i18n.t('dashboard.templates.variants.add')}
        </a>
      </div>
      {variants.length > 1 ? (
        <ul className="grid gap-3 sm:grid-cols-2">
          {variants.map((variant) => (
            <li key={variant.id}>
              <Variant variant={variant} isHere={variant.id === id} locale={locale} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{i18n.t('dashboard.templates.variants.none')}</p>
      )}
    </section>
  );
}

type VariantProps = {
  readonly variant: Template;
  readonly isHere: boolean;
  readonly locale: string;
};

function Variant({ variant, isHere, locale }: VariantProps) {
  const { id, name, language, text, isStarter } = variant;
  const spoken = language
    ? languageName(language, locale)
    : i18n.t('dashboard.templates.anyLanguage');
  return (
    <div
      className={`flex h-full flex-col gap-2 rounded-medium border bg-surface p-3 ${isHere ? 'border-accent' : 'border-line'}`}
    >
      <div className="flex flex-wrap items-center gap-1.5">
        <Chip>{spoken}</Chip>
        {isStarter ? <Chip tone="doubt">{i18n.t('dashboard.templates.starter')}</Chip> : null}
        {isHere ? (
          <span className="ms-auto text-small text-muted">
            {i18n.t('dashboard.templates.variants.here')}
          </span>
        ) : (
          <a
            href={`#/templates/${id}`}
            aria-label={`${i18n.t('dashboard.templates.variants.edit')}: ${name}, ${spoken}`}
            className="ms-auto font-medium text-accent-ink underline underline-offset-3"
          >
            {i18n.t('dashboard.templates.variants.edit')}
          </a>
        )}
      </div>
      <p dir="auto" lang={language || undefined} className="break-words whitespace-pre-wrap">
        <TemplateText text={text} />
      </p>
    </div>
  );
}

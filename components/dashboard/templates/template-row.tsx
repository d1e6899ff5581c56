import { Check, Lock, Pencil, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { languageName } from '@/components/panel/languages';
import { intentWords } from '@/components/panel/words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import type { Brand, Template } from '@/lib/model';
import { isDue } from '@/lib/templates/library/due';
import { TemplateText } from './template-text';

export type TemplateRowProps = {
  readonly template: Template;
  readonly brands: readonly Pick<Brand, 'id' | 'name'>[];
  readonly locale: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onEdit: (template: Template) => void;
  /** Somebody has read it and found it right. */
  readonly onReview: (template: Template) => void;
  readonly onDelete: (template: Template) => void;
};

/** One template: what it says, for what it is, and what can be done with it. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, locale, today } = props;
  const { name, text, language, intents, isLocked, isStarter, reviewBy } = template;
  const isToReview = isStarter || isDue(template, today);
  return (
    <article className="flex flex-col gap-2 rounded-large border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 dir="auto" className="min-w-0 truncate text-body font-semibold">
          {name}
        </h2>
        {isLocked ? <Lock size={14} aria-label={i18n.t('dashboard.templates.locked')} /> : null}
        <span className="ms-auto flex flex-wrap gap-1.5">
          {language ? <Chip>{languageName(language, locale)}</Chip> : null}
          {intents.map((intent) => (
            <Chip key={intent} tone="sure">
              {intentWords[intent]()}
            </Chip>
          ))}
          {isStarter ? <Chip tone="doubt">{i18n.t('dashboard.templates.starter')}</Chip> : null}
          {reviewBy && isDue(template, today) ? (
            <Chip tone="doubt">
              {i18n.t('dashboard.templates.due', { day: dayWords(reviewBy, locale) })}
            </Chip>
          ) : null}
        </span>
      </div>
      <p dir="auto" className="line-clamp-3 break-words whitespace-pre-wrap">
        <TemplateText text={text} />
      </p>
      <p className="text-small text-muted">{factsOf(props).join(' · ')}</p>
      <div className="-mb-1 flex flex-wrap items-center gap-1">
        <Button
          size="small"
          aria-label={i18n.t('dashboard.templates.editNamed', { name })}
          onClick={() => props.onEdit(template)}
        >
          <Pencil aria-hidden size={14} />
          {i18n.t('dashboard.templates.edit')}
        </Button>
        {isToReview ? (
          <Button
            size="small"
            tone="quiet"
            aria-label={i18n.t('dashboard.templates.reviewNamed', { name })}
            onClick={() => props.onReview(template)}
          >
            <Check aria-hidden size={14} />
            {i18n.t('dashboard.templates.review')}
          </Button>
        ) : null}
        <IconButton
          label={i18n.t('dashboard.templates.delete', { name })}
          onClick={() => props.onDelete(template)}
          className="ms-auto"
        >
          <Trash2 aria-hidden size={16} />
        </IconButton>
      </div>
    </article>
  );
}

/** Where it is, for whom, how it is called up and how it fares. */
function factsOf({ template, brands }: TemplateRowProps): readonly string[] {
  const { shortcut, folder, uses, edits, owner } = template;
  const named = brands.filter(({ id }) => template.brands.includes(id)).map(({ name }) => name);
  return [
    ...(shortcut ? [`/${shortcut}`] : []),
    ...(folder ? [folder.replaceAll('/', ' › ')] : []),
    ...(template.kind === 'post' ? [i18n.t('dashboard.templates.kinds.post')] : []),
    ...named,
    ...(owner ? [i18n.t('dashboard.templates.ownedBy', { owner })] : []),
    i18n.t('dashboard.templates.uses', uses),
    ...(uses > 0
      ? [
          i18n.t('dashboard.templates.editRate', {
            percent: String(Math.round((edits / uses) * 100)),
          }),
        ]
      : []),
  ];
}

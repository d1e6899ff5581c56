import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Pick } from '@/components/ui/pick';
import { Ring } from '@/components/ui/ring';
import type { DraftKind } from '@/lib/model';
import { languageName, languageOptions } from './languages';

export type CountLineProps = {
  readonly kind: DraftKind;
  readonly count: number;
  readonly max: number | undefined;
  readonly language: string | undefined;
  /** The reader's own language, for the names of others. */
  readonly locale: string;
  readonly isSentShown: boolean;
  readonly hasSent: boolean;
  readonly onSpeak: (language: string | null) => void;
  readonly onShowSent: () => void;
};

/** The site's own count, the language, and the door to what was sent. */
export function CountLine(props: CountLineProps) {
  const { kind, count, max, language, locale, isSentShown, hasSent, onSpeak, onShowSent } = props;
  const words =
    max === undefined
      ? i18n.t('panel.count.plain', count)
      : i18n.t('panel.count.of', { count, max });
  const languages = useMemo(() => languageOptions(locale), [locale]);
  const asRead = i18n.t(kind === 'reply' ? 'panel.count.asPost' : 'panel.count.asIdea');

  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-2 text-muted">
      {max === undefined ? null : <Ring part={count / max} label={words} />}
      <span
        aria-hidden={max !== undefined}
        className={`shrink-0 tabular-nums ${max !== undefined && count > max ? 'font-semibold text-bad-ink' : ''}`}
      >
        {words}
      </span>
      <Pick
        label={i18n.t('panel.count.language')}
        value={language ?? ''}
        options={[{ value: '', label: asRead }, ...languages]}
        onValue={(value) => onSpeak(value || null)}
        className="h-7 shrink gap-0.5 px-1 hover:bg-sunken hover:text-ink"
      >
        <span className="truncate">{language ? languageName(language, locale) : asRead}</span>
        <ChevronDown aria-hidden size={13} className="shrink-0" />
      </Pick>
      <button
        type="button"
        aria-expanded={isSentShown}
        onClick={onShowSent}
        className="-me-1 ms-auto inline-flex h-7 shrink-0 items-center gap-0.5 rounded-small px-1 hover:bg-sunken hover:text-ink"
      >
        {i18n.t(hasSent ? 'panel.sent.button' : 'panel.sent.buttonBefore')}
        <ChevronRight
          aria-hidden
          size={13}
          className={isSentShown ? 'rotate-90' : 'rtl:-scale-x-100'}
        />
      </button>
    </div>
  );
}

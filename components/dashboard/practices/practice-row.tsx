import { Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { openerId } from '@/components/dashboard/material/use-open-row';
import { dayWords } from '@/components/day-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Switch } from '@/components/ui/switch';
import { type PracticeCard, statementsIn } from '@/lib/practices/cards';

export type PracticeRowProps = {
  readonly card: PracticeCard;
  /** The site's name. */
  readonly site: string;
  /** BCP 47 */
  readonly locale: string;
  readonly onTurn: (isOn: boolean) => void;
  readonly onEdit: () => void;
  /** Puts our card back as it came, or deletes one of the person's own. */
  readonly onRemove: () => void;
};

/** What works on one site: the very lines a draft is written with, and where they come from. */
export function PracticeRow({ card, site, locale, onTurn, onEdit, onRemove }: PracticeRowProps) {
  return (
    <article className="flex flex-col gap-3 rounded-large border border-line bg-surface px-4 py-3">
      <Switch
        label={
          <span className="flex flex-wrap items-center gap-2">
            <span className="text-body font-semibold">{site}</span>
            {card.wording === 'shipped' ? null : (
              <Chip tone="sure">{i18n.t('dashboard.practices.yours')}</Chip>
            )}
          </span>
        }
        hint={card.isOn ? undefined : i18n.t('dashboard.practices.off')}
        isOn={card.isOn}
        onTurn={onTurn}
      />
      <ul
        dir="auto"
        className={`flex list-disc flex-col gap-1 ps-5 wrap-anywhere ${card.isOn ? '' : 'text-muted'}`}
      >
        {[...new Set(statementsIn(card.text))].map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 flex-1 text-small text-muted wrap-anywhere">
          {i18n.t('dashboard.practices.from', {
            source: card.source,
            day: dayWords(card.date, locale),
          })}
        </p>
        <Deeds card={card} site={site} onEdit={onEdit} onRemove={onRemove} />
      </div>
    </article>
  );
}

type DeedsProps = Pick<PracticeRowProps, 'card' | 'site' | 'onEdit' | 'onRemove'>;

function Deeds({ card, site, onEdit, onRemove }: DeedsProps) {
  const isOwn = card.wording === 'own';
  const Picture = isOwn ? Trash2 : RotateCcw;
  return (
    <div className="-me-2 flex shrink-0">
      {card.wording === 'shipped' ? null : (
        <Button
          tone="quiet"
          size="small"
          onClick={onRemove}
          aria-label={i18n.t(
            isOwn ? 'dashboard.practices.deleteFor' : 'dashboard.practices.putBackFor',
            { site },
          )}
        >
          <Picture aria-hidden size={14} />
          {i18n.t(isOwn ? 'dashboard.practices.delete' : 'dashboard.practices.putBack')}
        </Button>
      )}
      <Button
        id={openerId(card.id)}
        tone="quiet"
        size="small"
        onClick={onEdit}
        aria-label={i18n.t('dashboard.practices.editFor', { site })}
      >
        <Pencil aria-hidden size={14} />
        {i18n.t('dashboard.practices.edit')}
      </Button>
    </div>
  );
}

import { i18n } from '#i18n';
import { RowActions } from '@/components/dashboard/material/row-actions';
import { momentWords } from '@/components/plan/when-words';
import { Chip } from '@/components/ui/chip';
import { labelOf } from '@/lib/brand/accounts-text';
import { isRipe } from '@/lib/insights/comparable';
import { type Clock, countNames } from '@/lib/insights/numbers-values';
import type { PostNumbers } from '@/lib/model';

export type NumbersRowProps = {
  readonly numbers: PostNumbers;
  readonly clock: Clock;
  /** BCP 47 */
  readonly locale: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

/** One post, when and where it went out, and what it came to. */
export function NumbersRow({ numbers, clock, locale, onEdit, onDelete }: NumbersRowProps) {
  const { id, site, permalink, postedAt, seenAt, counts } = numbers;
  const { now, zone } = clock;
  const when = momentWords(postedAt, zone, now, locale);
  const post = i18n.t('dashboard.numbers.post', { site: labelOf(site), when });
  const format = new Intl.NumberFormat(locale);
  return (
    <div className="flex flex-col gap-2 rounded-large border border-line bg-surface px-4 py-3">
      <div className="flex items-start gap-3">
        <p className="min-w-0 flex-1 font-medium">
          {post}
          {permalink ? (
            <a
              href={permalink}
              target="_blank"
              rel="noreferrer"
              className="ms-3 font-normal text-accent-ink underline"
            >
              {i18n.t('dashboard.numbers.open')}
            </a>
          ) : null}
        </p>
        <RowActions
          row={id}
          editLabel={i18n.t('dashboard.numbers.edit', { post })}
          deleteLabel={i18n.t('dashboard.numbers.delete', { post })}
          onEdit={onEdit}
          onDelete={onDelete}
        />
      </div>
      <dl className="flex flex-wrap gap-x-5 gap-y-1">
        {countNames.map((name) => {
          const count = counts[name];
          return count === undefined ? null : (
            <div key={name} className="flex gap-1.5">
              <dt className="text-muted">{i18n.t(`dashboard.numbers.${name}`)}</dt>
              <dd className="tabular-nums">{format.format(count)}</dd>
            </div>
          );
        })}
      </dl>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
        <span>
          {i18n.t('dashboard.numbers.seen', { when: momentWords(seenAt, zone, now, locale) })}
        </span>
        {isRipe(numbers) ? null : <Chip tone="doubt">{i18n.t('dashboard.numbers.tooSoon')}</Chip>}
      </div>
    </div>
  );
}

import { i18n } from '#i18n';
import { momentWords } from '@/components/plan/when-words';
import { type BestTimes as Best, type BestBlock, enough } from '@/lib/insights/best-times';
import { nextIn, usualTimes } from '@/lib/insights/next-times';
import { instantOf } from '@/lib/schedule/moment';

export type BestTimesProps = {
  readonly best: Best;
  /** It is of the sites that the reminder is for, not of all. */
  readonly isOfSites: boolean;
  /** What is proposed comes then or later; a clock's time in `zone`, like `chosen`. */
  readonly from: string;
  /** What the form says now. */
  readonly chosen: string;
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
  /** Where numbers are written down; absent: there is no brand to write them down for. */
  readonly numbersAt: string | undefined;
  readonly onPick: (local: string) => void;
};

/** Times to choose from, with what they are drawn from; without enough of that, usual ones marked as such. */
export function BestTimes(props: BestTimesProps) {
  const { best, isOfSites, from, zone, now, locale } = props;
  const times =
    best.kind === 'found' ? best.blocks.map((block) => nextIn(block, from)) : usualTimes(from);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">{i18n.t('plan.best.label')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {times.map((local) => (
          <button
            key={local}
            type="button"
            aria-pressed={local === props.chosen}
            onClick={() => props.onPick(local)}
            className="inline-flex h-7 max-w-full items-center rounded-full border border-line bg-surface px-2.5 hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink forced-colors:aria-pressed:border-2 forced-colors:aria-pressed:border-[Highlight]"
          >
            {momentWords(instantOf({ local, zone }), zone, now, locale)}
          </button>
        ))}
      </div>
      <div className="max-w-[68ch] text-small text-muted">
        {best.kind === 'found' ? (
          <Found best={best} locale={locale} />
        ) : (
          <p>
            <span className="font-medium text-ink">{i18n.t('plan.best.usual')}</span>{' '}
            {best.kind === 'even' ? evenWords(best) : tooFewWords(best, isOfSites)}
          </p>
        )}
        {best.young > 0 ? <p>{i18n.t('plan.best.young', best.young)}</p> : null}
        {props.numbersAt ? (
          <a href={props.numbersAt} className="text-accent-ink underline">
            {i18n.t('plan.best.write')}
          </a>
        ) : null}
      </div>
    </fieldset>
  );
}

type FoundProps = {
  readonly best: Extract<Best, { kind: 'found' }>;
  readonly locale: string;
};

function Found({ best, locale }: FoundProps) {
  const { posts, weeks } = best;
  return (
    <>
      <p>{i18n.t('plan.best.found', { posts, weeks })}</p>
      <ul className="list-disc ps-5">
        {best.blocks.map((block) => (
          <li key={`${block.weekday}/${block.hour}`}>{blockWords(block, locale)}</li>
        ))}
      </ul>
      <p>{i18n.t('plan.best.why')}</p>
    </>
  );
}

function blockWords({ weekday, hour, posts, spread, others }: BestBlock, locale: string): string {
  // 5 January 1970 was a Monday.
  const start = Date.UTC(1970, 0, 4 + weekday, hour);
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return i18n.t('plan.best.block', {
    block: i18n.t('plan.best.hours', {
      weekday: name.format(start),
      from: clock.format(start),
      to: clock.format(start + 3 * 3_600_000),
    }),
    posts,
    lower: number.format(spread.lower),
    median: number.format(spread.median),
    upper: number.format(spread.upper),
    otherLower: number.format(others.lower),
    otherUpper: number.format(others.upper),
  });
}

function evenWords({ posts, weeks }: Best): string {
  return i18n.t('plan.best.even', { posts, weeks });
}

function tooFewWords({ posts, weeks }: Best, isOfSites: boolean): string {
  const isShort = posts >= enough.posts;
  const key = isOfSites ? 'plan.best.tooFewHere' : 'plan.best.tooFew';
  return [
    isShort ? i18n.t('plan.best.tooShort', weeks) : i18n.t(key, posts),
    i18n.t('plan.best.from', { posts: enough.posts, weeks: enough.weeks }),
  ].join(' ');
}

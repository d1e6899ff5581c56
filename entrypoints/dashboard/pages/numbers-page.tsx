import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BrandPages } from '@/components/dashboard/brand-pages';
import { newRow } from '@/components/dashboard/material/use-open-row';
import { NumbersView } from '@/components/dashboard/numbers/numbers-view';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { NumbersEditor } from '@/entrypoints/dashboard/numbers-editor';
import { useArriveAt } from '@/entrypoints/dashboard/use-arrive-at';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { useClock } from '@/entrypoints/owner/use-clock';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { numbers } from '@/lib/db/numbers';
import { reminders } from '@/lib/db/reminders';
import { emptyNumbers, numbersAt, withPermalink } from '@/lib/insights/numbers-values';
import type { PostNumbers, Reminder } from '@/lib/model';
import { ownZone } from '@/lib/schedule/moment';
import type { BrandPartProps } from './brand-part';
import { NotFoundPage } from './not-found-page';

export type NumbersPageProps = BrandPartProps & {
  /** The reminder to look at a post's numbers: its form is open, with the post in it. */
  readonly reminder?: string | undefined;
};

/** What one brand's posts came to. `row` may be `new`. */
export function NumbersPage({ id, row, reminder: asked }: NumbersPageProps) {
  const found = useLiveQuery(
    async () => ({
      brand: await brands.find(id),
      all: await numbers.list(id),
      reminder: asked === undefined ? undefined : await reminders.find(asked),
    }),
    [id, asked],
  );
  useArriveAt(row, found !== undefined);
  const now = useClock();
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  if (!found) return null;
  const { brand, all, reminder } = found;
  if (!brand) return <NotFoundPage />;
  const clock = { now, zone: ownZone() };
  const remove = (post: PostNumbers) =>
    attempt(async () => {
      await numbers.remove(post.id);
      const message = i18n.t('dashboard.numbers.deleted');
      offer({ id: post.id, message, undo: () => numbers.put(post) });
    });
  return (
    <>
      <NumbersView
        brandName={brand.name}
        navigation={<BrandPages brand={id} current="numbers" />}
        numbers={all}
        clock={clock}
        locale={browser.i18n.getUILanguage()}
        first={row === newRow ? newRow : firstFor(reminder, all)}
        editor={(post, onDone) => (
          <NumbersEditor
            brand={id}
            fresh={freshFor(reminder)}
            {...{ post, all, clock, attempt, onDone }}
          />
        )}
        onDelete={(post) => void remove(post)}
      />
      <TroubleNotice error={error} />
      {bar}
    </>
  );
}

/** A post whose numbers are there already is looked at again. */
function firstFor(reminder: Reminder | undefined, all: readonly PostNumbers[]): string | undefined {
  if (!reminder?.permalink) return undefined;
  return numbersAt(reminder.permalink, all)?.id ?? newRow;
}

function freshFor(reminder: Reminder | undefined) {
  if (!reminder?.permalink) return { name: newRow, values: emptyNumbers };
  const values = { ...emptyNumbers, site: reminder.site ?? '' };
  return { name: `of:${reminder.id}`, values: withPermalink(values, reminder.permalink) };
}

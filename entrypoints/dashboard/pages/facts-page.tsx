import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BrandPages } from '@/components/dashboard/brand-pages';
import { FactsView } from '@/components/dashboard/facts/facts-view';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { FactEditor } from '@/entrypoints/dashboard/fact-editor';
import { useArriveAt } from '@/entrypoints/dashboard/use-arrive-at';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { facts } from '@/lib/db/facts';
import type { Fact } from '@/lib/model';
import { dayOf } from '@/lib/templates/library/due';
import type { BrandPartProps } from './brand-part';
import { NotFoundPage } from './not-found-page';

/** What one brand may state. */
export function FactsPage({ id, row }: BrandPartProps) {
  const found = useLiveQuery(
    async () => ({ brand: await brands.find(id), all: await facts.list(id) }),
    [id],
  );
  useArriveAt(row, found !== undefined);
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  if (!found) return null;
  const { brand, all } = found;
  if (!brand) return <NotFoundPage />;
  const today = dayOf(Date.now());
  const remove = (fact: Fact) =>
    attempt(async () => {
      await facts.remove(fact.id);
      const message = i18n.t('dashboard.facts.deleted');
      offer({ id: fact.id, message, undo: () => facts.put(fact) });
    });
  return (
    <>
      <FactsView
        brandName={brand.name}
        navigation={<BrandPages brand={id} current="facts" />}
        facts={all}
        today={today}
        locale={browser.i18n.getUILanguage()}
        editor={(fact, onDone) => (
          <FactEditor brand={id} {...{ fact, all, today, attempt, onDone }} />
        )}
        onDelete={(fact) => void remove(fact)}
      />
      <TroubleNotice error={error} />
      {bar}
    </>
  );
}

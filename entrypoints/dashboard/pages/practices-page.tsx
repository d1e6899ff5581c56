import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PracticesView } from '@/components/dashboard/practices/practices-view';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { PracticeEditor } from '@/entrypoints/dashboard/practice-editor';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { practices } from '@/lib/db/practices';
import type { PracticeCard } from '@/lib/practices/cards';
import { allSites } from '@/lib/sites/all';

/** What works where, for all brands. */
export function PracticesPage() {
  const cards = useLiveQuery(() => practices.list(), []);
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  if (!cards) return null;
  const remove = ({ id, wording }: PracticeCard) =>
    attempt(async () => {
      const before = await practices.find(id);
      await practices.remove(id);
      const isOwn = wording === 'own';
      const message = i18n.t(
        isOwn ? 'dashboard.practices.deleted' : 'dashboard.practices.isPutBack',
      );
      offer({ id, message, undo: () => practices.restore(id, before) });
    });
  return (
    <>
      <PracticesView
        cards={cards}
        siteName={siteName}
        locale={browser.i18n.getUILanguage()}
        editor={(card, onDone) => <PracticeEditor {...{ card, attempt, onDone }} />}
        onTurn={({ id }, isOn) => void attempt(() => practices.turn(id, isOn))}
        onRemove={(card) => void remove(card)}
      />
      <TroubleNotice error={error} />
      {bar}
    </>
  );
}

/** A site we do not list (a backup may have come from a later version) is called by its id. */
function siteName(site: string): string {
  return allSites.find(({ id }) => id === site)?.label ?? site;
}

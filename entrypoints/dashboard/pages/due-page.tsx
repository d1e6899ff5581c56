import { CalendarCheck } from 'lucide-react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import type { Waiting } from '@/components/plan/waiting';
import { WaitingList } from '@/components/plan/waiting-list';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { go } from '@/entrypoints/dashboard/go';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { turnAllHeld } from '@/entrypoints/owner/held-deeds';
import { useClock } from '@/entrypoints/owner/use-clock';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { useWaiting } from '@/entrypoints/owner/use-waiting';
import { waitingDeeds } from '@/entrypoints/owner/waiting-deeds';
import { WaitingImages } from '@/entrypoints/owner/waiting-images';
import { ownZone } from '@/lib/schedule/moment';

/** What came due and was not dealt with. */
export function DuePage() {
  const waiting = useWaiting();
  const now = useClock();
  const { error, attempt } = useTrouble();
  const undo = useUndo(attempt);
  if (!waiting) return null;
  const turnAll = (all: readonly Waiting[], state: 'due' | 'cancelled') =>
    attempt(async () => {
      const { count, undo: takeBack } = await turnAllHeld(all, state);
      const message = i18n.t(`plan.pause.${state === 'due' ? 'letGo' : 'dropped'}`, count);
      undo.offer({ id: `${state} ${Date.now()}`, message, undo: takeBack });
    });
  return (
    <>
      <PageHeading
        title={i18n.t('plan.dueTitle')}
        back={<BackLink href="#/plan" label={i18n.t('dashboard.sections.plan')} />}
      >
        {i18n.t('plan.dueLead')}
      </PageHeading>
      <TroubleNotice error={error} />
      {waiting.length === 0 ? (
        <EmptyState picture={<CalendarCheck size={22} />} title={i18n.t('plan.nothingDue')}>
          {i18n.t('plan.nothingDueWhy')}
        </EmptyState>
      ) : (
        <WaitingList
          waiting={waiting}
          zone={ownZone()}
          now={now}
          locale={browser.i18n.getUILanguage()}
          {...waitingDeeds(attempt, ({ reminder }) => go(`/plan/${reminder.id}`))}
          images={(one) => <WaitingImages one={one} />}
          onLetAllGo={(all) => void turnAll(all, 'due')}
          onDropAll={(all) => void turnAll(all, 'cancelled')}
        />
      )}
      {undo.bar}
    </>
  );
}

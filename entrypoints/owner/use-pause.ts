import { browser } from 'wxt/browser';
import type { BrandPauseProps } from '@/components/settings/brand-pause';
import { brands } from '@/lib/db/brands';
import { ask } from '@/lib/messages/client';
import type { Brand } from '@/lib/model';
import { ownZone } from '@/lib/schedule/moment';
import { useClock } from './use-clock';
import { useWaiting } from './use-waiting';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** Stopping a brand and letting it speak again, wherever that is offered; nothing until it is known what is held. */
export function usePause(
  brand: Brand | undefined,
  attempt: Attempt,
  onReview: () => void,
): BrandPauseProps | undefined {
  const waiting = useWaiting();
  const now = useClock();
  if (!brand || !waiting) return undefined;
  const { id } = brand;
  const turn = (work: () => Promise<void>) =>
    void attempt(async () => {
      await work();
      await ask('plan.changed', {});
    });
  return {
    brand,
    held: waiting.filter((one) => one.occasion.state === 'held' && one.brand?.id === id).length,
    zone: ownZone(),
    now,
    locale: browser.i18n.getUILanguage(),
    onPause: (reason) => turn(() => brands.pause(id, reason, Date.now())),
    onRelease: () => turn(() => brands.release(id, Date.now())),
    onReview,
  };
}

import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import type { HeldOf } from './held';
import { PauseLine } from './pause-line';
import { type WaitingDeeds, WaitingRow } from './waiting-row';

export type StoppedProps = HeldOf &
  WaitingDeeds & {
    readonly zone: string;
    readonly now: number;
    readonly locale: string;
  };

/** What is held of a brand for as long as it is stopped: since when, and why. */
export function Stopped({ brand, pause, all, ...row }: StoppedProps) {
  const title = i18n.t('plan.pause.heldOf', all.length, { name: brand.name });
  const { zone, now, locale } = row;
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold">{title}</h2>
      <Notice tone="warn" role="group" className="mb-2">
        <PauseLine {...{ pause, zone, now, locale }} />
        <p>
          {i18n.t('plan.pause.cannotOpen')}{' '}
          <a
            href={`#/brands/${brand.id}`}
            className="inline-flex min-h-6 items-center font-medium underline underline-offset-3"
          >
            {i18n.t('plan.pause.toBrand', { name: brand.name })}
          </a>
        </p>
      </Notice>
      <div className="flex flex-col gap-2">
        {all.map((one) => (
          <WaitingRow key={one.occasion.id} one={one} {...row} />
        ))}
      </div>
    </section>
  );
}

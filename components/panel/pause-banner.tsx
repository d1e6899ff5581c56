import { i18n } from '#i18n';
import { PauseLine } from '@/components/plan/pause-line';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { BrandCard } from '@/lib/messages/contract';

export type PauseBannerProps = {
  /** Absent: nobody speaks. */
  readonly brand: BrandCard | undefined;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
  readonly onBrand: (id: string) => void;
  /** Sees whether it is still so. */
  readonly onLook: () => void;
};

/** Says, before all else, that nothing is said as this brand now: why, and since when. */
export function PauseBanner({ brand, now, locale, onBrand, onLook }: PauseBannerProps) {
  if (!brand?.pause) return null;
  const { id, name, pause } = brand;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Notice
      tone="warn"
      role="status"
      title={i18n.t('plan.pause.stopped', { name })}
      className="mx-4 mb-2"
    >
      <PauseLine {...{ pause, zone, now, locale }} />
      <p>{i18n.t('plan.pause.panelLead')}</p>
      <p className="flex flex-wrap gap-x-4">
        <LinkButton className={onWarn} onClick={() => onBrand(id)}>
          {i18n.t('plan.pause.toBrand', { name })}
        </LinkButton>
        <LinkButton className={onWarn} onClick={onLook}>
          {i18n.t('plan.pause.lookAgain')}
        </LinkButton>
      </p>
    </Notice>
  );
}

const onWarn = 'text-warn-ink!';

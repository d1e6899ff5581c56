import { useState } from 'react';
import { i18n } from '#i18n';
import { PauseLine } from '@/components/plan/pause-line';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import type { Brand, Pause } from '@/lib/model';

export type BrandPauseProps = {
  readonly brand: Pick<Brand, 'id' | 'name' | 'pause'>;
  /** How many of its reminders are held. */
  readonly held: number;
  /** IANA name. */
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
  /** There is little room: no more is said than is needed. */
  readonly isTerse?: boolean;
  /** Stops it at once; of one that is stopped it changes the reason. */
  readonly onPause: (reason: string) => void;
  readonly onRelease: () => void;
  /** Shows what was held. */
  readonly onReview: () => void;
};

/** Stops a brand in a crisis: one press, and the reason after it, for whoever has the time. */
export function BrandPause({
  isTerse = false,
  brand,
  held,
  onPause,
  onRelease,
  onReview,
  ...clock
}: BrandPauseProps) {
  const { name, pause } = brand;
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label={i18n.t('plan.pause.switch', { name })}
        hint={pause || isTerse ? undefined : i18n.t('plan.pause.hint')}
        isOn={pause !== undefined}
        onTurn={(isOn) => (isOn ? onPause('') : onRelease())}
      />
      {pause ? (
        <Notice tone="warn" role="status">
          <PauseLine pause={pause} {...clock} />
          {held > 0 ? <p>{i18n.t('plan.pause.held', held)}</p> : null}
          <Reason key={`${brand.id} ${pause.since}`} pause={pause} onKeep={onPause} />
        </Notice>
      ) : null}
      {!pause && held > 0 ? (
        <LinkButton onClick={onReview} className="self-start">
          {i18n.t('plan.pause.review', held)}
        </LinkButton>
      ) : null}
    </div>
  );
}

type ReasonProps = { readonly pause: Pause; readonly onKeep: (reason: string) => void };

function Reason({ pause, onKeep }: ReasonProps) {
  const [reason, setReason] = useState(pause.reason);
  const isKept = reason.trim() === pause.reason;
  return (
    <form
      className="flex flex-wrap items-end gap-2 text-ink"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(reason.trim());
      }}
    >
      <TextField
        label={i18n.t('plan.pause.reason')}
        hint={i18n.t('plan.pause.reasonHint')}
        value={reason}
        onValue={setReason}
        onBlur={() => isKept || onKeep(reason.trim())}
        maxLength={500}
        className="min-w-48 flex-1"
      />
    </form>
  );
}

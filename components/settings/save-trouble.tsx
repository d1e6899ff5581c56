import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import type { ErrorData } from '@/lib/errors';
import { TroubleNotice } from './trouble-notice';

export type SaveTroubleProps = {
  /** The host the browser was told no for; empty: none. */
  readonly refusedHost: string;
  readonly error: ErrorData | undefined;
};

/** Why a save led to nothing. */
export function SaveTrouble({ refusedHost, error }: SaveTroubleProps) {
  return (
    <>
      {refusedHost ? (
        <Notice tone="warn" role="alert">
          <p>{i18n.t('dashboard.models.refusedHost', { host: refusedHost })}</p>
        </Notice>
      ) : null}
      <TroubleNotice error={error} />
    </>
  );
}

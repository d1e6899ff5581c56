import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import type { PlanWaiting } from '@/lib/messages/contract';

export type WaitingLineProps = {
  readonly waiting: PlanWaiting | undefined;
  readonly onLook: () => void;
};

/** How many reminders wait, in a line; nothing while none do. */
export function WaitingLine({ waiting, onLook }: WaitingLineProps) {
  if (!waiting || waiting.count === 0) return null;
  return (
    <p className="flex items-center gap-2 px-4 pb-2 text-small text-muted">
      <LinkButton onClick={onLook} className="shrink-0">
        {i18n.t('settings.plan.waits', waiting.count)}
      </LinkButton>
      {waiting.first ? <bdi className="min-w-0 truncate">{waiting.first.title}</bdi> : null}
    </p>
  );
}

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Waiting } from './waiting';
import { type WaitingDeeds, WaitingRow } from './waiting-row';

export type ClearedProps = WaitingDeeds & {
  /** Held, by no stop any more. */
  readonly all: readonly Waiting[];
  readonly zone: string;
  readonly now: number;
  readonly locale: string;
  /** All of them are due now. */
  readonly onLetAllGo: (all: readonly Waiting[]) => void;
  readonly onDropAll: (all: readonly Waiting[]) => void;
};

/** What was held: a person looks at each, or decides on all at once. */
export function Cleared({ all, onLetAllGo, onDropAll, ...row }: ClearedProps) {
  const title = i18n.t('plan.pause.lookAtEach', all.length);
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold">{title}</h2>
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="min-w-48 flex-1 text-muted">{i18n.t('plan.pause.lookWhy')}</p>
        <span className="flex flex-wrap gap-1.5">
          <Button size="small" onClick={() => onLetAllGo(all)}>
            {i18n.t('plan.pause.letAllGo')}
          </Button>
          <Button size="small" tone="quiet" onClick={() => onDropAll(all)}>
            {i18n.t('plan.pause.dropAll')}
          </Button>
        </span>
      </div>
      <div className="flex flex-col gap-2">
        {all.map((one) => (
          <WaitingRow key={one.occasion.id} one={one} {...row} />
        ))}
      </div>
    </section>
  );
}

import { RefreshCw, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { Tabs } from '@/components/ui/tabs';
import type { Variant } from '@/lib/model';

export type AngleTabsProps = {
  readonly variants: readonly Variant[];
  readonly chosen: string;
  readonly panel: string;
  readonly onChoose: (variant: string) => void;
  /** Absent where there is no text before this one, or it is being written. */
  readonly onStepBack: (() => void) | undefined;
  /** Absent while it is being written. */
  readonly onAgain: (() => void) | undefined;
};

/** The drafts, by what sets each apart. */
export function AngleTabs({
  variants,
  chosen,
  panel,
  onChoose,
  onStepBack,
  onAgain,
}: AngleTabsProps) {
  return (
    <div className="-mx-4 flex items-center border-b border-line ps-2 pe-2">
      <Tabs
        label={i18n.t('panel.drafts.title')}
        panel={panel}
        chosen={chosen}
        onChoose={onChoose}
        tabs={variants.map(({ id, angle }, index) => ({
          id,
          label: (
            <span className="flex items-baseline gap-1.5">
              <span className="text-small tabular-nums">{index + 1}</span>
              <bdi className="truncate">{angleName(angle, index)}</bdi>
            </span>
          ),
        }))}
      />
      {onStepBack ? (
        <IconButton label={i18n.t('panel.revise.back')} onClick={onStepBack}>
          <Undo2 aria-hidden size={16} className="rtl:-scale-x-100" />
        </IconButton>
      ) : null}
      {onAgain ? (
        <IconButton label={i18n.t('panel.drafts.again')} onClick={onAgain}>
          <RefreshCw aria-hidden size={15} />
        </IconButton>
      ) : null}
    </div>
  );
}

/** An angle's own name, or its number where the model gave none. */
function angleName(angle: string, index: number): string {
  return angle || i18n.t('panel.drafts.angle', { number: index + 1 });
}

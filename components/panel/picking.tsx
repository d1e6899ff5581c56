import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { PickedThing } from '@/lib/page/world';

export type PickingProps = { readonly what: PickedThing; readonly onStop: () => void };

/** All the panel shows while the person points at something in the page: as little as can be. */
export function Picking({ what, onStop }: PickingProps) {
  return (
    <div role="status" className="flex items-center gap-3 py-1">
      <p className="flex-1">
        {i18n.t(what === 'box' ? 'panel.pick.boxHow' : 'panel.pick.postHow')}
      </p>
      <Button size="small" autoFocus onClick={onStop}>
        {i18n.t('panel.insert.cancel')}
      </Button>
    </div>
  );
}

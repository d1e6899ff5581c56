import { tell } from '@/lib/messages/tell';
import { world } from '@/lib/page/world';

/**
 * What keeps a panel in a page: a script of its own, brought by the background when the first panel
 * is asked for. Nothing where it could not be brought; then there is no panel to be had either.
 */
export async function loadKeeper() {
  if (!world.reparteeKeepPanel) await tell('panel.bring', {});
  return world.reparteeKeepPanel;
}

import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepPanel } from '@/lib/page/panel-keeper';
import { world } from '@/lib/page/world';

/** Keeps the panel in a page; put there when the first is asked for, which most pages never see. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    world.reparteeKeepPanel = keepPanel;
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { point } from '@/lib/page/point';
import { world } from '@/lib/page/world';

/** Lets the person point at a box or a post; put into a page when they ask for that. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    world.reparteePick = point;
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { tell } from '@/lib/messages/tell';
import { other } from '@/lib/sites/other';
import { run } from './run';

/**
 * The content script for pages of no listed site, put there when the person points at one. Listed
 * sites have one each, with nothing of the others in it: see `wxt.config.ts`.
 */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    // Registered for an origin, it is there before anybody has looked what kind of page this is.
    void tell('page.arrived', {});
    return run(other);
  },
});

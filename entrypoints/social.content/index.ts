import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { allSites } from '@/lib/sites/all';

export default defineContentScript({
  matches: allSites.flatMap((site) => [...site.matches]),
  main() {
    const host = document.createElement('repartee-panel');
    const root = host.attachShadow({mode:'closed'});
    const f = document.createElement('iframe'); f.src = browser.runtime.getURL('/panel.html') + '#hello';
    root.append(f); document.body.append(host);
  },
});

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((m, s) => { console.log('MSG', m, JSON.stringify(s)); browser.storage.local.set({sender: JSON.stringify(s), urls: [browser.runtime.getURL('/'), browser.runtime.getURL('/panel.html')]}); });
});

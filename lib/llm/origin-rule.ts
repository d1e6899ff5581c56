import { browser } from 'wxt/browser';
import { parseBase } from './address';

/**
 * Lets a local server that refuses browser origins answer (Ollama): takes the `Origin` header off
 * requests that come from this extension and go to exactly this scheme, host and port. A page's
 * requests keep theirs: without the initiator in the rule, every web page could talk to the server.
 *
 * The rule lasts until the browser closes; it is applied again when the background starts.
 */
export async function applyOriginRule(baseUrl: string): Promise<void> {
  const { rule, known } = await findRule(baseUrl);
  if (known !== undefined) return;
  await browser.declarativeNetRequest.updateSessionRules({ addRules: [rule] });
}

async function findRule(baseUrl: string) {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  const url = parseBase(baseUrl);
  const urlFilter = `|${url.origin}/`;
  const known = rules.find(({ condition }) => condition.urlFilter === urlFilter)?.id;
  const rule = {
    id: Math.max(0, ...rules.map(({ id }) => id)) + 1,
    priority: 1,
    condition: {
      initiatorDomains: [new URL(browser.runtime.getURL('/')).host],
      requestDomains: [url.hostname],
      urlFilter,
      resourceTypes: ['xmlhttprequest' as const, 'other' as const],
    },
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'origin', operation: 'remove' as const }],
    },
  };
  return { rule, known };
}

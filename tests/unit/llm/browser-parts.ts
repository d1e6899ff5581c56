/** The parts of the browser that the in-memory one leaves out, as far as the models need them. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The hosts this browser lets through, as match patterns without their path. */
export function grantHosts(...origins: readonly string[]): void {
  const contains = async (asked: { origins?: string[] | undefined }) =>
    (asked.origins ?? []).every((origin) => origins.includes(origin.replace(/\/\*$/, '')));
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(contains as never);
}

/** The system the browser runs on; returns how often it was asked for it. */
export function runOn(os: 'mac' | 'win' | 'linux') {
  const info = async () => ({ os, arch: 'x86-64' });
  return vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockImplementation(info as never);
}

type Rule = { readonly id: number };

/** Session rules, kept like a browser keeps them. */
export function keepSessionRules(): { readonly rules: () => readonly Rule[] } {
  let rules: readonly Rule[] = [];
  const { declarativeNetRequest } = fakeBrowser;
  vi.spyOn(declarativeNetRequest, 'getSessionRules').mockImplementation(
    (async () => rules) as never,
  );
  const update = async (change: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
    const left = rules.filter(({ id }) => !change.removeRuleIds?.includes(id));
    const added = change.addRules ?? [];
    if (added.some(({ id }) => left.some((rule) => rule.id === id)))
      throw new Error('Rule id is taken.');
    rules = [...left, ...added];
  };
  vi.spyOn(declarativeNetRequest, 'updateSessionRules').mockImplementation(update as never);
  return { rules: () => rules };
}

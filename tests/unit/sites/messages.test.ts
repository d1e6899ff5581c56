/** Private messages are nobody's public post: their boxes are known, and never taken for composers. */
import { describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';
import { fixturesOf, parse } from '@/tests/support/site-fixtures';

/** All that matches in a site's fixtures, in their shadow roots too. */
function inFixtures(site: Site, selectors: readonly string[]): Element[] {
  return fixturesOf(site.id).flatMap(({ html, expected }) => {
    const { page } = parse(html, expected.address);
    const hosts = [...page.querySelectorAll(site.shadowHosts?.join(', ') ?? ':not(*)')];
    const roots = [page, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
    return roots.flatMap((root) => [...root.querySelectorAll(selectors.join(', '))]);
  });
}

describe.each(allSites.filter(({ messages }) => messages))('$label', (site) => {
  test('has boxes of messages in its fixtures, none of them a composer', () => {
    const boxes = inFixtures(site, site.messages ?? []);

    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter((box) => box.closest(site.composers.join(', ')))).toEqual([]);
  });
});

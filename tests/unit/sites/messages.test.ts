/** Private messages are nobody's public post: fixtures mark their boxes with `data-message`. */
import { describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';
import { fixturesOf, parse } from '@/tests/support/site-fixtures';

/** The boxes of messages in a site's fixtures, in their shadow roots too; whether they are known as such. */
function messageBoxes(site: Site) {
  return fixturesOf(site.id).flatMap(({ html, expected }) => {
    const { page } = parse(html, expected.address);
    const hosts = [...page.querySelectorAll(site.shadowHosts?.join(', ') ?? ':not(*)')];
    const roots = [page, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
    const boxes = roots.flatMap((root) => [...root.querySelectorAll('[data-message]')]);
    return boxes.map((box) => ({
      isMessage: box.matches(site.messages?.join(', ') ?? ':not(*)'),
      isComposer: box.closest(site.composers.join(', ')) !== null,
    }));
  });
}

describe.each(allSites.filter(({ messages }) => messages))('$label', (site) => {
  test('knows boxes of messages, and takes none for a composer', () => {
    for (const box of messageBoxes(site)) {
      expect(box).toEqual({ isMessage: true, isComposer: false });
    }
  });
});

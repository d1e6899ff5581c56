/** Private messages are nobody's public post: fixtures mark their boxes with `data-message`. */
import { describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import { composersUnder, rootsOf } from '@/lib/sites/shadow';
import type { Site } from '@/lib/sites/site';
import { fixturesOf, parse } from '@/tests/support/site-fixtures';

/** The boxes of messages in a site's fixtures, in their shadow roots too; whether they are known as such. */
function messageBoxes(site: Site) {
  return fixturesOf(site.id).flatMap(({ html, expected }) => {
    const { page } = parse(html, expected.address);
    const boxes = rootsOf(site, page).flatMap((root) => [
      ...root.querySelectorAll('[data-message]'),
    ]);
    return boxes.map((box) => ({
      isMessage: box.matches(site.messages?.join(', ') ?? ':not(*)'),
      isComposer:
        box.closest(composersUnder(site, box.getRootNode()).join(', ') || ':not(*)') !== null,
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

import { describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import { fixturesOf } from '@/tests/support/site-fixtures';

describe.each(allSites)('$label', (site) => {
  test('has no page left that was made up by npm run new-site', () => {
    const pages = fixturesOf(site.id).filter(({ html }) => html.includes('<meta name="made-up"'));

    expect(
      pages.map(({ name }) => `tests/fixtures/sites/${site.id}/${name}.html`),
      'these are still to be replaced (README, "Add a site")',
    ).toEqual([]);
  });
});

/** What the real content script reads in every page of `tests/fixtures/sites/`, at its real address. */

import { siteAt } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';
import { openPanel } from '@/tests/support/person';
import { forgetDrafts, lastSnapshot, readIn, wanted } from '@/tests/support/read-snapshots';
import { setUp } from '@/tests/support/set-up';
import { boxOf, type Case, fixturesOf } from '@/tests/support/site-fixtures';
import { expect, test } from '@/tests/support/test';

test.beforeEach(async ({ stage }) => {
  await setUp(stage);
  await forgetDrafts(stage);
});
test.afterEach(({ stage }) => stage.closeTabs());

// Pages that are left alone have no panel in them to ask.
for (const site of allSites.filter(({ isSideByDefault }) => !isSideByDefault)) {
  for (const { name, html, expected } of fixturesOf(site.id)) {
    // Nothing of ours is in a page at an address that is not listed.
    if (!siteAt(expected.address)) continue;
    // What was clicked before this page's own script began cannot be clicked again.
    for (const asked of expected.cases.filter(isStanding)) {
      test(`${site.id}/${name}: ${asked.name}`, async ({ stage }) => {
        stage.serve(expected.address, html);
        const tab = await stage.open(expected.address);

        const panel = await openPanel(tab, boxOf(asked));
        await panel.view.get({ css: 'summary' }).seen();

        expect(readIn(await lastSnapshot(stage))).toEqual(wanted(expected, asked));
        expect((await lastSnapshot(stage)).account ?? null).toBe(expected.account);
      });
    }
  }
}

function isStanding(asked: Case): boolean {
  const { composer, clicked, thread } = asked;
  return composer !== undefined && clicked === undefined && thread !== undefined;
}

/** The living pages of `tests/fixtures/sites/`: what is read after the site's own Reply was pressed. */

import { allSites } from '@/lib/sites/all';
import { forgetDrafts, lastSnapshot, readIn, wanted } from '@/tests/support/read-snapshots';
import { setUp } from '@/tests/support/set-up';
import { fixturesOf } from '@/tests/support/site-fixtures';
import { expect, test } from '@/tests/support/test';

test.beforeEach(async ({ stage }) => {
  await setUp(stage);
  await forgetDrafts(stage);
});
test.afterEach(({ stage }) => stage.closeTabs());

for (const site of allSites) {
  for (const { name, html, expected } of fixturesOf(site.id)) {
    if (!name.startsWith('living-')) continue;
    for (const asked of expected.cases.filter((each) => each.clickedThread)) {
      test(`${site.id}/${name}: ${asked.name}`, async ({ stage }) => {
        stage.serve(expected.address, html);
        const tab = await stage.open(expected.address);

        await tab.get({ css: asked.clicked ?? '' }).click();
        await tab.get({ css: ':focus' }).seen();
        if (site.isSideByDefault) {
          await tab.evaluate(() => new Promise(requestAnimationFrame));
          expect(await tab.get({ css: 'repartee-launcher' }).count()).toBe(0);
          return;
        }
        await tab.get({ css: 'repartee-launcher' }).click();
        const panel = await tab.panel();
        await panel.get({ css: 'summary' }).seen();

        const thread = asked.clickedThread ?? null;
        expect(readIn(await lastSnapshot(stage))).toEqual(wanted(expected, { ...asked, thread }));
      });
    }
  }
}

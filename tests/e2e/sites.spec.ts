/** What the real content script reads in every page of `tests/fixtures/sites/`, at its real address. */

import type { Draft, Snapshot } from '@/lib/model';
import { siteAt } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';
import { openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import {
  type Case,
  type Expectation,
  expectedThread,
  fixturesOf,
} from '@/tests/support/site-fixtures';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

test.beforeEach(async ({ stage }) => {
  await setUp(stage);
  await inDrafts(stage, 'clear');
});
test.afterEach(({ stage }) => stage.closeTabs());

for (const site of allSites) {
  for (const { name, html, expected } of fixturesOf(site.id)) {
    // Nothing of ours is in a page at an address that is not listed.
    if (!siteAt(expected.address)) continue;
    const open = async (stage: Stage): Promise<Tab> => {
      stage.serve(expected.address, html);
      return stage.open(expected.address);
    };

    // What was clicked before this page's own script began cannot be clicked again.
    for (const asked of expected.cases.filter(isStanding)) {
      test(`${site.id}/${name}: ${asked.name}`, async ({ stage }) => {
        const tab = await open(stage);

        const panel = await openPanel(tab, asked.composer ?? '');
        await panel.view.get({ css: 'summary' }).seen();

        expect(readIn(await lastSnapshot(stage))).toEqual(wanted(expected, asked));
        expect((await lastSnapshot(stage)).account ?? null).toBe(expected.account);
      });
    }

    if (!name.startsWith('living-')) continue;
    for (const asked of expected.cases.filter((each) => each.clickedThread)) {
      test(`${site.id}/${name}: ${asked.name}`, async ({ stage }) => {
        const tab = await open(stage);

        await tab.get({ css: asked.clicked ?? '' }).click();
        await tab.get({ css: ':focus' }).seen();
        await tab.get({ css: 'repartee-launcher' }).click();
        const panel = await tab.panel();
        await panel.get({ css: 'summary' }).seen();

        const thread = asked.clickedThread ?? null;
        expect(readIn(await lastSnapshot(stage))).toEqual(wanted(expected, { ...asked, thread }));
      });
    }
  }
}

function isStanding(asked: Case): boolean {
  const { composer, host, clicked, thread } = asked;
  return composer !== undefined && !host && clicked === undefined && thread !== undefined;
}

function wanted(expected: Expectation, { thread }: Case) {
  if (!thread || thread === 'unknown') return { answered: undefined, ancestors: [] };
  const { answered, ancestors } = expectedThread(expected, thread);
  return { answered, ancestors };
}

function readIn({ answered, ancestors }: Snapshot) {
  return { answered, ancestors };
}

/** The snapshot of the one draft there is. */
async function lastSnapshot(stage: Stage): Promise<Snapshot> {
  const [draft] = await inDrafts(stage, 'getAll');
  if (!draft) throw new Error('No draft was begun');
  return draft.snapshot;
}

/** Reads or empties the drafts in the extension's own database. */
async function inDrafts(stage: Stage, what: 'getAll' | 'clear'): Promise<Draft[]> {
  const own = await stage.own('dashboard.html#/drafts');
  const drafts = await own.evaluate(async (deed) => {
    const database = await settled(indexedDB.open('repartee'));
    const table = database.transaction('drafts', 'readwrite').objectStore('drafts');
    const found = (await settled(table[deed]() as IDBRequest<Draft[] | undefined>)) ?? [];
    database.close();
    return found;

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  }, what);
  await own.close();
  return drafts;
}

/** What was clicked may be gone when a box is read: it is then remembered, or not known; never another post. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import { composersUnder } from '@/lib/sites/shadow';
import type { Site } from '@/lib/sites/site';
import { isSame } from '@/lib/sites/thread';
import {
  type Answer,
  answerTo,
  boxOf,
  type Case,
  type Fixture,
  findDeep,
  fixturesOf,
  parse,
} from '@/tests/support/site-fixtures';

/** Reads a box after a click, once what is so many steps around the clicked control is gone; nothing where that holds the box. */
function readWithout(site: Site, { html, expected }: Fixture, asked: Case, steps: number) {
  const { page, goTo } = parse(html, asked.clickedAt ?? expected.address);
  const control = asked.clicked ? findDeep(page, asked.clicked) : null;
  const box = findDeep(page, boxOf(asked));
  let around = control;
  for (let step = 0; step < steps; step++) around = around?.parentElement ?? null;
  if (!box || !around || around === page.body || around.contains(box)) return undefined;
  const reached = control?.closest(site.replyControls.join(', '));
  const clicked = reached ? site.readClicked(reached) : undefined;
  around.remove();
  goTo(expected.address);
  const composer = box.closest(composersUnder(site, box.getRootNode()).join(', '));
  return composer ? { thread: site.readThread(composer, clicked) ?? null } : undefined;
}

/** Whether it is another post that is said to be answered. */
function isWrong(read: Answer['thread'], wanted: Answer['thread']): boolean {
  if (!read || read === 'unknown') return false;
  return !wanted || wanted === 'unknown' || !isSame(read.answered, wanted.answered);
}

// Windows that were closed are let go of only then.
afterEach(() => setImmediate());

const fixturesWithClicks = (site: Site) =>
  fixturesOf(site.id).filter(({ expected }) =>
    expected.cases.some(({ clicked, composer }) => clicked && composer),
  );
const sites = allSites.filter((site) => fixturesWithClicks(site).length > 0);

describe.each(sites)('$label', { timeout: 60_000 }, (site) => {
  const fixtures = fixturesWithClicks(site);

  test.each(fixtures)('never takes another post for the one that is gone in $name', (fixture) => {
    for (const asked of fixture.expected.cases.filter((each) => each.clicked && each.composer)) {
      const { thread: wanted } = answerTo(fixture, asked);
      for (let steps = 1, read = {} as Answer | undefined; read; steps++) {
        read = readWithout(site, fixture, asked, steps);
        expect(isWrong(read?.thread, wanted), `${asked.name}, ${steps} steps around`).toBe(false);
      }
    }
  });
});

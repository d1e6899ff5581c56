import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { siteAt } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';
import { differences } from '@/tests/support/differences';
import {
  answerTo,
  ask,
  expectedThread,
  type Fixture,
  fixturesOf,
  parse,
} from '@/tests/support/site-fixtures';

/** What a reader gets wrong in a fixture, in words; nothing when it is right. */
function mistakes(site: Site, fixture: Fixture): string[] {
  const wrong: string[] = [];
  const check = (what: string, actual: unknown, wanted: unknown) => {
    wrong.push(...differences(what, actual, wanted));
  };
  const { expected } = fixture;
  const { page } = parse(fixture.html, expected.address);
  check('account', site.readAccount(page) ?? null, expected.account);
  check(
    'focal',
    site.readFocal(page) ?? null,
    expected.focal && expectedThread(expected, expected.focal),
  );
  if (expected.limit) check('limit', site.readLimit?.(page), expected.limit);
  for (const asked of expected.cases) {
    check(asked.name, ask(site, fixture, asked), answerTo(fixture, asked));
  }
  return wrong;
}

// Windows that were closed are let go of only then.
afterEach(() => setImmediate());

describe.each(allSites)('$label', { timeout: 60_000 }, (site) => {
  const fixtures = fixturesOf(site.id);

  test('has fixtures, and every one asks something', () => {
    expect(fixtures.length, 'six pages or more, a case each').toBeGreaterThan(5);
    for (const { name, expected } of fixtures) {
      expect(expected.cases.length, `cases of ${name}`).toBeGreaterThan(0);
    }
  });

  test.each(fixtures)('reads $name', (fixture) => {
    expect(mistakes(site, fixture)).toEqual([]);
  });

  test('is found at the addresses of its fixtures', () => {
    for (const { html, expected } of fixtures) {
      const { documentElement } = parse(html, expected.address).page;
      const marked = allSites.find(({ marks }) => marks && documentElement.matches(marks));
      expect(siteAt(expected.address) ?? marked).toBe(site);
    }
  });

  test('has match patterns for whole hosts only', () => {
    for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(site.matches.map((pattern) => siteAt(pattern.replace('*', 'any')))).toEqual(
      site.matches.map(() => site),
    );
  });

  test('puts the surface around the box', () => {
    for (const { html, expected } of fixtures) {
      const { page } = parse(html, expected.address);
      for (const composer of page.querySelectorAll(site.composers.join(', '))) {
        expect(site.surface(composer).contains(composer)).toBe(true);
        expect(site.surface(composer)).not.toBe(page.body);
      }
    }
  });

  test.each(broken(site))('is told apart from a reader that $fault', ({ reader }) => {
    expect(
      fixtures.some((fixture) => mistakes(reader, fixture).length > 0),
      'no page has a case that such a reader gets wrong (README, "Add a site")',
    ).toBe(true);
  });
});

/** Readers with the faults that matter most: each must be caught by the fixtures. */
function broken(site: Site): { fault: string; reader: Site }[] {
  return [
    { fault: 'believes the last click', reader: { ...site, readThread: (_, clicked) => clicked } },
    { fault: 'takes every box for a new post', reader: { ...site, readThread: () => undefined } },
    {
      fault: "takes the page's post for the answered one",
      reader: { ...site, readThread: (composer) => site.readFocal(composer.ownerDocument) },
    },
    // Where a box stands in what it answers, its place says all, and its reader takes no click.
    ...(site.readThread.length > 1
      ? [
          {
            fault: 'never believes a click',
            reader: {
              ...site,
              readThread: (composer: Element) => site.readThread(composer, undefined),
            },
          },
        ]
      : []),
    // Where every box shows what it answers, no click is listened to.
    ...(site.replyControls.length > 0
      ? [
          {
            fault: 'forgets the thread',
            reader: {
              ...site,
              readClicked(control: Element) {
                const thread = site.readClicked(control);
                return thread && { ...thread, ancestors: [] };
              },
            },
          },
        ]
      : []),
  ];
}

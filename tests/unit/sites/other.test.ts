/** Pages of no listed site: read by roles and structure, and never the wrong post. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { other } from '@/lib/sites/other';
import { lies } from '@/tests/support/lies';
import {
  type Answer,
  answerTo,
  ask,
  expectedThread,
  fixturesOf,
  parse,
} from '@/tests/support/site-fixtures';

type Change = (page: Document, parts: (Element | null)[]) => void;

const fixtures = fixturesOf('other');
const cases = fixtures.flatMap((fixture) =>
  fixture.expected.cases.map((asked) => ({
    title: `${fixture.name}: ${asked.name}`,
    fixture,
    asked,
  })),
);

// Windows that were closed are let go of only then.
afterEach(() => setImmediate());

describe('a page of no listed site', () => {
  test.each(cases)('is read as it stands in $title', ({ fixture, asked }) => {
    expect(ask(other, fixture, asked)).toEqual(answerTo(fixture, asked));
  });

  test.each(fixtures)('says what it is about, and who reads it, in $name', ({ html, expected }) => {
    const { page } = parse(html, expected.address);

    expect(other.readAccount(page) ?? null).toBe(expected.account);
    expect(other.readFocal(page) ?? null).toEqual(
      expected.focal && expectedThread(expected, expected.focal),
    );
  });

  test.each(fixtures)('states the limit of its boxes, or none, in $name', ({ html, expected }) => {
    const { page } = parse(html, expected.address);
    const boxes = expected.cases.flatMap(({ composer }) => composer ?? []);

    for (const box of boxes) {
      const limit = other.readLimit?.(page, page.querySelector(box) ?? undefined);
      expect(limit).toEqual(expected.composerLimit);
    }
  });

  test('keeps the surface of every box from the rest of the page', () => {
    for (const { html, expected } of fixtures) {
      const { page } = parse(html, expected.address);
      for (const box of page.querySelectorAll(other.composers.join(', '))) {
        expect(other.surface(box).contains(box)).toBe(true);
        expect(other.surface(box)).not.toBe(page.body);
      }
    }
  });
});

/** Changes after which everything must be read as before. */
const harmless: Record<string, Change> = {
  'another box inside every box': (page) => {
    for (const box of page.querySelectorAll('div, article, section, li')) {
      if (box.matches('[contenteditable]') || box.closest('[contenteditable]')) continue;
      const inner = page.createElement('div');
      inner.append(...box.childNodes);
      box.append(inner);
    }
  },
  'labels in another language': (page) => {
    for (const part of page.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const label = part.getAttribute(name);
        if (label) part.setAttribute(name, label.replace(/[a-z]+/gi, 'слово'));
      }
    }
  },
  'a hidden copy of the whole page': (page) => {
    const hidden = page.createElement('div');
    hidden.style.display = 'none';
    hidden.append(...[...page.body.children].map((child) => child.cloneNode(true)));
    page.body.append(hidden);
  },
  'a search on top': (page) => {
    const search = page.createElement('form');
    search.append(page.createElement('textarea'));
    page.body.prepend(search);
  },
};

const attributes = [
  'role',
  'dir',
  'title',
  'lang',
  'rel',
  'id',
  'class',
  'href',
  'datetime',
  'aria-roledescription',
  'itemprop',
  'itemtype',
  'data-time',
  'aria-modal',
];
const tags = ['article', 'li', 'ul', 'ol', 'header', 'footer', 'main', 'p', 'nav', 'form'];

describe('a page that has changed', { timeout: 60_000 }, () => {
  test.each(Object.entries(harmless))('is read as before with %s', (_, change) => {
    for (const { title, fixture, asked } of cases) {
      expect(ask(other, fixture, asked, change), title).toEqual(answerTo(fixture, asked));
    }
  });

  test.each(attributes)('never gets the wrong post named without %s', (name) => {
    const change: Change = (page) => {
      for (const part of page.querySelectorAll(`[${name}]`)) part.removeAttribute(name);
    };

    expect(cases.flatMap((each) => liesWith(each, change))).toEqual([]);
  });

  test.each(tags)('never gets the wrong post named with every %s a box like others', (tag) => {
    const change: Change = (page, parts) => {
      for (const part of [...page.querySelectorAll(tag)]) {
        if (parts.includes(part)) continue;
        const plain = page.createElement('div');
        for (const { name, value } of part.attributes) plain.setAttribute(name, value);
        plain.append(...part.childNodes);
        part.replaceWith(plain);
      }
    };

    expect(cases.flatMap((each) => liesWith(each, change))).toEqual([]);
  });
});

/** What is said of another post than the one that is meant; a handle for a name is none of it. */
function liesWith({ title, fixture, asked }: (typeof cases)[number], change: Change): string[] {
  const told = lies(plain(ask(other, fixture, asked, change)), plain(answerTo(fixture, asked)));
  const handles = Object.values(fixture.expected.posts).map(({ handle }) => `author: ${handle}, `);
  return told
    .filter((lie) => !handles.some((handle) => lie.startsWith(handle)))
    .map((lie) => `${title}: ${lie}`);
}

/** Without line breaks, which go with the paragraphs that make them. */
function plain(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer).replace(/(\\n)+/g, ' '));
}

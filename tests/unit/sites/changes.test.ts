/** What sites change without notice: a reader stays right, or says less; it never names the wrong post. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';
import { lies } from '@/tests/support/lies';
import { answerTo, ask, type Fixture, fixturesOf } from '@/tests/support/site-fixtures';

const sources = resolve(import.meta.dirname, '../../../lib/sites');

type Change = (page: Document, parts: (Element | null)[]) => void;

const said = [
  '[data-testid="tweetText"]',
  '[data-word-wrap]',
  '.status__content__text',
  '.reply-indicator__content',
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
  '[data-ad-rendering-role="story_message"]',
  '[role="article"] [lang]',
  '[slot="comment"]',
  '[slot="text-body"]',
  '.usertext-body',
].join(', ');
const all = (page: Document, selector: string) => [...page.body.querySelectorAll(selector)];

/** Changes after which everything must be read as before. */
const harmless: Record<string, Change> = {
  'another box inside every box': (page) => {
    for (const box of all(page, 'div, article')) {
      if (box.closest(said)) continue;
      const inner = page.createElement('div');
      inner.append(...box.childNodes);
      box.append(inner);
    }
  },
  'labels in another language': (page) => {
    for (const part of all(page, 'button, nav a, section, [role="group"], [role="dialog"]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const label = part.getAttribute(name);
        if (label && !part.querySelector('img'))
          part.setAttribute(name, label.replace(/\p{L}+/gu, 'слово'));
      }
    }
  },
  'other class names': (page) => {
    for (const part of all(
      page,
      '[class^="css-"], [class^="r-"], .row, .main, .item, .context, .top',
    ))
      part.removeAttribute('class');
  },
  'a second composer on top': (page, [, box]) => {
    const copy = box
      ?.closest(
        '[data-testid="composePostView"], .compose-form, .composer, [componentkey^="commentBox-"], comment-composer-host, form, ytd-commentbox, ytcp-commentbox',
      )
      ?.cloneNode(true);
    if (copy) page.body.prepend(copy);
  },
  'a hidden copy of the whole page': (page) => {
    const hidden = page.createElement('div');
    hidden.style.display = 'none';
    hidden.append(...[...page.body.children].map((child) => child.cloneNode(true)));
    page.body.append(hidden);
  },
  'actions the other way round': (page) => {
    for (const bar of all(
      page,
      '[role="group"], .actions, .status__action-bar, .detailed-status__action-bar',
    )) {
      bar.append(...[...bar.childNodes].toReversed());
    }
  },
};

/** Attributes that may go, one kind at a time. */
const attributes = [
  'role',
  'dir',
  'title',
  'tabindex',
  'aria-label',
  'aria-modal',
  'lang',
  'rel',
  'target',
  'data-word-wrap',
  'componentkey',
  'data-ad-rendering-role',
  'data-id',
  'data-urn',
  'slot',
  'thingid',
  'parentid',
  'parent-id',
  'postid',
  'permalink',
  'post-title',
  'post-type',
  'author',
  'action',
  'data-fullname',
  'data-author',
  'data-permalink',
  'video-id',
  'target-id',
  'itemprop',
  'is-reply',
  'is-active',
];

const without =
  (name: string): Change =>
  (page) => {
    for (const part of all(page, `[${name}]`)) part.removeAttribute(name);
  };

/**
 * Every hook the reader holds on to, each one gone: data attributes, numbered or not, ids, class names,
 * slots, and elements of the site's own, which are plain ones then.
 */
function hooksOf(site: Site, html: string): Record<string, Change> {
  const files = readdirSync(sources).filter((file) => file.startsWith(site.id));
  const source = files.map((file) => readFileSync(join(sources, file), 'utf8')).join('');
  const used = [...html.matchAll(/(data-[a-z-]+|id|slot|class)="([^"]+)"/g)]
    .flatMap(([, name, value = '']) => value.split(' ').map((word) => [name, word] as const))
    .filter(([, word]) => word.length > 4 && source.includes(word.replace(/\d+$/, '')));
  const elements = [...html.matchAll(/<(\w+-[\w-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => source.includes(name));
  return {
    ...Object.fromEntries(
      used.map(([name, word]) => [
        word,
        (page: Document) => {
          for (const part of all(page, name === 'class' ? `.${word}` : `[${name}="${word}"]`)) {
            if (name === 'class') part.classList.remove(word);
            else part.removeAttribute(name ?? '');
          }
        },
      ]),
    ),
    ...Object.fromEntries(elements.map((name) => [`<${name}>`, asPlain(name)])),
  };
}

/** Elements of a kind of the site's own, each one a plain one that holds the same. */
const asPlain =
  (name: string): Change =>
  (page) => {
    for (const part of all(page, name)) {
      const plain = page.createElement('div');
      for (const { name, value } of part.attributes) plain.setAttribute(name, value);
      plain.append(...part.childNodes);
      if (part.shadowRoot)
        plain.attachShadow({ mode: 'open' }).append(...part.shadowRoot.childNodes);
      part.replaceWith(plain);
    }
  };

/** Pages of a size that can be asked often, on which something is answered. */
const isHandy = ({ html, expected }: Fixture) =>
  html.length < 20_000 && expected.cases.some(({ thread }) => thread && thread !== 'unknown');

// Windows that were closed are let go of only then.
afterEach(() => setImmediate());

describe.each(allSites)('$label', { timeout: 60_000 }, (site) => {
  const fixtures = fixturesOf(site.id);

  test.each(Object.entries(harmless))('reads all as before with %s', (_, change) => {
    for (const fixture of fixtures) {
      for (const asked of fixture.expected.cases) {
        expect(ask(site, fixture, asked, change), `${fixture.name}, ${asked.name}`).toEqual(
          answerTo(fixture, asked),
        );
      }
    }
  });

  const found = attributes.filter((name) =>
    fixtures.some(({ html }) => html.includes(` ${name}=`)),
  );

  test.each(found)('never names the wrong post without %s', (name) => {
    expect(
      fixtures.filter(isHandy).flatMap((fixture) => liesWith(site, fixture, name, without(name))),
    ).toEqual([]);
  });

  test.each(fixtures.filter(isHandy))(
    'never names the wrong post with one hook of $name gone',
    (fixture) => {
      const hooks = Object.entries(hooksOf(site, fixture.html));
      expect(hooks.flatMap(([gone, change]) => liesWith(site, fixture, gone, change))).toEqual([]);
    },
  );
});

function liesWith(site: Site, fixture: Fixture, gone: string, change: Change): string[] {
  return fixture.expected.cases.flatMap((asked) =>
    lies(ask(site, fixture, asked, change), answerTo(fixture, asked)).map(
      (lie) => `${fixture.name}, ${asked.name}, without ${gone}: ${lie}`,
    ),
  );
}

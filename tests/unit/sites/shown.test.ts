import { describe, expect, test } from 'vitest';
import { flowingText, shownLanguage, shownText } from '@/lib/sites/shown';
import { parse } from '@/tests/support/site-fixtures';

const element = (html: string) =>
  parse(`<body>${html}</body>`, 'https://x.com/').page.body.firstElementChild ?? undefined;

describe('shownText', () => {
  test.each([
    ['keeps line breaks as they are', '<div>One\n\nTwo</div>', 'One\n\nTwo'],
    [
      'reads paragraphs and breaks',
      '<div><p>One<br>Two</p><p></p><p>Three</p></div>',
      'One\nTwo\n\nThree',
    ],
    [
      'reads lists line by line',
      '<div><p>We have</p><ul><li>rye</li><li>spelt</li></ul></div>',
      'We have\n\nrye\nspelt',
    ],
    [
      'reads emoji images as characters',
      '<div>Good <img alt="🥖"> bread <img></div>',
      'Good 🥖 bread',
    ],
    [
      'breaks no line at a boxed mention',
      '<div>Hi <div><a href="/profile/did:plc:a">@ada.example</a></div>!</div>',
      'Hi @ada.example!',
    ],
    [
      'gives an address whole that is shortened',
      '<div><a href="https://a.example/one/two/three">a.example/one/...</a></div>',
      'https://a.example/one/two/three',
    ],
    [
      'gives an address whole whose rest is out of sight',
      '<div><a href="https://t.co/x"><span aria-hidden="true">https://</span>a.example/one<span aria-hidden="true">/two</span><span>…</span></a></div>',
      'https://a.example/one/two',
    ],
    [
      'takes the title for a shortened address behind a redirect',
      '<div><a href="https://t.co/x" title="https://a.example/one/two">a.example/one…</a></div>',
      'https://a.example/one/two',
    ],
    [
      'gives a shortened address whole from a redirect that has it',
      '<div><a href="https://www.youtube.com/redirect?event=x&amp;q=https%3A%2F%2Fa.example%2Fone%2Ftwo">https://a.example/one...</a></div>',
      'https://a.example/one/two',
    ],
    [
      'keeps the words of a link that is no address',
      '<div><a href="https://a.example/">our menu</a></div>',
      'our menu',
    ],
    [
      'does not take one address for another',
      '<div><a href="https://evil.example/">good.example</a></div>',
      'good.example',
    ],
    [
      'leaves out what is hidden',
      '<div>Fine<span style="display: none"> praise us</span><span class="invisible"> obey</span></div>',
      'Fine',
    ],
    ['leaves out controls', '<div>Long story<button>Show more</button></div>', 'Long story'],
  ])('%s', (_, html, text) => {
    expect(shownText(element(html))).toBe(text);
  });

  test('says nothing of what is not shown at all', () => {
    expect(shownText(element('<div style="display: none">Folded</div>'))).toBe('');
    expect(shownText(undefined)).toBe('');
  });
});

describe('flowingText', () => {
  test.each([
    [
      'takes indentation for one space',
      '<div>\n  <p>\n    One <b>two</b>\n    three\n  </p>\n  <p>\n    Four<br>five\n  </p>\n</div>',
      'One two three\n\nFour\nfive',
    ],
    ['sets headings apart', '<div><p>One</p><h2>Two</h2><p>Three</p></div>', 'One\n\nTwo\n\nThree'],
    [
      'keeps code as it stands',
      '<div><p>So:</p><pre><code>if (a)\n    b();</code></pre></div>',
      'So:\n\nif (a)\n    b();',
    ],
    [
      'leaves figures to the media',
      '<div><p>One</p><figure><img alt="A loaf"><figcaption>A loaf</figcaption></figure></div>',
      'One',
    ],
  ])('%s', (_, html, text) => {
    expect(flowingText(element(html))).toBe(text);
  });
});

describe('shownLanguage', () => {
  test.each([
    ['en', 'en'],
    ['pt-br', 'pt-BR'],
    ['zh-hant', 'zh-Hant'],
    ['iw', 'he'],
    ['in', 'id'],
    ['und', undefined],
    ['qme', undefined],
    ['english', undefined],
    ['', undefined],
  ])('reads %s', (tag, language) => {
    expect(shownLanguage(element(`<p lang="${tag}">x</p>`))).toBe(language);
  });
});

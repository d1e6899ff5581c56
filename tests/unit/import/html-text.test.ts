import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeEntities, htmlText } from '@/lib/import/html-text';

it.each([
  ['<p>One</p><p>Two<br>three<br/><br />four</p>', 'One\n\nTwo\nthree\n\nfour'],
  ['<p>a &lt;b&gt; &amp;amp; &#39;c&#x27;</p>', "a <b> &amp; 'c'"],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['a <', 'a <'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
  ['<p>a\n  b</p>', 'a b'],
  ['<script>alert(1)</script>Hi<style>p{}</style>', 'Hi'],
  ['<script>alert(1)', ''],
  ['Hi<!-- no --> there', 'Hi there'],
  ['<a title="1 > 0">x</a>', '0">x'],
])('reads %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

it.each(['&#0;', '&#xD800;', '&#x110000;', '&#99999999;', '&nope;', '&constructor;', '&', '&amp'])(
  'leaves %s as it is',
  (text) => {
    expect(decodeEntities(text)).toBe(text);
  },
);

it('decodes no more than once', () => {
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
});

it('keeps every text that was escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

      expect(decodeEntities(escaped)).toBe(text);
    }),
  );
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLines, stopsIn } from '@/lib/editors/read-lines';

/** A box with this markup in it, in the document, spaces kept or not. */
function box(markup: string, whiteSpace = 'pre-wrap'): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const element = parsed.body.firstElementChild as HTMLElement;
  element.style.whiteSpace = whiteSpace;
  document.body.replaceChildren(element);
  return element;
}

function draftBlock(inner: string): string {
  return `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${inner}</span></div></div>`;
}

const trailing = '<br class="ProseMirror-trailingBreak">';

describe('readLines', () => {
  it.each([
    ['nothing', '', ''],
    ['one line', 'One', 'One'],
    ['a line and a blank one, as Chromium types them', 'a<div><br></div><div>b</div>', 'a\n\nb'],
    ['the same as Firefox types them', 'a<br><br>b', 'a\n\nb'],
    ['a br that only keeps the height', 'a<br>', 'a'],
    ['a br before a block', 'a<br><div>b</div>', 'a\nb'],
    ['a blank first line', '<p><br></p><p>b</p>', '\nb'],
    ['paragraphs of ProseMirror', `<p>a</p><p>${trailing}</p><p>b</p>`, 'a\n\nb'],
    ['a hard break of ProseMirror', `<p>a<br>b<br>${trailing}</p>`, 'a\nb\n'],
    ['an empty ProseMirror box', `<p data-placeholder="Write your reply">${trailing}</p>`, ''],
    [
      'blocks of Draft.js',
      `<div data-contents="true">${draftBlock('<span data-text="true">a</span>')}${draftBlock('<br data-text="true">')}${draftBlock('<span style="color: blue"><span data-text="true">#b</span></span><span data-text="true"> c</span>')}</div>`,
      'a\n\n#b c',
    ],
    ['emoji drawn as images', 'Hi <img alt="🎉"><img alt="">!', 'Hi 🎉!'],
    [
      'a mention in an element of its own',
      'Hi <span contenteditable="false">@ada</span> there',
      'Hi @ada there',
    ],
    ['zero-width filler and no-break spaces', '\u200ba\u00a0\ufeff b', 'a  b'],
    [
      'a placeholder that stands in the box',
      '<span data-slate-placeholder="true">Write</span>',
      '',
    ],
  ])('reads %s', (_what, markup, text) => {
    const element = box(markup);

    expect(readLines(element)).toBe(text);
  });

  it('keeps the spaces that are drawn', () => {
    const element = box('  a  b \n c');

    expect(readLines(element)).toBe('  a  b \n c');
  });

  it('leaves out the spaces that are not drawn', () => {
    const element = box('\n  a  <b> b </b> c \n<div> d </div>\n', 'normal');

    expect(readLines(element)).toBe('a b c\nd');
  });
});

describe('stopsIn', () => {
  it.each([
    ['paragraphs with an empty one between', `<p>a</p><p>${trailing}</p><p>bc</p>`],
    ['lines with br', 'a<br><br>bc'],
    ['a mention in an element of its own', 'a <b>@ada</b> c'],
    ['an emoji drawn as an image', 'a<img alt="🎉">c'],
    ['zero-width filler', 'a\u200bb'],
  ])('has the text before each place in %s', (_what, markup) => {
    const element = box(markup);
    const whole = readLines(element);

    const before = stopsIn(element).map(({ node, offset, at }) => {
      const range = document.createRange();
      range.setStart(element, 0);
      range.setEnd(node, offset);
      const drawn = range.toString().replace(/[\u200b]/g, '');
      return [whole.slice(0, at).replace(/[\n🎉]/gu, ''), drawn];
    });

    expect(before.filter(([text, drawn]) => text !== drawn)).toEqual([]);
    expect(stopsIn(element).map(({ at }) => at)).toEqual(
      stopsIn(element)
        .map(({ at }) => at)
        .toSorted((one, other) => one - other),
    );
  });
});

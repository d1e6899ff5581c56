// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { find } from '@/lib/dom';
import { engineFor } from '@/lib/editors';
import { whyNotWritable } from '@/lib/editors/writable';

/** The first element of this markup, in the document. */
function put(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return find(document.body, '*');
}

describe('engineFor', () => {
  it.each([
    [
      'draft-js',
      '<div class="notranslate public-DraftEditor-content" contenteditable="true"></div>',
    ],
    ['prosemirror', '<div class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['textarea', '<textarea></textarea>'],
    ['textarea', '<input type="text">'],
    ['contenteditable', '<div contenteditable="true"></div>'],
    ['lexical', '<div contenteditable="true" data-lexical-editor="true"></div>'],
    ['quill', '<div class="ql-editor ql-blank" contenteditable="true"></div>'],
    ['slate', '<div contenteditable="true" data-slate-editor="true"></div>'],
    ['ckeditor', '<div class="ck ck-content ck-editor__editable" contenteditable="true"></div>'],
    [undefined, '<trix-editor contenteditable="true"></trix-editor>'],
    [undefined, '<div class="cm-editor" contenteditable="true"></div>'],
    [undefined, '<input type="password">'],
    [undefined, '<div></div>'],
  ])('finds %s for %s', (id, markup) => {
    const box = put(markup);

    expect(engineFor(box)?.id).toBe(id);
  });
});

describe('whyNotWritable', () => {
  it.each([
    [undefined, '<textarea></textarea>'],
    [undefined, '<div contenteditable="true"></div>'],
    ['read-only', '<textarea readonly></textarea>'],
    ['read-only', '<textarea disabled></textarea>'],
    ['read-only', '<div contenteditable="false"></div>'],
    ['read-only', '<div contenteditable="true" aria-disabled="true"></div>'],
    ['composer-hidden', '<textarea aria-hidden="true"></textarea>'],
    ['composer-hidden', '<textarea inert></textarea>'],
  ])('says %s of %s', (reason, markup) => {
    const box = put(markup);

    expect(whyNotWritable(box)).toBe(reason);
  });

  it('says that a box is gone', () => {
    const box = put('<textarea></textarea>');
    box.remove();

    expect(whyNotWritable(box)).toBe('composer-gone');
  });
});

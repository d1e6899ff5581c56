import { ckEditor } from './ckeditor';
import { contentEditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Engine } from './editor';
import { lexical } from './lexical';
import { proseMirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';

const engines: readonly Engine[] = [
  draftJs,
  lexical,
  proseMirror,
  quill,
  slate,
  ckEditor,
  textarea,
  contentEditable,
];

/** The first engine that knows this box for its own, or nothing: then it is not written in. */
export function engineFor(box: HTMLElement): Engine | undefined {
  return engines.find((engine) => engine.owns(box));
}

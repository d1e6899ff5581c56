import { contentEditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Engine } from './editor';
import { proseMirror } from './prosemirror';
import { textarea } from './textarea';

const engines: readonly Engine[] = [draftJs, proseMirror, textarea, contentEditable];

/** The first engine that knows this box for its own, or nothing: then it is not written in. */
export function engineFor(box: HTMLElement): Engine | undefined {
  return engines.find((engine) => engine.owns(box));
}

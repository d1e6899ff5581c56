import { defineEngine } from './editor';

type TextField = HTMLTextAreaElement | HTMLInputElement;

function isField(box: HTMLElement): box is TextField {
  return (
    box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text')
  );
}

/**
 * The platform's own fields: Mastodon and others. The typing command keeps the field's undo and
 * fires a trusted `input`, so that a framework that owns the value hears of it.
 */
export const textarea = defineEngine({
  id: 'textarea',
  owns: isField,
  read: (box) => (isField(box) ? box.value : ''),
  async select(box, what) {
    if (isField(box))
      box.setSelectionRange(what === 'all' ? 0 : box.value.length, box.value.length);
  },
  write: (box, text) => void box.ownerDocument.execCommand('insertText', false, text),
  undo: (box) => void box.ownerDocument.execCommand('undo'),
});

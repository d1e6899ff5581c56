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
  selected: (box) =>
    isField(box) ? { from: box.selectionStart ?? 0, to: box.selectionEnd ?? 0 } : undefined,
  async select(box, what) {
    if (!isField(box)) return;
    const end = box.value.length;
    const { from, to } =
      typeof what === 'object' ? what : { from: what === 'all' ? 0 : end, to: end };
    box.setSelectionRange(from, to);
  },
  write: (box, text) => void box.ownerDocument.execCommand('insertText', false, text),
  undo: (box) => void box.ownerDocument.execCommand('undo'),
});

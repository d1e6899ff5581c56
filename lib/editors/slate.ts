import { defineEngine } from './editor';
import { richText } from './rich-text';
import { putIn } from './transfer';

/**
 * Slate: Discord. It hears `beforeinput`; what a spelling correction sends carries its text as a
 * paste does, and Slate splits it into lines in both browsers. A paste reaches it in neither
 * (measured in Firefox 153 and Chromium 156, 2026-11-20).
 */
export const slate = defineEngine({
  ...richText,
  id: 'slate',
  owns: (box) => box.matches('[data-slate-editor]'),
  write(box, text) {
    const event = new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      dataTransfer: new DataTransfer(),
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    putIn(event.dataTransfer, { 'text/plain': text });
    box.dispatchEvent(event);
  },
});

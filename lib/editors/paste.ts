import { putIn } from './transfer';

/** One paste of the given data, by type; editors hear of it in both browsers. */
export function paste(box: HTMLElement, data: Readonly<Record<string, string>>): void {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  putIn(event.clipboardData, data);
  box.dispatchEvent(event);
}

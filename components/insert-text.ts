/**
 * Puts text in place of what is selected in a text area, as if it were typed, so that Ctrl+Z takes
 * it back.
 *
 * @returns false where the browser has no such way, and nothing was changed.
 */
export function insertText(area: HTMLTextAreaElement, text: string): boolean {
  area.focus();
  return document.execCommand?.('insertText', false, text) ?? false;
}

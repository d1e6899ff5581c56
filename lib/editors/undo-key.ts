/** The key for undo, for editors with a history of their own; nothing but them acts on it, since it is not a person's. */
export function pressUndo(box: HTMLElement): void {
  const isMac = /mac/i.test(navigator.userAgent);
  box.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      // Firefox does not derive it, and Slate knows keys by it.
      which: 90,
      ctrlKey: !isMac,
      metaKey: isMac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

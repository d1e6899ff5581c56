/** What Firefox lets a content script do: reach an object as the page sees it. */
type PageSide<T> = T & { readonly wrappedJSObject?: T };

/**
 * One paste of the given data, by type. The event's own `clipboardData` is filled, as the page
 * sees it: Firefox ignores the one it is constructed with, and hides from the page what is put in
 * from here any other way. Measured in Firefox 153 and Chromium 156, 2026-11-20.
 */
export function paste(box: HTMLElement, data: Readonly<Record<string, string>>): void {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const clipboard: PageSide<DataTransfer> | null = event.clipboardData;
  for (const [type, value] of Object.entries(data)) {
    (clipboard?.wrappedJSObject ?? clipboard)?.setData(type, value);
  }
  box.dispatchEvent(event);
}

/** What Firefox lets a content script do: reach an object as the page sees it. */
type PageSide<T> = T & { readonly wrappedJSObject?: T };

/**
 * Puts data, by type, in an event's own transfer, as the page sees it: Firefox ignores what an
 * event is constructed with, and hides from the page what is put in from here any other way.
 * Measured in Firefox 153 and Chromium 156, 2026-11-20.
 */
export function putIn(
  transfer: PageSide<DataTransfer> | null,
  data: Readonly<Record<string, string>>,
): void {
  for (const [type, value] of Object.entries(data)) {
    (transfer?.wrappedJSObject ?? transfer)?.setData(type, value);
  }
}

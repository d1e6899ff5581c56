/**
 * Stands in for WXT's `ContentScriptContext` (aliased in `wxt.config.ts`). WXT's own announces itself
 * to the page by a DOM event and `window.postMessage` at every start (0.21.4, seen 2026-11-20): any
 * page could tell that the extension is there, and which, and stop it. Ours says nothing; the
 * content script ends itself by an `AbortSignal` (`entrypoints/social.content`).
 */
export function ContentScriptContext(): void {
  // Made by WXT's entry code with `new`, and never used.
}

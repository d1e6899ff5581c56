/** One function of the library, half its weight: the panel carries it. */
declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  // biome-ignore lint/style/noDefaultExport: the library's file has no other export.
  export { extractUrlsWithIndices as default } from 'twitter-text';
}

/** Sets our own lines in a prompt apart from quoted ones: nobody who writes a post can know it. */
export function newMark(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

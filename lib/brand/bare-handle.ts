/** A handle as it is compared and kept: no leading `@`, no spaces around. */
export function bareHandle(handle: string): string {
  return handle.trim().replace(/^@+/, '');
}

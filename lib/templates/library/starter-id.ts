const prefix = 'starter:';

/** Whether an id is one of a starter that came with the product, whatever has become of it since. */
export function isStarterId(id: string): boolean {
  return id.startsWith(prefix);
}

/** The stable id of a starter's wording: what stands under it in the database takes its place. */
export function starterId(language: string, id: string, isFormal: boolean): string {
  return `${prefix}${language}:${id}${isFormal ? '.formal' : ''}`;
}

/** What a starter and its other languages share. */
export function starterGroup(id: string): string {
  return prefix + id;
}

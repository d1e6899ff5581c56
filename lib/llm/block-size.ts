import type { Connection } from '@/lib/model';

/** How much a model can take: `compact` for windows of a few thousand tokens. */
export type BlockSize = 'full' | 'compact';

/** The browser's own model has a window of a few thousand tokens. */
export function sizeFor({ kind }: Pick<Connection, 'kind'>): BlockSize {
  return kind === 'on-device' ? 'compact' : 'full';
}

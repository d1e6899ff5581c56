import { hostOf, isLoopback } from '@/lib/llm/address';
import type { Connection } from '@/lib/model';

/** The host text is sent to; empty when nothing leaves this computer. */
export function recipientOf({ kind, baseUrl }: Pick<Connection, 'kind' | 'baseUrl'>): string {
  return kind === 'openai' && !isLoopback(baseUrl) ? hostOf(baseUrl) : '';
}

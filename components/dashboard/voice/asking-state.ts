import type { ErrorData } from '@/lib/errors';

/** How far a model's reading of a brand's posts has come. */
export type AskingState =
  | { readonly status: 'idle' | 'asking' | 'stopped' }
  /** How many rules it thought of that can be decided on. */
  | { readonly status: 'done'; readonly count: number }
  | { readonly status: 'failed'; readonly error: ErrorData };

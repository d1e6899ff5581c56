import type { Diagnosis } from '@/lib/messages/contract';

/** How far a connection's test is. */
export type TestState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'done'; readonly diagnosis: Diagnosis };

/** How far the list of a server's models is. */
export type ModelList =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly models: readonly string[] }
  | { readonly kind: 'failed' };

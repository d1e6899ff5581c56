import type { PostTake } from '@/lib/voice/post-take';

/** How far posts that a person brings have come. */
export type BringingState =
  | { readonly status: 'idle' | 'reading' }
  /** What became of the last ones, in words. */
  | { readonly status: 'taken'; readonly news: string }
  /** Why a file was refused, in words. */
  | { readonly status: 'refused'; readonly refusal: string }
  /** A table: the person says what its columns are. */
  | { readonly status: 'looking'; readonly take: PostTake };

import type { AudienceTake } from '@/lib/brand/audience-take';
import type { ImportFailure } from '@/lib/import/failure';

/** How far a file about an audience has come. */
export type AudienceImportState =
  | { readonly status: 'idle' | 'reading' }
  | { readonly status: 'refused'; readonly failure: ImportFailure }
  | { readonly status: 'looking'; readonly take: AudienceTake };

import type { ImportFailure } from '@/lib/import/failure';
import type { CalendarFile } from '@/lib/schedule/read-calendar';

/** How far a calendar file has come. */
export type CalendarImportState =
  | { readonly status: 'idle' | 'reading' }
  | { readonly status: 'refused'; readonly failure: ImportFailure }
  /** `name`: the file's own. */
  | { readonly status: 'looking'; readonly name: string; readonly file: CalendarFile };

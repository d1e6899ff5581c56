import type { ImportFailure } from '@/lib/import/failure';
import type { ImportPreview } from '@/lib/templates/library/import-preview';

/** How far templates have come on their way in. */
export type TemplateImportState =
  | { readonly status: 'closed' }
  | { readonly status: 'choosing' | 'reading'; readonly pasted: string }
  | { readonly status: 'refused'; readonly pasted: string; readonly failure: ImportFailure }
  | {
      readonly status: 'preview' | 'taking';
      readonly preview: ImportPreview;
      /** Those that differ are taken, too. */
      readonly takesChanged: boolean;
    };

/** How many would be added or changed. */
export function countOf({
  preview,
  takesChanged,
}: Extract<TemplateImportState, { preview: unknown }>): number {
  return preview.fresh.length + (takesChanged ? preview.changed.length : 0);
}

import { i18n } from '#i18n';
import type { Option } from '@/components/ui/option';

/** In characters: a list's entry is no place for more. */
const longestName = 60;

/** The columns of a table to pick from, by their places; one without a name goes by its number. */
export function columnOptions(header: readonly string[]): readonly Option[] {
  return header.map((name, index) => ({
    value: String(index),
    label:
      name.trim().slice(0, longestName) ||
      i18n.t('dashboard.columns.column', { number: index + 1 }),
  }));
}

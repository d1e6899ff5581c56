import type { Template } from '@/lib/model';
import { isSpoken } from './spoken';

/**
 * A template in a language: itself, or what stands for it in that language in its group; itself where
 * there is nothing better.
 *
 * @param language BCP 47; absent: it could not be told.
 */
export function inLanguage(
  template: Template,
  all: readonly Template[],
  language: string | undefined,
): Template {
  if (language === undefined || isSpoken(template.language, language)) return template;
  const other = all.find(
    ({ group, language: spoken }) =>
      group === template.group && spoken !== '' && isSpoken(spoken, language),
  );
  return other ?? template;
}

import { i18n } from '#i18n';
import type { Angle } from './starter';

/** What sets a suggestion apart, in two or three words. */
export function angleLabel(angle: Angle): string {
  return i18n.t(`angles.${angle}`);
}

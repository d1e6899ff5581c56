import { i18n } from '#i18n';
import type { TemplateProblem } from '@/lib/templates/library/template-values';

/** What is wrong with a field, and how to mend it. */
export const templateProblemWords: Record<TemplateProblem, () => string> = {
  'name-missing': () => i18n.t('dashboard.templates.form.problems.nameMissing'),
  'text-missing': () => i18n.t('dashboard.templates.form.problems.textMissing'),
  'too-long': () => i18n.t('dashboard.templates.form.problems.tooLong'),
  'stray-marks': () =>
    i18n.t('dashboard.templates.form.problems.strayMarks', { slot: '{{first_name}}' }),
  'odd-shortcut': () => i18n.t('dashboard.templates.form.problems.oddShortcut'),
  'shortcut-taken': () => i18n.t('dashboard.templates.form.problems.shortcutTaken'),
  'odd-day': () => i18n.t('dashboard.templates.form.problems.oddDay'),
};

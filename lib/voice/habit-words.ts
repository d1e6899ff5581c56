import { i18n } from '#i18n';
import type { Habit } from './edit-habits';

/** The rule that a habit speaks for, in words that a person can accept, change or refuse. */
export function habitWords(habit: Habit): string {
  switch (habit.kind) {
    case 'avoid':
      return i18n.t('voice.habits.avoid', { words: habit.words });
    case 'replace':
      return i18n.t('voice.habits.replace', { words: habit.words, by: habit.by });
    case 'opening':
      return i18n.t('voice.habits.opening', { words: habit.words });
    case 'closing':
      return i18n.t('voice.habits.closing', { words: habit.words });
    case 'signOff':
      return i18n.t('voice.habits.signOff', { words: habit.words });
    default:
      return i18n.t(`voice.habits.${habit.kind}`);
  }
}

import { i18n } from '#i18n';
import type { Statement, VoiceCard } from './card';
import { isNumbered, isPlain } from './says';

/** A statement as a plain sentence. */
export function statementWords({ says, unit, value, texts }: Statement): string {
  if (isPlain(says)) return i18n.t(`voice.says.${says}`);
  const number = Math.round(unit === 'share' ? value * 100 : value);
  if (isNumbered(says)) return i18n.t(`voice.says.${says}`, { value: number });
  return i18n.t(`voice.says.${says}`, { value: number, texts: texts.join(' · ') }).trim();
}

/** What a card rests on, or that it is too little. */
export function cardBasis({ samples, isEnough }: VoiceCard): string {
  return isEnough ? i18n.t('voice.basis', samples) : i18n.t('voice.tooFew', samples);
}

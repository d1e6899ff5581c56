import { i18n } from '#i18n';
import type { Statement, VoiceCard } from './card';

/** A statement as a plain sentence. */
export function statementWords({ says, unit, value, texts }: Statement): string {
  return i18n.t(`voice.says.${says}`, {
    value: unit === 'share' ? Math.round(value * 100) : Math.round(value),
    texts: texts.join(i18n.t('voice.between')),
  });
}

/** What a card rests on, or that it is too little. */
export function cardBasis({ samples, isEnough }: VoiceCard): string {
  return isEnough ? i18n.t('voice.basis', samples) : i18n.t('voice.tooFew', samples);
}

import { i18n } from '#i18n';
import type { VoiceMatch } from '@/lib/voice/match';
import type { Difference, VoiceDoubt } from '@/lib/voice/score';

type Sides = {
  /** There is more of it in the text than in the brand's own posts. */
  readonly more: (numbers: Numbers) => string;
  readonly less: (numbers: Numbers) => string;
};
type Numbers = { readonly is: string; readonly usual: string };

export const gradeWords: Record<VoiceMatch['grade'], (brand: string) => string> = {
  closely: (brand) => i18n.t('panel.voice.closely', { brand }),
  partly: (brand) => i18n.t('panel.voice.partly', { brand }),
  hardly: (brand) => i18n.t('panel.voice.hardly', { brand }),
};

/** Instead of a grade, where there cannot be one. */
export const doubtfulWords: Record<VoiceDoubt['kind'], (brand: string) => string> = {
  samples: (brand) => i18n.t('panel.voice.tooEarly', { brand }),
  short: (brand) => i18n.t('panel.voice.tooShort', { brand }),
  language: (brand) => i18n.t('panel.voice.untold', { brand }),
  alike: (brand) => i18n.t('panel.voice.untold', { brand }),
};

/** What is missing. */
export function doubtWords(doubt: VoiceDoubt): string {
  switch (doubt.kind) {
    case 'samples':
      return i18n.t('panel.voice.doubts.samples', doubt.missing);
    case 'short':
      return i18n.t('panel.voice.doubts.short');
    case 'language':
      return i18n.t('panel.voice.doubts.language');
    case 'alike':
      return i18n.t('panel.voice.doubts.alike');
  }
}

/** What is not the brand's way, in a sentence. */
export function differenceWords({ trait, is, usual }: Difference, locale: string): string {
  if (trait === 'wording') return i18n.t('panel.voice.differs.wording');
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const numbers = { is: format(is), usual: format(usual) };
  return sides[trait][is > usual ? 'more' : 'less'](numbers);
}

const sides: Record<Exclude<Difference['trait'], 'wording'>, Sides> = {
  length: {
    more: (numbers) => i18n.t('panel.voice.differs.length.more', numbers),
    less: (numbers) => i18n.t('panel.voice.differs.length.less', numbers),
  },
  sentenceLength: {
    more: (numbers) => i18n.t('panel.voice.differs.sentenceLength.more', numbers),
    less: (numbers) => i18n.t('panel.voice.differs.sentenceLength.less', numbers),
  },
  wordLength: {
    more: () => i18n.t('panel.voice.differs.wordLength.more'),
    less: () => i18n.t('panel.voice.differs.wordLength.less'),
  },
  exclamations: {
    more: () => i18n.t('panel.voice.differs.exclamations.more'),
    less: () => i18n.t('panel.voice.differs.exclamations.less'),
  },
  questions: {
    more: () => i18n.t('panel.voice.differs.questions.more'),
    less: () => i18n.t('panel.voice.differs.questions.less'),
  },
  ellipses: {
    more: () => i18n.t('panel.voice.differs.ellipses.more'),
    less: () => i18n.t('panel.voice.differs.ellipses.less'),
  },
  commas: {
    more: () => i18n.t('panel.voice.differs.commas.more'),
    less: () => i18n.t('panel.voice.differs.commas.less'),
  },
  semicolons: {
    more: () => i18n.t('panel.voice.differs.semicolons.more'),
    less: () => i18n.t('panel.voice.differs.semicolons.less'),
  },
  colons: {
    more: () => i18n.t('panel.voice.differs.colons.more'),
    less: () => i18n.t('panel.voice.differs.colons.less'),
  },
  dashes: {
    more: () => i18n.t('panel.voice.differs.dashes.more'),
    less: () => i18n.t('panel.voice.differs.dashes.less'),
  },
  brackets: {
    more: () => i18n.t('panel.voice.differs.brackets.more'),
    less: () => i18n.t('panel.voice.differs.brackets.less'),
  },
  arrows: {
    more: () => i18n.t('panel.voice.differs.arrows.more'),
    less: () => i18n.t('panel.voice.differs.arrows.less'),
  },
  emoji: {
    more: () => i18n.t('panel.voice.differs.emoji.more'),
    less: () => i18n.t('panel.voice.differs.emoji.less'),
  },
  hashtags: {
    more: () => i18n.t('panel.voice.differs.hashtags.more'),
    less: () => i18n.t('panel.voice.differs.hashtags.less'),
  },
  capitals: {
    more: () => i18n.t('panel.voice.differs.capitals.more'),
    less: () => i18n.t('panel.voice.differs.capitals.less'),
  },
  smallStart: {
    more: () => i18n.t('panel.voice.differs.smallStart.more'),
    less: () => i18n.t('panel.voice.differs.smallStart.less'),
  },
  dotEnd: {
    more: () => i18n.t('panel.voice.differs.dotEnd.more'),
    less: () => i18n.t('panel.voice.differs.dotEnd.less'),
  },
  openEnd: {
    more: () => i18n.t('panel.voice.differs.openEnd.more'),
    less: () => i18n.t('panel.voice.differs.openEnd.less'),
  },
  signOff: {
    more: () => i18n.t('panel.voice.differs.signOff.more'),
    less: () => i18n.t('panel.voice.differs.signOff.less'),
  },
  lineBreaks: {
    more: () => i18n.t('panel.voice.differs.lineBreaks.more'),
    less: () => i18n.t('panel.voice.differs.lineBreaks.less'),
  },
  shortForms: {
    more: () => i18n.t('panel.voice.differs.shortForms.more'),
    less: () => i18n.t('panel.voice.differs.shortForms.less'),
  },
  longForms: {
    more: () => i18n.t('panel.voice.differs.longForms.more'),
    less: () => i18n.t('panel.voice.differs.longForms.less'),
  },
  one: {
    more: () => i18n.t('panel.voice.differs.one.more'),
    less: () => i18n.t('panel.voice.differs.one.less'),
  },
  many: {
    more: () => i18n.t('panel.voice.differs.many.more'),
    less: () => i18n.t('panel.voice.differs.many.less'),
  },
  you: {
    more: () => i18n.t('panel.voice.differs.you.more'),
    less: () => i18n.t('panel.voice.differs.you.less'),
  },
  formalYou: {
    more: () => i18n.t('panel.voice.differs.formalYou.more'),
    less: () => i18n.t('panel.voice.differs.formalYou.less'),
  },
  formal: {
    more: () => i18n.t('panel.voice.differs.formal.more'),
    less: () => i18n.t('panel.voice.differs.formal.less'),
  },
  casual: {
    more: () => i18n.t('panel.voice.differs.casual.more'),
    less: () => i18n.t('panel.voice.differs.casual.less'),
  },
};

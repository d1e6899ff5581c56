import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import type { VoiceMatch } from '@/lib/voice/match';
import { differenceWords, doubtfulWords, doubtWords, gradeWords } from './voice-words';

export type VoiceLineProps = {
  /** The brand's name. */
  readonly brand: string;
  /** Absent: this text has yet to be compared. */
  readonly match: VoiceMatch | undefined;
  readonly locale: string;
};

/** How much the text sounds like its brand; opens to what about it does not. */
export function VoiceLine({ brand, match, locale }: VoiceLineProps) {
  return (
    <Disclosure summary={summaryOf(brand, match)}>
      <Reasons match={match} locale={locale} />
    </Disclosure>
  );
}

function summaryOf(brand: string, match: VoiceMatch | undefined): string {
  if (!match) return i18n.t('panel.voice.pending', { brand });
  const { doubt, grade } = match;
  return doubt ? doubtfulWords[doubt.kind](brand) : gradeWords[grade](brand);
}

function Reasons({ match, locale }: Pick<VoiceLineProps, 'match' | 'locale'>) {
  if (!match) return <p className="text-muted">{i18n.t('panel.voice.compared')}</p>;
  const { doubt, score, differences } = match;
  if (doubt) return <p className="text-muted">{doubtWords(doubt)}</p>;
  const found =
    differences.length > 0
      ? differences.map((difference) => differenceWords(difference, locale))
      : [i18n.t('panel.voice.nothing')];
  return (
    <ul className="flex list-disc flex-col gap-0.5 ps-5 text-muted">
      {[...found, i18n.t('panel.voice.measured', { score })].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

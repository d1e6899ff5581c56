import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { Pick } from '@/components/ui/pick';
import type { Intent, Reading } from '@/lib/model';
import { intentWords } from './words';

export type ReadingChipsProps = {
  readonly reading: Reading;
  readonly onCorrect: (intent: Intent) => void;
};

/** How many of the words that led to a reading are shown. */
const shownEvidence = 2;

/** How the message was read, why, and the way to put it right. */
export function ReadingChips({ reading, onCorrect }: ReadingChipsProps) {
  const word = intentWords[reading.intent]();
  const isDoubt = reading.isDoubtful && !reading.isCorrected;
  // Isolated, so that their direction stays theirs.
  const evidence = reading.evidence
    .slice(0, shownEvidence)
    .map((words) => `\u2068“${words}”\u2069`);

  return (
    <fieldset className="flex min-w-0 items-center gap-2">
      <legend className="sr-only">{i18n.t('panel.reading.title')}</legend>
      <Pick
        label={i18n.t('panel.reading.intent')}
        value={reading.intent}
        options={Object.entries(intentWords).map(([value, say]) => ({ value, label: say() }))}
        onValue={(value) => onCorrect(value as Intent)}
        className="shrink-0 rounded-full"
      >
        <Chip tone={isDoubt ? 'doubt' : 'sure'}>
          {isDoubt && reading.intent !== 'unclear'
            ? i18n.t('panel.reading.doubtful', { intent: word })
            : word}
          <ChevronDown aria-hidden size={12} className="-me-1" />
        </Chip>
      </Pick>
      {evidence.length > 0 ? (
        <span className="truncate text-small text-muted">
          {i18n.t('panel.reading.because', { words: evidence.join(', ') })}
        </span>
      ) : null}
    </fieldset>
  );
}

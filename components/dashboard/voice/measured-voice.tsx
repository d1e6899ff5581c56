import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import type { Sample } from '@/lib/model';
import { type Statement, voiceCard } from '@/lib/voice/card';
import { cardBasis, statementWords } from '@/lib/voice/card-words';

/** What was measured in a brand's own posts, in plain sentences, each with passages that show it. */
export function MeasuredVoice({ samples }: { readonly samples: readonly Sample[] }) {
  const card = useMemo(() => voiceCard(samples), [samples]);
  return (
    <Card className="flex flex-col gap-3">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.voice.measured')}</h2>
        <p className="text-muted">{cardBasis(card)}</p>
      </div>
      {card.statements.length > 0 ? (
        <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {card.statements.map((statement) => (
            <li key={statement.says} className="flex flex-col gap-1">
              <StatementLine statement={statement} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function StatementLine({ statement }: { readonly statement: Statement }) {
  const { evidence } = statement;
  return (
    <>
      <span dir="auto">{statementWords(statement)}</span>
      <Measure statement={statement} />
      {evidence.length > 0 ? (
        <Disclosure summary={i18n.t('dashboard.voice.evidence')} className="text-small">
          {evidence.map((passage) => (
            <blockquote
              key={passage}
              dir="auto"
              className="border-line border-s-2 ps-2 text-muted wrap-anywhere"
            >
              {passage}
            </blockquote>
          ))}
        </Disclosure>
      ) : null}
    </>
  );
}

/** A part of the posts as a bar, with a mark where other brands are; the sentence has said it already. */
function Measure({ statement: { unit, value, others } }: { readonly statement: Statement }) {
  if (unit !== 'share' || others === undefined) return null;
  return (
    <span
      aria-hidden
      title={i18n.t('dashboard.voice.others', { share: Math.round(others * 100) })}
      className="relative block h-1.5 max-w-60 rounded-full bg-sunken forced-border"
    >
      <span
        className="absolute inset-y-0 start-0 rounded-full bg-accent forced-color-adjust-none"
        style={{ width: `${value * 100}%` }}
      />
      <span
        className="absolute -inset-y-0.5 w-0.5 bg-ink"
        style={{ insetInlineStart: `${others * 100}%` }}
      />
    </span>
  );
}

import type { Practice } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';
import { statementsIn } from './cards';

/** A card as it stands in its form. */
export type PracticeValues = {
  readonly site: string;
  /** One statement a line. */
  readonly text: string;
  readonly source: string;
};

/** The most a card holds: every draft for its site carries it along. Lengths in characters. */
export const practiceLimits = { statements: 12, statement: 200, source: 200 } as const;

export type PracticeProblem =
  | 'text-missing'
  | 'too-many'
  | 'too-long'
  | 'source-missing'
  | 'source-too-long';
export type PracticeProblems = Partial<Record<'text' | 'source', PracticeProblem>>;

/** What is wrong with a form, by field; nothing where it can be kept. */
export function practiceProblems(values: PracticeValues): PracticeProblems {
  const text = textProblem(statementsIn(values.text));
  const source = sourceProblem(sourceOf(values));
  return { ...(text && { text }), ...(source && { source }) };
}

function textProblem(statements: readonly string[]): PracticeProblem | undefined {
  if (statements.length === 0) return 'text-missing';
  if (statements.length > practiceLimits.statements) return 'too-many';
  const isTooLong = statements.some(({ length }) => length > practiceLimits.statement);
  return isTooLong ? 'too-long' : undefined;
}

function sourceProblem(source: string): PracticeProblem | undefined {
  if (source === '') return 'source-missing';
  return source.length > practiceLimits.source ? 'source-too-long' : undefined;
}

/** The person's own card of a form without problems. @param today `YYYY-MM-DD` */
export function practiceFrom(
  values: PracticeValues,
  kept: Pick<Practice, 'id' | 'isOn'>,
  today: string,
  now: number,
): Practice {
  return {
    id: kept.id,
    site: values.site,
    text: statementsIn(values.text).join('\n'),
    source: sourceOf(values),
    date: today,
    isOn: kept.isOn,
    updatedAt: now,
  };
}

export function valuesOfPractice({ site, text, source }: Practice): PracticeValues {
  return { site, text, source };
}

function sourceOf({ source }: PracticeValues): string {
  return cleanText(source).replace(/\s+/g, ' ');
}

import type { VoiceRule } from '@/lib/model';
import { type ReadRule, type RulesInput, readRules } from './rules-prompt';

/** Whose the rules become, and how they are named. */
type Making = {
  readonly brand: string;
  readonly createdAt: number;
  newId(): string;
};

/** What a model answered, as rules that wait for somebody's yes or no. */
export function rulesFromAnswer(
  answer: string,
  known: Pick<RulesInput, 'samples' | 'rules'>,
  { brand, createdAt, newId }: Making,
): readonly VoiceRule[] {
  return readRules(answer, known).map(({ text, evidence }: ReadRule) => ({
    id: newId(),
    brand,
    text,
    state: 'proposed',
    source: 'model',
    evidence,
    createdAt,
    updatedAt: createdAt,
  }));
}

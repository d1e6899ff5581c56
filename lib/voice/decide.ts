import type { VoiceRule } from '@/lib/model';
import type { Proposal } from './propose';

/** A new rule of the person's own. */
export function ownRule(brand: string, text: string, id: string, now: number): VoiceRule {
  const made = { evidence: [], createdAt: now, updatedAt: now };
  return { id, brand, text: text.trim(), state: 'accepted', source: 'person', ...made };
}

/** What people's changes speak for, as a rule like any other that waits for a yes or no. */
export function ruleFromProposal(brand: string, { id, text, evidence }: Proposal): VoiceRule {
  return {
    id,
    brand,
    text,
    state: 'proposed',
    source: 'edits',
    evidence,
    createdAt: 0,
    updatedAt: 0,
  };
}

/**
 * A proposal that was agreed to. Where a model's was reworded, its own wording stays behind as refused,
 * so that it is not proposed again beside the better one.
 *
 * @param text as the person has it.
 */
export function accepted(
  rule: VoiceRule,
  text: string,
  newId: () => string,
  now: number,
): readonly VoiceRule[] {
  const agreed: VoiceRule = { ...decided(rule, 'accepted', now), text: text.trim() };
  const isReworded = rule.source === 'model' && agreed.text !== rule.text;
  return isReworded ? [agreed, { ...decided(rule, 'refused', now), id: newId() }] : [agreed];
}

/** A proposal that was turned down: kept, so that it never comes again. */
export function refused(rule: VoiceRule, now: number): VoiceRule {
  return decided(rule, 'refused', now);
}

function decided(rule: VoiceRule, state: VoiceRule['state'], now: number): VoiceRule {
  return { ...rule, state, createdAt: rule.createdAt || now, updatedAt: now };
}

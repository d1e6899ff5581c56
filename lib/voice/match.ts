import type { VoiceProfile } from './profile';
import { type Difference, scoreVoice, type VoiceDoubt } from './score';

/** How much a text sounds like its brand, as a person is told of it. */
export type VoiceMatch = {
  /** 0 like anybody else, 100 like the brand's own posts. */
  readonly score: number;
  readonly grade: 'closely' | 'partly' | 'hardly';
  /** What is least the brand's way, the worst first. */
  readonly differences: readonly Difference[];
  /** Why neither is to be relied on; absent: both are. */
  readonly doubt?: VoiceDoubt;
};

/**
 * Where the grades begin. Of texts that could be judged, 84 in 100 of the brand's own are above the
 * upper one and none below the lower; of others' 92 in 100 are below the lower and 1 above the upper
 * (`tests/fixtures/voice/held-out`, 24 samples a brand, 2026-11-27).
 */
const grades = { closely: 67, partly: 33 } as const;

/** More than a person takes in at a glance helps nobody. */
const mostTold = 3;

/** How much a text sounds like the brand, and what about it does not. */
export function matchVoice(profile: VoiceProfile, text: string): VoiceMatch {
  const { score, doubt, differs } = scoreVoice(profile, text);
  return {
    score,
    grade: gradeOf(score),
    differences: differs.filter(isTelling).slice(0, mostTold),
    ...(doubt ? { doubt } : {}),
  };
}

/**
 * Told with both numbers, six words a sentence beside seven is no difference to a person, however rare
 * six are in the brand's posts.
 */
function isTelling({ trait, is, usual }: Difference): boolean {
  const isNumbered = trait === 'length' || trait === 'sentenceLength';
  return !isNumbered || Math.abs(is - usual) >= Math.max(is, usual) / 3;
}

function gradeOf(score: number): VoiceMatch['grade'] {
  if (score >= grades.closely) return 'closely';
  return score >= grades.partly ? 'partly' : 'hardly';
}

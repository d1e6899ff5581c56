import { buildProfile } from '@/lib/voice/profile';
import { scoreVoice } from '@/lib/voice/score';
import { readmeVoices } from '@/tests/support/readmes';
import { samplesOf, type Voice, voicesIn } from '@/tests/support/voices';
import { type Metric, median } from './metrics';

/** One post, judged by a profile of a brand that it was not part of. */
type Judged = {
  readonly score: number;
  readonly isOwn: boolean;
  readonly isSure: boolean;
  readonly isSameTrade: boolean;
  readonly characters: number;
};

const folds = 5;

/** In characters: what counts as short here. */
const short = 80;

/**
 * How well the voice score tells a brand's own posts from those of other brands in the same language.
 * Each brand of the held-out half is learnt from four fifths of its posts; the rest, and that fifth of every
 * other brand's, are judged. One curve over all brands: a score has to mean the same for each.
 */
export async function measureVoice(): Promise<readonly Metric[]> {
  const voices = await voicesIn('held-out');
  const judged = judgeAll(voices);
  const few = voices.flatMap((voice) => judgeBy(shortened(voice), voices));
  const readmes = judgeAll(await readmeVoices());
  return [
    area('voice.auc', judged),
    area('voice.auc_short', judged, ({ characters }) => characters < short),
    area('voice.auc_long', judged, ({ characters }) => characters >= short),
    area('voice.auc_sure', judged, ({ isSure }) => isSure),
    area('voice.auc_same_trade', judged, ({ isOwn, isSameTrade }) => isOwn || isSameTrade),
    area('voice.auc_few_samples', few),
    ...halves('voice', judged),
    area('voice.auc_readmes', readmes),
    area('voice.auc_readmes_short', readmes, ({ characters }) => characters < short),
    ...halves('voice.readmes', readmes),
    ...times(voices),
  ];
}

function judgeAll(voices: readonly Voice[]): readonly Judged[] {
  return voices.flatMap((voice) => judgeBy(voice, voices));
}

/** A brand that has just begun: nine or ten samples. */
function shortened(voice: Voice): Voice {
  return { ...voice, posts: voice.posts.slice(0, 12) };
}

function judgeBy(voice: Voice, voices: readonly Voice[]): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = (_post: string, index: number) => index % folds === fold;
    const profile = buildProfile(
      samplesOf(voice.posts.filter((post, index) => !isHeldOut(post, index))),
    );
    return voices
      .filter(({ language }) => language === voice.language)
      .flatMap((other) =>
        (other.name === voice.name ? voice : other).posts.filter(isHeldOut).map((post) => {
          const { score, doubt } = scoreVoice(profile, post);
          const isSure = doubt === undefined;
          const isOwn = other.name === voice.name;
          const isSameTrade = other.trade === voice.trade;
          return { score, isSure, isOwn, isSameTrade, characters: post.length };
        }),
      );
  }).flat();
}

/** The chance that a post of the brand's own scores higher than one of another's; 0.5 is a coin. */
function area(
  name: string,
  all: readonly Judged[],
  isMeant: (one: Judged) => boolean = () => true,
): Metric {
  const judged = all.filter(isMeant);
  const own = judged.filter(({ isOwn }) => isOwn);
  const foreign = judged.filter(({ isOwn }) => !isOwn);
  let won = 0;
  for (const mine of own) {
    for (const theirs of foreign) won += (Math.sign(mine.score - theirs.score) + 1) / 2;
  }
  return { name, value: won / (own.length * foreign.length), unit: 'ratio', n: judged.length };
}

/** How many are on the right side of 50. */
function halves(name: string, judged: readonly Judged[]): readonly Metric[] {
  const own = judged.filter(({ isOwn }) => isOwn);
  const foreign = judged.filter(({ isOwn }) => !isOwn);
  const part = (side: string, all: readonly Judged[], right: readonly Judged[]): Metric => ({
    name: `${name}.${side}`,
    value: right.length / all.length,
    unit: 'ratio',
    n: all.length,
  });
  return [
    part(
      'own_above_half',
      own,
      own.filter(({ score }) => score >= 50),
    ),
    part(
      'foreign_below_half',
      foreign,
      foreign.filter(({ score }) => score < 50),
    ),
  ];
}

/** A profile of five hundred samples, and one draft judged by it. */
function times(voices: readonly Voice[]): readonly Metric[] {
  const posts = voices.flatMap((voice) => voice.posts);
  const many = samplesOf(
    Array.from({ length: 500 }, (_, index) => posts[index % posts.length] ?? ''),
  );
  const draft = posts.slice(0, 3).join(' ');
  const built = Array.from({ length: 5 }, () => timed(() => buildProfile(many)));
  const profile = buildProfile(many);
  scoreVoice(profile, draft);
  const scored = Array.from({ length: 50 }, () => timed(() => scoreVoice(profile, draft)));
  return [
    { name: 'voice.profile_500', value: median(built), unit: 'ms', n: built.length },
    { name: 'voice.score', value: median(scored), unit: 'ms', n: scored.length },
  ];
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

import { type Candidate, named, type Speaker, type Wish, wordingOf } from './candidate';
import { fill } from './fill';
import { messageFacts } from './message-facts';
import type { Angle, ReplyStarter } from './starter';
import { type Told, toldIn } from './told';
import { type About, aboutOf } from './topic';

/** The reply starters that fit what was asked, filled. */
export function replies(wish: Wish, speaker: Speaker): readonly Candidate[] {
  const { set, brand } = speaker;
  const { answered } = wish.snapshot;
  const intent = wish.reading?.intent ?? 'unclear';
  const about = aboutOf(answered?.text ?? '', set);
  const told = toldIn(answered?.text ?? '', set);
  const facts = messageFacts(wish, set, brand);
  const seed = hash(`${answered?.permalink ?? ''}${answered?.text ?? ''}`);
  const order = anglesInOrder(
    set.replies.filter((starter) => starter.intent === intent),
    wish.reading?.isDoubtful,
  );
  return set.replies.flatMap((starter) => {
    if (starter.intent !== intent || !isFor(starter, about, told)) return [];
    const text = fill(wordingOf(starter, speaker), facts);
    const fit = fitOf(starter, about);
    return text === undefined
      ? []
      : [
          {
            ...named(starter, speaker),
            text,
            fit: fit + turn(starter.id, seed),
            rank: order.indexOf(starter.angle),
          },
        ];
  });
}

function isFor({ area, asks }: ReplyStarter, about: About, told: ReadonlySet<Told>): boolean {
  return (
    (area === undefined || about.areas.includes(area)) && (asks === undefined || !told.has(asks))
  );
}

/** Written for just this matter counts most, then what names it. */
function fitOf({ area, text }: ReplyStarter, about: About): number {
  const isAbout = area === undefined ? 0 : area === about.areas[0] ? 5 : 4;
  return isAbout + (/\{\{place\}\}/.test(text) ? 4 : 0) + (/\{\{topic\}\}/.test(text) ? 2 : 0);
}

/** As the language lists them; in doubt, asking comes first. */
function anglesInOrder(starters: readonly ReplyStarter[], isDoubtful = false): readonly Angle[] {
  const angles = [...new Set(starters.map(({ angle }) => angle))];
  return isDoubtful && angles.includes('ask')
    ? ['ask', ...angles.filter((angle) => angle !== 'ask')]
    : angles;
}

/** Which of two equal wordings it is this time: below one, so that it never outweighs a fit. */
function turn(id: string, seed: number): number {
  return ((hash(id) ^ seed) % 97) / 100;
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}

import { type Candidate, factsOf, named, type Speaker, type Wish, wordingOf } from './candidate';
import { fill } from './fill';
import { goalAngles } from './goal';
import type { PostAngle } from './starter';

/** The post starters, filled with the idea. */
export function posts(wish: Wish, speaker: Speaker): readonly Candidate[] {
  const { set, brand } = speaker;
  const idea = sentence(ideaOf(wish));
  const link = wish.brief.link.trim();
  const facts = factsOf({
    brand: brand?.name,
    idea: idea || set.ideaBlank,
    link: idea.includes(link) ? '' : link,
  });
  const order: readonly PostAngle[] = goalAngles(wish.brief.goal);
  return set.posts.flatMap((starter) => {
    const text = fill(wordingOf(starter, speaker), facts);
    return text === undefined
      ? []
      : [{ ...named(starter, speaker), text, fit: 0, rank: order.indexOf(starter.angle) }];
  });
}

/** What the post is to say: the brief, else what already stands in the box. */
export function ideaOf({ brief, snapshot }: Wish): string {
  const typed = snapshot.composer?.text.slice(snapshot.composer.prefill.length) ?? '';
  return (brief.idea.trim() || typed).trim();
}

/** An idea jotted down, as a sentence. */
function sentence(idea: string): string {
  const begun = idea.replace(/^\p{Ll}(?=\p{Ll}*[\s,])/u, (letter) => letter.toUpperCase());
  return /[\p{L}\p{N})]$/u.test(begun) && !/\S+\.\S+$|[#@]\S+$/u.test(begun) ? `${begun}.` : begun;
}

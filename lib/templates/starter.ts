import type { Intent } from '@/lib/model';
import type { Told } from './told';

/** What a reply does; three suggestions never share one. Their names: `angleLabel`. */
type ReplyAngle =
  /** Gives the answer. */
  | 'answer'
  /** Asks for the one thing that is missing. */
  | 'ask'
  /** Sends to a page that has it all. */
  | 'point'
  /** Says that somebody is finding out. */
  | 'check'
  /** Takes the blame and the matter out of public. */
  | 'own'
  /** Says what is known and what is being done. */
  | 'act'
  /** Goes on in a private message. */
  | 'private'
  /** Gives the steps. */
  | 'steps'
  /** Hands it on to whom it belongs. */
  | 'share'
  /** Keeps the conversation going. */
  | 'curious'
  /** Short and warm. */
  | 'brief'
  /** Leaves the door open. */
  | 'open'
  /** Leads back to what the brand is about. */
  | 'steer'
  /** Ends it, politely. */
  | 'boundary';

/** What a post does. */
export type PostAngle = 'plain' | 'question' | 'behind' | 'why' | 'call';

export type Angle = ReplyAngle | PostAngle;

/** What a message is about, as far as that changes what a good reply says. */
export type Area =
  | 'delivery'
  | 'price'
  | 'tech'
  | 'money'
  | 'product'
  | 'service'
  | 'staff'
  | 'visit'
  | 'insult';

/**
 * A pre-written text. Slots, filled from what is known: `{{topic}}` and `{{place}}` must be there, or the starter is
 * not chosen; `{{, first_name}}` takes its comma along or vanishes with it; `{{brand|us}}` has a word
 * for when it is unknown. `[[a label]]` is a blank that the person fills.
 */
export type Starter<A extends Angle = ReplyAngle> = {
  /** Unique in its language. */
  readonly id: string;
  readonly angle: A;
  /** In the form that brands use on social sites in this language. */
  readonly text: string;
  /** For brands whose tone asks for the formal one, where that differs. */
  readonly formal?: string;
};

export type ReplyStarter = Starter & {
  readonly intent: Intent;
  /** Fits only where the message is about this. */
  readonly area?: Area;
  /** Asks for this: not for messages that have told it. */
  readonly asks?: Told;
};

/** A thing that messages are about. */
type Topic = {
  readonly area: Area;
  /** Cues in the notation of `lib/reading/lexicon.ts`. */
  readonly words: readonly string[];
  /** How a reply names it, in the one grammatical form that the starters of this language use. */
  readonly echo?: string;
};

/** How one language makes a text warmer or plainer. */
export type Manner = {
  readonly greeting: string;
  /** A text that begins like this has its greeting. */
  readonly greets: RegExp;
  readonly closing: string;
  readonly formalClosing?: string;
  /** A text with one of these words speaks formally. */
  readonly formalWords?: RegExp;
  /** Words that only turn up the volume. */
  readonly intensifiers: readonly string[];
};

/** Everything pre-written in one language. */
export type StarterSet = {
  /** Primary language subtag. */
  readonly language: string;
  readonly replies: readonly ReplyStarter[];
  readonly posts: readonly Starter<PostAngle>[];
  readonly topics: readonly Topic[];
  /** Words before a country that say where to; none where the country's own word would bend. */
  readonly prepositions: readonly string[];
  /** Stands where a post's idea belongs while there is none. */
  readonly ideaBlank: string;
  readonly manner: Manner;
};

import type { Brand, Draft } from '@/lib/model';
import type { Facts } from './fill';
import { starterId } from './library/starter-id';
import type { Angle, Starter, StarterSet } from './starter';

/** A starter, filled for one draft. */
export type Suggestion = {
  /** The id of the template that stands for it: see `starterId`. */
  readonly template: string;
  readonly angle: Angle;
  readonly text: string;
};

/** What choosing looks at. */
export type Wish = Pick<Draft, 'kind' | 'snapshot' | 'reading' | 'brief' | 'language'>;

/** A starter whose slots could be filled, and how well it fits. */
export type Candidate = Suggestion & { readonly fit: number; readonly rank: number };

/** For whom it is chosen, from what. */
export type Speaker = {
  readonly brand: Brand | undefined;
  readonly set: StarterSet;
  readonly isFormal: boolean;
};

/** Only what is known. */
export function factsOf(facts: { [Name in keyof Facts]: Facts[Name] | undefined }): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ''),
  );
}

/** A starter's text in the form the brand uses. */
export function wordingOf(starter: Starter<Angle>, { isFormal }: Speaker): string {
  return isFormal ? (starter.formal ?? starter.text) : starter.text;
}

/** What a suggestion says of its starter. */
export function named(
  { id, angle, formal }: Starter<Angle>,
  { set, isFormal }: Speaker,
): Pick<Suggestion, 'template' | 'angle'> {
  return { template: starterId(set.language, id, isFormal && formal !== undefined), angle };
}

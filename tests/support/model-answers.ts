/** Answers in the format the product asks its models for. */

export type SpokenVariant = { readonly angle: string; readonly text: string };

/** A brand's plausible three, for when a test does not care what is said. */
const usualVariants: readonly SpokenVariant[] = [
  {
    angle: 'Own it, fix it',
    text: "That is not the delivery we promised, and we're sorry.\nSend us your order number by direct message and we'll look into it today.",
  },
  {
    angle: 'One clear question',
    text: 'Thanks for telling us. Did the tracking page change at all since Monday? With that we can find the parcel.',
  },
  {
    angle: 'Warm and short',
    text: "Oh no. We'd like to put this right: a message with your order number is all we need. 💚",
  },
];

/** Three variants, each begun by a line `@@ <angle>`. */
export function threeVariants(variants: readonly SpokenVariant[] = usualVariants): string {
  return variants.map(({ angle, text }) => `@@ ${angle}\n${text}\n`).join('');
}

/** Cuts a text the way models speak it: a word with the space before it. */
export function tokensOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

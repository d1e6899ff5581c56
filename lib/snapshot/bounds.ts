/** The most that is taken from a page, in characters and posts: generous for people, small for an attack. */
export const bounds = {
  name: 500,
  address: 4_000,
  text: 50_000,
  alt: 10_000,
  warning: 5_000,
  language: 40,
  media: 50,
  ancestors: 100,
} as const;

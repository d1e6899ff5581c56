/** The most a template's parts hold, in UTF-16 units; more is refused, never cut. */
export const templateBounds = {
  name: 120,
  text: 10_000,
  folder: 200,
  tag: 60,
  tags: 40,
  owner: 80,
  shortcut: 40,
} as const;

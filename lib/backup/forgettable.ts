/** What can be forgotten by itself, as a person would name it. */
export const forgettable = [
  'drafts',
  'brands',
  'templates',
  'reminders',
  'numbers',
  'practices',
  'connections',
] as const;
export type Forgettable = (typeof forgettable)[number];

const megabyte = 1024 * 1024;

/** The most that is taken from a file: generous for people, small for an attack. */
export const limits = {
  /** Of a file as it comes, in bytes; archives with years of pictures pass it, their `tweets.js` does not. */
  file: 400 * megabyte,
  /** Of one unpacked file, and of all of them together, in bytes. */
  unpacked: 150 * megabyte,
  unpackedTotal: 250 * megabyte,
  /** What a zip lists, and what is taken out of it. */
  zipEntries: 300_000,
  zipTaken: 200,
  /** Of a table. */
  rows: 200_000,
  columns: 500,
  cell: 100_000,
  /** Tables below one another in one file. */
  sections: 100,
  /** Of an archive. */
  posts: 200_000,
  /** Of one post, in UTF-16 units; as much as is taken from a page. */
  text: 50_000,
  /** Links and the like in one post. */
  links: 200,
  address: 4_000,
  language: 40,
  name: 500,
  templates: 5_000,
} as const;

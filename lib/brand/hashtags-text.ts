import type { HashtagSet } from '@/lib/model';
import { allSites } from '@/lib/sites/all';
import { labelOf } from './accounts-text';

const shape = /^#[\p{L}\p{N}\p{M}_]+$/u;

export type HashtagsRead = {
  readonly sets: readonly HashtagSet[];
  /** Lines and words in which no hashtag could be read. */
  readonly odd: readonly string[];
};

/** Hashtags as a person lists them: one set a line, with the site's name before it (`Instagram: #rye #sourdough`) or none. */
export function readHashtags(text: string): HashtagsRead {
  const sets: HashtagSet[] = [];
  const odd: string[] = [];
  for (const line of text.split('\n').filter((each) => each.trim())) {
    const { site, rest } = siteBefore(line);
    const tags = rest
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(hashed);
    const wrong = tags.filter((tag) => !shape.test(tag));
    odd.push(...wrong);
    if (tags.length > wrong.length) {
      sets.push({
        ...(site ? { site } : {}),
        tags: [...new Set(tags.filter((tag) => shape.test(tag)))],
      });
    }
  }
  return { sets, odd };
}

/** As `readHashtags` reads them. */
export function hashtagsText(sets: readonly HashtagSet[]): string {
  return sets
    .map(({ site, tags }) => (site ? `${labelOf(site)}: ${tags.join(' ')}` : tags.join(' ')))
    .join('\n');
}

function siteBefore(line: string): { site: string | undefined; rest: string } {
  const [, name = '', rest = ''] = /^([^:#]+):(.*)$/.exec(line) ?? [];
  const wanted = name.trim().toLowerCase();
  const site = allSites.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted);
  return site ? { site: site.id, rest } : { site: undefined, rest: line };
}

function hashed(word: string): string {
  return word.startsWith('#') ? word : `#${word}`;
}

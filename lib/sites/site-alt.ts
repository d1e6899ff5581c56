import { parseCount } from './count';

/**
 * Whether an image's description was made by the site and not by the author: Instagram and Threads
 * write "Photo by Ada Vint on November 20, 2026. May be an image of bread." in the reader's
 * language. The post's own date in it tells without knowing the language (give or take a day, for
 * the time zone); an author seldom describes a picture by the day it is posted.
 */
export function isSiteMade(
  alt: string,
  { handle, time }: { handle?: string | undefined; time?: string | undefined },
): boolean {
  const words = Array.from(alt.matchAll(/\p{Nd}+|@[\w.]+/gu), ([word]) => word);
  if (handle && words.includes(`@${handle}`)) return true;
  if (!time) return false;
  const posted = new Date(time);
  const numbers = words.map((word) => parseCount(word));
  const days = [-1, 0, 1].map((by) => new Date(posted.getTime() + by * day).getUTCDate());
  return numbers.includes(posted.getUTCFullYear()) && days.some((each) => numbers.includes(each));
}

const day = 86_400_000;

import { describe, expect, it } from 'vitest';
import type { Intent, Post } from '@/lib/model';
import { read } from '@/lib/reading/read';
import { heldOut } from './held-out';

function post(text: string, more: Partial<Post> = {}): Post {
  return { text, media: [], counts: {}, ...more };
}

/** Of the sentences that want it, how many are read so; the mean of that over all intents. */
function accuracy(sentences: typeof heldOut, language?: string) {
  const own = sentences.filter(([lang]) => language === undefined || lang === language);
  const intents = [...new Set(own.map(([, intent]) => intent))];
  const shares = intents.map((intent) => {
    const wanted = own.filter(([, want]) => want === intent);
    return wanted.filter(([, , text]) => read(post(text)).intent === intent).length / wanted.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
void accuracy;

it('probe', () => {
  const langs = process.env.L?.split(',') ?? ['en'];
  let ok = 0, n = 0;
  for (const [lang, intent, text] of heldOut) {
    if (!langs.includes(lang)) continue;
    n++;
    const r = read(post(text));
    if (r.intent === intent) ok++;
    if (r.intent !== intent || process.env.V) console.log(r.intent === intent ? 'ok ' : 'XX ', intent, '→', r.intent, r.isDoubtful, '|', text, r.evidence);
  }
  console.log(ok, n);
});
describe;
type X = Intent; const x: X | undefined = undefined; void x; expect;

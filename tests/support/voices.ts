import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Sample } from '@/lib/model';

/** An invented brand with its posts, from `tests/fixtures/voice/`. */
export type Voice = {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly trade: string;
  readonly posts: readonly string[];
};

const folder = resolve(import.meta.dirname, '../fixtures/voice');

/** All voices of one of the two halves. */
export async function voicesIn(half: 'tuning' | 'held-out'): Promise<readonly Voice[]> {
  const files = (await readdir(`${folder}/${half}`)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(`${folder}/${half}/${file}`, 'utf8');
      const [head = '', ...posts] = text.trim().split(/\n\s*\n/);
      const [language = '', trade = ''] = head.replace(/^# /, '').split(' | ');
      return {
        name: file.replace('.txt', ''),
        language,
        trade,
        posts: posts.map((post) => post.trim()),
      };
    }),
  );
}

/** Posts as a brand's samples. */
export function samplesOf(posts: readonly string[], brand = 'brand'): readonly Sample[] {
  return posts.map((text, index) => ({
    id: `${brand}-${index}`,
    brand,
    text,
    origin: { kind: 'pasted' },
    weight: 1,
    createdAt: index,
  }));
}

/** How the invented bakery writes. */
export const bakeryPosts = [
  'Fresh rye at seven. First come, first served.',
  'We bake till noon today. Then we sleep.',
  'No cakes on Monday. Sorry, our oven is on holiday.',
  'Rolls are out. Coffee too. You know where.',
  'Snow on the road, bread on the shelf. Drive slowly.',
  'We say no to raisins. You may disagree.',
];

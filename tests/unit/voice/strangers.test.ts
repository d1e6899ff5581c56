import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Post, Sample } from '@/lib/model';
import { bestSamples } from '@/lib/voice/best-samples';
import { voiceCard } from '@/lib/voice/card';
import { statementWords } from '@/lib/voice/card-words';
import { buildProfile } from '@/lib/voice/profile';
import { proposeRules } from '@/lib/voice/propose';
import { rulesPrompt } from '@/lib/voice/rules-prompt';
import { sampleFromPost } from '@/lib/voice/sample-from-post';
import { scoreVoice } from '@/lib/voice/score';
import { voiceBlock } from '@/lib/voice/voice-block';
import { speakEnglish } from '@/tests/support/i18n';

beforeAll(speakEnglish);

const brand = { id: 'nordlys', accounts: [{ handle: 'nordlys' }] };
/** Greek: no post of the brand's has a letter of it. */
const strange = fc
  .string({ unit: fc.constantFrom('φ', 'ξ', 'ψ', 'ω', ' '), minLength: 12, maxLength: 80 })
  .filter((text) => /[φξψω]{4}/.test(text));
const isStrange = /[φξψω]/;
const strangers = fc.constantFrom(
  'mira_k',
  'nordlys_fan',
  'n0rdlys',
  '@nordlys',
  'nordlys.',
  'nordlys@elsewhere.example',
  undefined,
);

const ownPosts: readonly Post[] = Array.from({ length: 8 }, (_, index) => ({
  handle: 'nordlys',
  text: `Rye bread number ${index} is out, come and get it.`,
  media: [],
  counts: {},
}));

/** Everything anybody could have picked from a thread, one after the other. */
function picked(thread: readonly Post[]): readonly Sample[] {
  return thread.flatMap(
    (post, index) => sampleFromPost(brand, 'x', post, { id: `s${index}`, createdAt: index }) ?? [],
  );
}

/** Everything that is made of a brand's material, as one text. */
function learnt(samples: readonly Sample[], about: string): string {
  const card = voiceCard(samples);
  const situation = { isReply: true, site: 'x', about };
  const profile = buildProfile(samples);
  scoreVoice(profile, about);
  return JSON.stringify([
    profile,
    card,
    card.statements.map(statementWords),
    voiceBlock(card),
    bestSamples(samples, situation, { most: 20, characters: 10_000 }),
    rulesPrompt({ samples, rules: [], mark: 'mark' }),
    proposeRules(brand.id, [], []),
  ]);
}

describe('a stranger', () => {
  it('teaches nothing, whatever they write, quote or call themselves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(strange, strangers), { minLength: 1, maxLength: 6 }),
        (said) => {
          const foreign = said.map(
            ([text, handle]): Post => ({
              ...(handle === undefined ? {} : { handle }),
              author: 'Nordlys',
              text,
              media: [{ kind: 'image', alt: text }],
              counts: {},
            }),
          );
          const [first] = foreign;
          const quoting = ownPosts.map((post) => (first ? { ...post, quoted: first } : post));

          const samples = picked([...foreign, ...quoting, ...foreign]);

          expect(samples).toHaveLength(ownPosts.length);
          expect(learnt(samples, first?.text ?? '')).not.toMatch(isStrange);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves what was learnt the same to the byte', () => {
    const stranger: Post = {
      handle: 'mira_k',
      text: 'Call them lovelies!!!',
      media: [],
      counts: {},
    };

    const without = learnt(picked(ownPosts), '');
    const beside = learnt(picked([...ownPosts, stranger]), stranger.text);

    expect(beside).toBe(without);
  });

  it('has no way in: only the way to a sample knows what a post is', () => {
    const folder = 'lib/voice';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts'));

    const knowing = sources.filter((file) => {
      const code = readFileSync(`${folder}/${file}`, 'utf8');
      const imports = [...code.matchAll(/import[^;]*from '([^']+)'/g)];
      return imports.some(
        ([line, from = '']) =>
          (from === '@/lib/model' &&
            /\b(Post|Snapshot|Draft|Variant|ComposerState|Media)\b/.test(line)) ||
          /^@\/lib\/(sites|page|snapshot|messages)\//.test(from) ||
          (/^@\/lib\/db\//.test(from) && !/import type \{ EditRow \}/.test(line)),
      );
    });

    expect(knowing.sort()).toEqual(['is-certainly-by.ts', 'sample-from-post.ts']);
  });
});

import { describe, expect, it } from 'vitest';
import { matchVoice } from '@/lib/voice/match';
import { profileShelf } from '@/lib/voice/profile-shelf';
import { samplesOf, voicesIn } from '@/tests/support/voices';

async function postsOf(name: string) {
  const voice = (await voicesIn('tuning')).find((one) => one.name === name);
  if (!voice) throw new Error(`No voice called ${name}`);
  return voice.posts;
}

describe('a match', () => {
  it('tells a text of the brand’s from one that could be anybody’s', async () => {
    const samples = samplesOf((await postsOf('klarstand')).slice(0, 20));
    const profile = profileShelf()('brand', samples);

    const strange = matchVoice(
      profile,
      'Hey Leute, die neue Version ist da!!! Schaut mal rein, ist echt mega geworden 🎉🎉🎉',
    );
    const own = matchVoice(profile, samples[0]?.text ?? '');

    expect(own.grade).toBe('closely');
    expect(strange.grade).toBe('hardly');
    expect(strange.differences.length).toBeGreaterThan(0);
    expect(strange.differences.length).toBeLessThan(4);
  });

  it('says nothing of numbers that are near each other', async () => {
    const profile = profileShelf()('brand', samplesOf((await postsOf('ridge-and-rope')).slice(1)));

    const { differences } = matchVoice(
      profile,
      'OMG!!! We are SO incredibly thrilled to announce our amazing collection!!! 🎉🎉🎉 #wow',
    );

    expect(differences.map(({ trait }) => trait)).toContain('exclamations');
    expect(differences.map(({ trait }) => trait)).not.toContain('sentenceLength');
  });

  it('carries the doubt', () => {
    const profile = profileShelf()('brand', samplesOf(['We are open today.', 'Bread is ready.']));

    expect(matchVoice(profile, 'We are open.').doubt).toEqual({ kind: 'samples', missing: 6 });
  });
});

describe('a shelf of profiles', () => {
  const samples = samplesOf(['We are open today.', 'Bread is ready.', 'Come by!']);

  it('works a profile out once for the same samples', () => {
    const profileOf = profileShelf();

    expect(profileOf('brand', [...samples])).toBe(profileOf('brand', samples.toReversed()));
  });

  it('works it out anew when one more comes or one counts differently', () => {
    const profileOf = profileShelf();
    const before = profileOf('brand', samples);

    const fewer = profileOf('brand', samples.slice(1));
    const heavier = profileOf('brand', [
      ...samples.slice(0, 2),
      ...samples.slice(2).map((sample) => ({ ...sample, weight: 2 as const })),
    ]);

    expect(fewer).not.toBe(before);
    expect(heavier).not.toBe(before);
    expect(heavier).not.toBe(fewer);
  });

  it('holds a few brands beside each other, and gives the oldest up', () => {
    const profileOf = profileShelf();
    const first = profileOf('a', samples);
    profileOf('b', samples);
    const second = profileOf('a', samples);
    for (const brand of ['c', 'd', 'e']) profileOf(brand, samples);

    expect(second).toBe(first);
    expect(profileOf('a', samples)).not.toBe(first);
  });
});

import { describe, expect, it } from 'vitest';
import { buildProfile } from '@/lib/voice/profile';
import { scoreVoice } from '@/lib/voice/score';
import { samplesOf, voicesIn } from '@/tests/support/voices';

async function tuned(name: string) {
  const voices = await voicesIn('tuning');
  const voice = voices.find((one) => one.name === name);
  if (!voice) throw new Error(`No voice called ${name}`);
  const posts = voice.posts.slice(0, 24);
  return { profile: buildProfile(samplesOf(posts)), rest: voice.posts.slice(24), voices };
}

function mean(values: readonly number[]) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the voice score', () => {
  it('is high for a brand’s own posts and low for those of others', async () => {
    const { profile, rest, voices } = await tuned('ridge-and-rope');
    const others = voices.filter(
      ({ name, language }) => name !== 'ridge-and-rope' && language === 'en',
    );

    const own = mean(rest.map((post) => scoreVoice(profile, post).score));
    const foreign = mean(
      others.flatMap(({ posts }) => posts.map((post) => scoreVoice(profile, post).score)),
    );

    expect(own).toBeGreaterThan(70);
    expect(foreign).toBeLessThan(30);
  });

  it('says what differs', async () => {
    const { profile } = await tuned('klarstand');

    const { differs } = scoreVoice(
      profile,
      'Hey Leute, die neue Version ist da!!! Schaut mal rein, ist echt mega geworden 🎉',
    );

    expect(differs).toContainEqual(
      expect.objectContaining({ trait: 'exclamations', is: 3, usual: 0 }),
    );
  });

  it('is not sure of a short text', async () => {
    const { profile } = await tuned('klarstand');

    expect(scoreVoice(profile, 'Wir prüfen das.').doubt).toEqual({ kind: 'short' });
  });

  it('is not sure in a language the brand does not write in', async () => {
    const { profile } = await tuned('ridge-and-rope');
    const text =
      'Vielen Dank für Ihre Nachricht, wir melden uns heute Nachmittag bei Ihnen zurück.';

    expect(scoreVoice(profile, text).doubt).toEqual({ kind: 'language' });
  });

  it('is not sure on few samples', () => {
    const profile = buildProfile(samplesOf(['We are open today.', 'Bread is ready.', 'Come by!']));
    const text = 'We are open all day today and the bread is ready, so come by when you can!';

    expect(scoreVoice(profile, text).doubt).toEqual({ kind: 'samples', missing: 5 });
  });

  it('stands in the middle where there is nothing to go by', () => {
    const nothing = (missing: number) => ({
      score: 50,
      doubt: { kind: 'samples', missing },
      differs: [],
    });

    expect(scoreVoice(buildProfile([]), 'Anything at all')).toEqual(nothing(8));
    expect(scoreVoice(buildProfile(samplesOf(['One.', 'Two.'])), '  ')).toEqual(nothing(6));
  });

  it('survives as JSON', async () => {
    const { profile, rest } = await tuned('mehlwerk');

    const again: typeof profile = JSON.parse(JSON.stringify(profile));

    expect(scoreVoice(again, rest[0] ?? '')).toEqual(scoreVoice(profile, rest[0] ?? ''));
  });

  it('takes texts in any script', () => {
    const posts = [
      '今日はパンがあります！🍞',
      '明日もお店は開いています！',
      '焼きたてのパンが並びました！🍞',
      'ありがとうございます！またお待ちしています！',
      '雨の日はスープがあります！🍲',
      '今日のおすすめはあんパンです！🍞',
      '明日はお休みです！また来てくださいね！',
      '新しいパンができました！🍞',
      'お店の前に花が咲きました！',
    ];

    const { score } = scoreVoice(
      buildProfile(samplesOf(posts)),
      '明日はスープとパンがあります！🍞',
    );

    expect(score).toBeGreaterThan(50);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { voiceCard } from '@/lib/voice/card';
import { cardBasis, statementWords } from '@/lib/voice/card-words';
import { voiceBlock } from '@/lib/voice/voice-block';
import { speakEnglish } from '@/tests/support/i18n';
import { samplesOf, voicesIn } from '@/tests/support/voices';

async function cardOf(name: string) {
  const voice = (await voicesIn('tuning')).find((one) => one.name === name);
  return voiceCard(samplesOf(voice?.posts ?? []));
}

beforeAll(speakEnglish);

describe('a voice card', () => {
  it('says nothing under five samples', () => {
    const card = voiceCard(samplesOf(['One.', 'Two.', 'Three.', 'Four.']));

    expect(card).toMatchObject({ samples: 4, isEnough: false, statements: [] });
    expect(cardBasis(card)).toContain('Only 4 posts');
  });

  it('says what a brand does and never does', async () => {
    const { statements } = await cardOf('klarstand');

    const says = statements.map((statement) => statement.says);
    expect(says).toEqual(expect.arrayContaining(['addressFormal', 'exclaimsNever', 'emojiNever']));
  });

  it('shows each statement by passages of samples', async () => {
    const { statements } = await cardOf('crumb-and-anchor');

    const signs = statements.find(({ says }) => says === 'signs');
    expect(signs?.texts).toEqual(['– Jo']);
    expect(signs?.evidence.every((passage) => passage.endsWith('– Jo'))).toBe(true);
  });

  it('has the words a brand says more than others', async () => {
    const { statements } = await cardOf('crumb-and-anchor');

    expect(statements.find(({ says }) => says === 'words')?.texts).toEqual(['folks']);
  });

  it('sets its numbers beside those of others', async () => {
    const { statements } = await cardOf('ridge-and-rope');

    const asks = statements.find(({ says }) => says === 'asksOften');
    expect(asks?.value).toBeGreaterThan(0.9);
    expect(asks?.others).toBeLessThan(0.3);
  });

  it('says everything in a sentence', async () => {
    const voices = await voicesIn('tuning');
    const cards = voices.map(({ posts }) => voiceCard(samplesOf(posts)));

    const sentences = cards.flatMap(({ statements }) => statements.map(statementWords));
    expect(sentences.filter((sentence) => sentence === '' || /[{}$]|NaN/.test(sentence))).toEqual(
      [],
    );
  });

  it('speaks of signs alone in a language it does not know', () => {
    const posts = Array.from({ length: 6 }, (_, index) => `Brödet är färskt nr ${index}!`);

    const { statements } = voiceCard(samplesOf(posts));

    expect(statements.map(({ says }) => says)).toContain('exclaimsOften');
    expect(statements.map(({ says }) => says)).not.toContain('personNone');
  });
});

describe('a card for a model', () => {
  it('is the same to the byte for the same samples', async () => {
    expect(voiceBlock(await cardOf('mehlwerk'))).toBe(voiceBlock(await cardOf('mehlwerk')));
  });

  it('stands on what was measured', async () => {
    const block = voiceBlock(await cardOf('klarstand'));

    expect(block).toMatch(/^How its own posts sound \(measured on more than 19 posts\)\n- /);
    expect(block).toContain('- No emoji.');
  });

  it('is empty while there are too few samples', () => {
    expect(voiceBlock(voiceCard(samplesOf(['One.'])))).toBe('');
  });
});

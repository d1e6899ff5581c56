import { describe, expect, it } from 'vitest';
import { dissect } from '@/lib/voice/anatomy';
import { languageOf } from '@/lib/voice/language-of';
import { measureTraits } from '@/lib/voice/measure-traits';
import { traitsOf } from '@/lib/voice/traits';
import { samplesOf } from '@/tests/support/voices';

function traitsIn(text: string) {
  const anatomy = dissect(text);
  return traitsOf(anatomy, languageOf(anatomy));
}

describe('a text taken apart', () => {
  it('counts a family emoji as one', () => {
    expect(dissect('Closed today 👨‍👩‍👧').emoji).toEqual(['👨‍👩‍👧']);
  });

  it('keeps links, mentions and hashtags out of the words', () => {
    const { words } = dissect('See https://example.org/rye @mira_k #Bread now');

    expect(words.map(({ word }) => word)).toEqual(['see', 'now']);
  });

  it('ends a sentence before a small letter where somebody writes none else', () => {
    expect(dissect('ok so the outage. someone renamed a table').sentences).toHaveLength(2);
  });

  it('finds words in a script without spaces', () => {
    expect(dissect('今日はパンがあります。').words.length).toBeGreaterThan(2);
  });
});

describe('a text’s traits', () => {
  it.each([
    ['en', "We're open, come in"],
    ['de', 'Wir haben heute für Sie geöffnet'],
    ['fr', 'Nous sommes ouverts pour vous'],
    ['es', 'Hoy abrimos para todos los vecinos'],
    ['pt', 'Hoje estamos abertos para você'],
    ['it', 'Oggi siamo aperti per tutti'],
    ['nl', 'Wij zijn vandaag open voor jullie'],
    ['pl', 'Dziś jesteśmy otwarci dla was'],
  ])('knows %s by its small words', (language, text) => {
    expect(languageOf(dissect(text))?.id).toBe(language);
  });

  it('tells the formal address by its capital', () => {
    expect(traitsIn('Wir freuen uns auf Sie')).toMatchObject({ formalYou: 1, you: 0 });
    expect(traitsIn('Die Brote sind da und sie duften')).toMatchObject({ formalYou: 0 });
  });

  it('reads short forms whatever their apostrophe', () => {
    expect(traitsIn('It’s here and we don’t mind')).toMatchObject({ shortForms: 2, longForms: 0 });
  });

  it('leaves out what hangs on words in a language it does not know', () => {
    const traits = traitsIn('Brödet är färskt idag!');

    expect(traits).toMatchObject({ exclamations: 1 });
    expect(traits).not.toHaveProperty('formal');
  });

  it('leaves contractions out where a language has none to choose', () => {
    expect(traitsIn('Hoy abrimos para todos los vecinos')).not.toHaveProperty('shortForms');
  });
});

describe('a brand’s traits', () => {
  it('counts a sample of weight two twice and one of weight none not at all', () => {
    const [calm, loud, left] = samplesOf(['We are open.', 'We are open!', 'Never! Ever! Again!']);
    if (!calm || !loud || !left) throw new Error('Three samples');

    const { samples, share } = measureTraits([
      calm,
      { ...loud, weight: 2 },
      { ...left, weight: 0 },
    ]);

    expect(samples).toBe(2);
    expect(share.exclamations).toBeCloseTo(2 / 3);
  });

  it('finds how texts begin and what signs them', () => {
    const { openings, signOffs } = measureTraits(
      samplesOf([
        'Dear reader, the owls are out. ^Mo',
        'Dear reader, it rains. ^Mo',
        'Dear reader, we are closed. ^Mo',
        'The kettle is on.',
      ]),
    );

    expect(openings).toEqual([{ text: 'dear reader', share: 0.75 }]);
    expect(signOffs).toEqual([{ text: '^Mo', share: 0.75 }]);
  });
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { voiceView } from '@/components/panel/view';
import { VoiceLine } from '@/components/panel/voice-line';
import { differenceWords } from '@/components/panel/voice-words';
import type { VoiceMatch } from '@/lib/voice/match';
import { traitIds } from '@/lib/voice/traits';
import { speakEnglish } from '@/tests/support/i18n';
import { bench, loadedWith, twoDrafts } from './bench';

const closely: VoiceMatch = { score: 88, grade: 'closely', differences: [] };

/** A panel with two drafts whose shown one has been compared. */
async function compared(match: (text: string) => VoiceMatch | Promise<VoiceMatch>) {
  const panel = bench({ loaded: loadedWith(twoDrafts), match });
  await panel.store.getState().open();
  panel.rest();
  await panel.store.getState().flush();
  await settle();
  const view = () => {
    const { loaded } = panel.now();
    return loaded && voiceView(panel.now(), loaded);
  };
  return { ...panel, view };
}

/** Lets what is answered at once arrive. */
async function settle() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

describe('the voice of the shown text', () => {
  it('is compared once the typing rests, and not by every key', async () => {
    const { store, compared: asked, rest } = await compared(() => closely);

    store.getState().edit('We are s');
    store.getState().edit('We are so sorry.');
    rest();
    await settle();

    expect(asked).toEqual(['We are sorry, Mira.', 'We are so sorry.']);
  });

  it('is compared at the end of a stream', async () => {
    const { store, compared: asked, rest, view } = await compared(() => closely);

    await store.getState().suggest();
    rest();
    await settle();

    expect(asked).toEqual(['We are sorry, Mira.', 'Written.']);
    expect(view()).toEqual({ brand: 'Nordlys Bakery', match: closely });
  });

  it('is never said of another text', async () => {
    const { store, view } = await compared(() => closely);
    const before = view();

    store.getState().edit('We are so sorry.');

    expect(before?.match).toEqual(closely);
    expect(view()).toEqual({ brand: 'Nordlys Bakery', match: undefined });
  });

  it('forgets an answer that comes after the text has changed', async () => {
    let answer = (_match: VoiceMatch) => {};
    const { store, now } = await compared(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );

    store.getState().choose('s:1');
    answer(closely);
    await settle();

    expect(now().heard).toBeUndefined();
  });

  it('is compared anew when the brand gets a post more', async () => {
    const { store, compared: asked, rest } = await compared(() => closely);

    await store.getState().addToVoice('answered');
    rest();
    await settle();

    expect(asked).toHaveLength(2);
  });

  it('is not spoken of where the brand has no posts', async () => {
    const panel = bench({ loaded: loadedWith(twoDrafts) });
    await panel.store.getState().open();

    panel.rest();
    await settle();

    expect(panel.compared).toHaveLength(1);
    expect(panel.now().heard).toBeUndefined();
  });
});

describe('the words for it', () => {
  beforeAll(async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    await speakEnglish();
  });

  async function shown(match: VoiceMatch | undefined) {
    const place = document.createElement('div');
    const root = createRoot(place);
    await act(async () => root.render(<VoiceLine brand="Nordlys" match={match} locale="en" />));
    const words = place.textContent;
    await act(async () => root.unmount());
    return words;
  }

  it('say how close it is, and open to what differs', async () => {
    const words = await shown({
      score: 21,
      grade: 'hardly',
      differences: [
        { trait: 'exclamations', is: 3, usual: 0.1 },
        { trait: 'sentenceLength', is: 22.4, usual: 6.2 },
      ],
    });

    expect(words).toContain('Sounds like Nordlys: hardly');
    expect(words).toContain('More exclamation marks than its own posts have.');
    expect(words).toContain('Long sentences, about 22 words. Its own have about 6.');
    expect(words).toContain('21 of 100');
  });

  it('claim nothing on few posts, and say how many more it takes', async () => {
    const words = await shown({ ...closely, doubt: { kind: 'samples', missing: 5 } });

    expect(words).toContain('too early to tell');
    expect(words).toContain('5 more of its own posts are needed');
    expect(words).not.toContain('88');
  });

  it('claim nothing on a short text', async () => {
    expect(await shown({ ...closely, doubt: { kind: 'short' } })).toContain('too short to tell');
  });

  it('claim nothing before it was compared', async () => {
    expect(await shown(undefined)).toContain('Sounds like Nordlys: …');
  });

  it.each(traitIds)('tell %s from both sides', (trait) => {
    const more = differenceWords({ trait, is: 2, usual: 1 }, 'en');
    const less = differenceWords({ trait, is: 1, usual: 2 }, 'en');

    expect(more).toMatch(/^[A-Z].{15,}\.$/);
    expect(less).toMatch(/^[A-Z].{15,}\.$/);
    expect(more).not.toBe(less);
  });
});

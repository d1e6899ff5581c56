import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinContinuation } from '@/lib/llm/continuation';

async function joinedText(text: string, parts: readonly string[]): Promise<string> {
  async function* pieces() {
    yield* parts;
  }
  let whole = text;
  for await (const piece of joinContinuation(text, pieces())) whole += piece;
  return whole;
}

it.each([
  ['We are', ['We are sorry, Mira.'], 'We are sorry, Mira.'],
  [
    'It is on its way and sho',
    ['way and should be there.'],
    'It is on its way and should be there.',
  ],
  ['Send us the order num', ['the order number, please.'], 'Send us the order number, please.'],
  ['We are ', ['We are sorry.'], 'We are sorry.'],
  ['We are', ['sorry.'], 'We are sorry.'],
  ['We are sorry', ['are sorry.'], 'We are sorry.'],
  ['We are sorry', ['.'], 'We are sorry.'],
  ['Das tut uns', ['  Das tut uns leid'], 'Das tut uns leid'],
])('%j and %j', async (text, answer, whole) => {
  expect(await joinedText(text, answer)).toBe(whole);
});

it('joins the same way however the answer is cut', async () => {
  const answer =
    'order number by direct message, and one of us will look where the van has gone with your cake.';
  const text = 'Send us your order number';
  const whole = await joinedText(text, [answer]);

  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(answer.length)), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), answer.length];
      const parts = at.slice(1).map((end, index) => answer.slice(at[index], end));
      expect(await joinedText(text, parts)).toBe(whole);
    }),
  );
  expect(whole).toBe(
    'Send us your order number by direct message, and one of us will look where the van has gone with your cake.',
  );
});

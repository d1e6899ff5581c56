import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitVariants } from '@/lib/llm/variants';

async function* pieces(parts: readonly string[]) {
  yield* parts;
}

/** The drafts as they stand when the stream has ended. */
async function drafts(parts: readonly string[]) {
  const found: { angle: string; text: string; isDone: boolean }[] = [];
  for await (const event of splitVariants(pieces(parts))) {
    if (event.kind === 'variant')
      found[event.index] = { angle: event.angle, text: '', isDone: false };
    const draft = found[event.index];
    if (!draft) throw new Error('text before its draft');
    if (event.kind === 'text') draft.text += event.delta;
    if (event.kind === 'done') draft.isDone = true;
  }
  return found;
}

const answer =
  '@@ Own it\nThat is on us.\n\nWrite to us?\n@@ Brief\nSorry, Mira.\n\n@@ Ask\nWhich day @@ noon?\n';

describe('splitting an answer into drafts', () => {
  it('finds the same three drafts however the stream is cut', async () => {
    const whole = await drafts([answer]);

    expect(whole).toEqual([
      { angle: 'Own it', text: 'That is on us.\n\nWrite to us?', isDone: true },
      { angle: 'Brief', text: 'Sorry, Mira.', isDone: true },
      { angle: 'Ask', text: 'Which day @@ noon?', isDone: true },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(answer.length)), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), answer.length];
        const parts = at.slice(1).map((end, i) => answer.slice(at[i], end));
        expect(await drafts(parts)).toEqual(whole);
      }),
    );
  });

  it('keeps everything of a model that ignores the format', async () => {
    expect(await drafts(['Just ', 'one\n', '\nanswer.'])).toEqual([
      { angle: '', text: 'Just one\n\nanswer.', isDone: true },
    ]);
  });

  it('replaces an opening remark by the first draft', async () => {
    expect(await drafts(['Here are three drafts:\n\n@@ A\none\n@@ B\ntwo'])).toEqual([
      { angle: 'A', text: 'one', isDone: true },
      { angle: 'B', text: 'two', isDone: true },
    ]);
  });

  it('reads bold and numbered marks', async () => {
    expect(await drafts(['**@@ 1. Own it**\none\n'])).toEqual([
      { angle: 'Own it', text: 'one', isDone: true },
    ]);
  });

  it('takes no more than three', async () => {
    expect(await drafts(['@@ a\n1\n@@ b\n2\n@@ c\n3\n@@ d\n4\n'])).toHaveLength(3);
  });

  it('leaves out a draft without text', async () => {
    expect(await drafts(['@@ a\n\n@@ b\ntwo'])).toEqual([
      { angle: 'b', text: 'two', isDone: true },
    ]);
  });

  it('yields nothing for an empty answer', async () => {
    expect(await drafts(['\n ', '\n'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyChange, applyChunk, applyCutOff, beginOrder } from '@/lib/draft/reduce';
import type { Draft, Variant } from '@/lib/model';

const now = 2_000;
const source = { kind: 'model', connection: 'Local', model: 'm' } as const;

function variant(id: string, text: string): Variant {
  return { id, angle: 'Own it', text, history: [], source, state: 'ready' };
}

function draft(variants: readonly Variant[]): Draft {
  return {
    id: 'd',
    kind: 'reply',
    site: 'x',
    snapshot: { site: 'x', address: 'https://x.com/', ancestors: [], missing: [], theme: 'light' },
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants,
    earlier: [],
    state: 'inserted',
    createdAt: 1_000,
    updatedAt: 1_000,
  };
}

describe('a draft while a model writes', () => {
  it('keeps the old set until the first new variant comes, and then as earlier ones', () => {
    const before = beginOrder(
      draft([variant('old:0', 'old text')]),
      { kind: 'suggest', by: 'model' },
      now,
    );
    expect(before.variants.map((one) => one.text)).toEqual(['old text']);

    const after = applyChunk(before, { kind: 'variant', id: 'new:0', angle: 'Brief', source }, now);

    expect(after.variants.map((one) => one.id)).toEqual(['new:0']);
    expect(after.chosen).toBe('new:0');
    expect(after.earlier.map((one) => one.text)).toEqual(['old text']);
    expect(after.state).toBe('open');
  });

  it('adds a second variant of the same set beside the first and leaves the choice', () => {
    const first = applyChunk(draft([]), { kind: 'variant', id: 's:0', angle: 'A', source }, now);
    const second = applyChunk(first, { kind: 'variant', id: 's:1', angle: 'B', source }, now);

    expect(second.variants.map((one) => one.id)).toEqual(['s:0', 's:1']);
    expect(second.chosen).toBe('s:0');
  });

  it('moves a rewritten text into its history, one step back brings it again', () => {
    let kept = draft([variant('s:0', 'long text')]);
    kept = applyChunk(kept, { kind: 'variant', id: 's:0', angle: '', source }, now);
    kept = applyChunk(kept, { kind: 'text', variant: 's:0', delta: 'short ' }, now);
    kept = applyChunk(kept, { kind: 'variant-done', variant: 's:0' }, now);
    expect(kept.variants[0]).toMatchObject({
      text: 'short',
      history: ['long text'],
      state: 'ready',
      angle: 'Own it',
    });

    kept = applyChange(kept, { kind: 'step-back', variant: 's:0' }, now);

    expect(kept.variants[0]).toMatchObject({ text: 'long text', history: [] });
  });

  it('keeps what came when the stream is cut off', () => {
    let kept = applyChunk(draft([]), { kind: 'variant', id: 's:0', angle: 'A', source }, now);
    kept = applyChunk(kept, { kind: 'text', variant: 's:0', delta: 'half a sen' }, now);

    kept = applyCutOff(kept, now);

    expect(kept.variants[0]).toMatchObject({ text: 'half a sen', state: 'cut-off' });
  });
});

describe('a draft a person works on', () => {
  it('keeps an edit of one variant while another is written', () => {
    let kept = draft([variant('s:0', 'one'), { ...variant('s:1', 'tw'), state: 'writing' }]);
    kept = applyChange(kept, { kind: 'edit', variant: 's:0', text: 'one, edited' }, now);
    kept = applyChunk(kept, { kind: 'text', variant: 's:1', delta: 'o' }, now);

    expect(kept.variants.map((one) => one.text)).toEqual(['one, edited', 'two']);
  });

  it('brings an earlier text back, and the present one stays a step away', () => {
    const before = {
      ...draft([variant('s:0', 'new text')]),
      earlier: [variant('o:1', 'old text')],
    };
    const kept = applyChange(before, { kind: 'recall', variant: 'o:1' }, now);
    expect(kept.variants[0]).toMatchObject({ text: 'old text', history: ['new text'] });

    expect(applyChange(kept, { kind: 'step-back', variant: 's:0' }, now).variants[0]?.text).toBe(
      'new text',
    );
  });

  it('goes back to the language of the post', () => {
    const chosen = applyChange(draft([]), { kind: 'language', language: 'de' }, now);
    expect(chosen.language).toBe('de');

    expect(applyChange(chosen, { kind: 'language', language: null }, now)).not.toHaveProperty(
      'language',
    );
  });

  it('marks a corrected reading as the person’s', () => {
    const kept = applyChange(draft([]), { kind: 'intent', intent: 'complaint' }, now);

    expect(kept.reading).toEqual({
      intent: 'complaint',
      evidence: [],
      isDoubtful: false,
      isCorrected: true,
    });
  });

  it('does not forget that a text was inserted when it is copied too', () => {
    expect(applyChange(draft([]), { kind: 'copied' }, now).state).toBe('inserted');
  });

  it('remembers which templates were typed in, the latest twenty', () => {
    const typed = Array.from({ length: 25 }, (_, index) => `t${index}`);

    const kept = typed.reduce(
      (so, template) => applyChange(so, { kind: 'expand', variant: 's:0', template }, now),
      draft([variant('s:0', 'text')]),
    );

    expect(kept.variants[0]?.expanded).toEqual(typed.slice(5));
  });

  it('knows what the templates typed in leave to a model, each once', () => {
    const expand = (passages: readonly string[]) =>
      ({ kind: 'expand', variant: 's:0', template: 't', passages }) as const;

    const kept = [['a warm line'], ['a warm line', 'a closing']].reduce(
      (so, passages) => applyChange(so, expand(passages), now),
      draft([variant('s:0', 'text')]),
    );

    expect(kept.variants[0]?.passages).toEqual(['a warm line', 'a closing']);
  });
});

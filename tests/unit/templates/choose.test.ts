import { describe, expect, it } from 'vitest';
import { emptyMaterial } from '@/lib/brand/empty-material';
import { count } from '@/lib/limits/count';
import type { Brand, Intent, Post, Snapshot } from '@/lib/model';
import { read } from '@/lib/reading/read';
import type { Wish } from '@/lib/templates/candidate';
import { choose } from '@/lib/templates/choose';

const brand: Brand = {
  ...emptyMaterial,
  id: 'brand',
  name: 'Nordlicht Coffee',
  about: 'Roasts coffee',
  tone: 'friendly and plain',
  accounts: [{ handle: 'nordlicht' }],
  color: 'teal',
  createdAt: 0,
  updatedAt: 0,
};

function post(text: string, more: Partial<Post> = {}): Post {
  return { text, author: 'Ada Moser', handle: 'adamoser', media: [], counts: {}, ...more };
}

function wish(answered: Post | undefined, more: Partial<Wish> = {}): Wish {
  const snapshot: Snapshot = {
    site: 'x',
    address: 'https://x.com/home',
    ...(answered ? { answered } : {}),
    ancestors: [],
    limit: { rule: 'weighted', max: 280 },
    missing: [],
    theme: 'light',
  };
  return {
    kind: answered ? 'reply' : 'post',
    snapshot,
    brief: { idea: '', link: '', goal: '' },
    ...(answered ? { reading: read(answered) } : {}),
    ...more,
  };
}

describe('replies', () => {
  it('suggests three different angles', () => {
    const suggestions = choose(wish(post('Do you ship to Norway?')), brand);

    expect(new Set(suggestions.map(({ angle }) => angle)).size).toBe(3);
  });

  it('suggests the same each time', () => {
    const draft = wish(post('My parcel never arrived, this is awful'));

    expect(choose(draft, brand)).toEqual(choose(draft, brand));
  });

  it('puts what was written for the matter first', () => {
    const [first] = choose(
      wish(post('Third week waiting for my parcel and nobody answers.')),
      brand,
    );

    expect(first?.template).toBe('starter:en:complaint-own-delivery');
  });

  it('names the country that was asked for', () => {
    const [first] = choose(wish(post('Do you ship to the Netherlands?')), brand);

    expect(first?.text).toMatch(/^Delivery to the Netherlands: \[\[/);
  });

  it('does not ask for what was told', () => {
    const told = choose(wish(post('The app crashes all the time on my iPhone 15')), brand);

    expect(told.map(({ template }) => template)).not.toContain('starter:en:complaint-ask-tech');
  });

  it('speaks formally for a brand that does', () => {
    const formal = { ...brand, tone: 'freundlich, aber per Sie' };

    const suggestions = choose(wish(post('Wo bleibt mein Paket? Ich warte seit Wochen!')), formal);

    expect(suggestions[0]?.text).toContain('Schicken Sie uns');
  });

  it('has a reason, not a form, for a price', () => {
    const suggestions = choose(
      wish(post('You raised your prices again, this is ridiculous')),
      brand,
    );

    expect(suggestions[0]?.template).toBe('starter:en:complaint-act-price');
  });

  it('asks first where the reading is doubtful', () => {
    const [first] = choose(
      wish(post('Wow, another outage. Brilliant service as always 🙄')),
      brand,
    );

    expect(first?.angle).toBe('ask');
  });

  it('follows a corrected reading', () => {
    const reading = {
      intent: 'praise' as Intent,
      evidence: [],
      isDoubtful: false,
      isCorrected: true,
    };

    const suggestions = choose(wish(post('Sick!'), { reading }), brand);

    expect(suggestions.every(({ template }) => template.startsWith('starter:en:praise'))).toBe(
      true,
    );
  });

  it('names a person, and leaves the name out of a company gracefully', () => {
    const person = choose(wish(post('Thank you so much!')), brand);
    const company = choose(
      wish(post('Thank you so much!', { author: 'Bäckerei Sonne GmbH' })),
      brand,
    );

    expect(person.some(({ text }) => text.includes(', Ada'))).toBe(true);
    expect(company.every(({ text }) => !/Bäckerei| {2}|,,|\s[,.!?]/.test(text))).toBe(true);
  });

  it('never takes a stranger’s words into the text', () => {
    const hostile = post('How do I log in? {{brand}} [[ignore]] visit https://evil.example', {
      author: '{{brand}} [[x]]',
    });

    for (const { text } of choose(wish(hostile), brand)) {
      expect(text).not.toMatch(/evil|\[\[ignore|\[\[x|\{\{/);
    }
  });

  it('leaves no text over a limit that leaves a choice', () => {
    const draft = wish(post('The app crashes all the time'));
    const limit = { rule: 'weighted', max: 200 } as const;

    const suggestions = choose({ ...draft, snapshot: { ...draft.snapshot, limit } }, brand);

    for (const { text } of suggestions) expect(count(text, limit)).toBeLessThanOrEqual(200);
  });

  it('speaks the language asked for before the post’s own', () => {
    const [first] = choose(wish(post('Do you ship to Norway?'), { language: 'de-CH' }), brand);

    expect(first?.template).toMatch(/^starter:de:/);
  });

  it('answers in English where it has no starters', () => {
    const [first] = choose(wish(post('いつ届きますか？', { language: 'ja' })), brand);

    expect(first?.template).toMatch(/^starter:en:/);
  });
});

describe('posts', () => {
  it('is the idea itself, as a sentence, with its link', () => {
    const brief = { idea: 'we open at seven from Monday', link: 'https://example.com', goal: '' };

    const [first] = choose(wish(undefined, { brief }), brand);

    expect(first?.text).toBe('We open at seven from Monday.\n\nhttps://example.com');
  });

  it('serves the goal first', () => {
    const brief = { idea: 'Our new roast is here.', link: '', goal: 'get feedback from regulars' };

    const suggestions = choose(wish(undefined, { brief }), brand);

    expect(suggestions.map(({ angle }) => angle)).toEqual(['question', 'plain', 'behind']);
  });

  it('starts from what stands in the box where there is no idea', () => {
    const draft = wish(undefined);
    const composer = { kind: 'post' as const, text: 'New roast out today!', prefill: '' };

    const [first] = choose({ ...draft, snapshot: { ...draft.snapshot, composer } }, brand);

    expect(first?.text).toBe('New roast out today!');
  });

  it('shows a blank where there is nothing to say yet', () => {
    const [first] = choose(wish(undefined), brand);

    expect(first?.text).toMatch(/^\[\[.+\]\]\.$/);
  });
});

import { describe, expect, it } from 'vitest';
import { requests } from '@/lib/messages/contract';

const ticket = crypto.randomUUID();
const snapshot = {
  site: 'x',
  address: 'https://x.com/',
  ancestors: [],
  missing: [],
  theme: 'light',
};
const post = { text: 'Hello', media: [], counts: {} };

describe('what a page may say', () => {
  const { input } = requests['panel.open'];

  it('takes a snapshot with a quoting post', () => {
    const answered = { ...post, quoted: post };

    expect(
      input.safeParse({ ticket, kind: 'reply', snapshot: { ...snapshot, answered } }).success,
    ).toBe(true);
  });

  it('takes the stars of a review', () => {
    const answered = { ...post, rating: 2 };

    expect(
      input.parse({ ticket, kind: 'reply', snapshot: { ...snapshot, answered } }).snapshot.answered,
    ).toEqual(answered);
  });

  it.each([
    ['a guessable ticket', { ticket: '1', kind: 'reply', snapshot }],
    ['a kind there is not', { ticket, kind: 'message', snapshot }],
    [
      'a text beyond any post',
      {
        ticket,
        kind: 'reply',
        snapshot: { ...snapshot, answered: { ...post, text: 'x'.repeat(50_001) } },
      },
    ],
    [
      'more ancestors than any thread shows',
      { ticket, kind: 'reply', snapshot: { ...snapshot, ancestors: Array(101).fill(post) } },
    ],
    [
      'a count that is none',
      {
        ticket,
        kind: 'reply',
        snapshot: { ...snapshot, answered: { ...post, counts: { likes: Number.NaN } } },
      },
    ],
  ])('refuses %s', (_what, message) => {
    expect(input.safeParse(message).success).toBe(false);
  });

  it('drops what the contract does not name', () => {
    const parsed = input.parse({ ticket, kind: 'post', snapshot: { ...snapshot, key: 'sk-1' } });

    expect(JSON.stringify(parsed)).not.toContain('sk-1');
  });

  it('opens the dashboard at a route, never at an address', () => {
    const route = requests['dashboard.open'].input;

    expect(route.safeParse({ route: '/models' }).success).toBe(true);
    expect(route.safeParse({ route: '//evil.example' }).success).toBe(false);
    expect(route.safeParse({ route: 'https://evil.example' }).success).toBe(false);
  });
});

describe('what a panel may send about templates', () => {
  it('is a text that is there and no longer than a template', () => {
    const save = requests['template.save'].input;

    expect(save.safeParse({ ticket, text: 'Sorry.' }).success).toBe(true);
    expect(save.safeParse({ ticket, text: '' }).success).toBe(false);
    expect(save.safeParse({ ticket, text: 'x'.repeat(10_001) }).success).toBe(false);
  });

  it('is a shortcut as far as it is typed', () => {
    const short = requests['templates.short'].input;

    expect(short.safeParse({ ticket, typed: '' }).success).toBe(true);
    expect(short.safeParse({ ticket, typed: 'x'.repeat(41) }).success).toBe(false);
  });
});

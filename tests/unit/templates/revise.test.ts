import { describe, expect, it } from 'vitest';
import { revise } from '@/lib/templates/revise';

describe('shorter', () => {
  it('keeps what only the person can say', () => {
    const text = 'Sorry about that. It costs [[price]]. Tell us if it helps.';

    expect(revise(text, 'shorter')).toBe('Sorry about that. It costs [[price]].');
  });

  it('goes down to one sentence and then says that it cannot', () => {
    const text = 'Sorry about that. Which one is it?';

    const once = revise(text, 'shorter');

    expect(once).toBe('Which one is it?');
    expect(revise('Which one is it?', 'shorter')).toBeUndefined();
  });

  it('cuts neither a blank nor an address', () => {
    const text = 'See https://example.com/a.html?b=c. for [[what? which one? e.g. this]] today.';

    expect(revise(text, 'shorter')).toBeUndefined();
  });

  it('keeps the lines apart', () => {
    const text = 'We open at seven.\n\nCome by.\n\nhttps://example.com';

    expect(revise(text, 'shorter')).toBe('We open at seven.\n\nhttps://example.com');
  });
});

describe('warmer', () => {
  it('greets, then closes, then says that it cannot', () => {
    const greeted = revise('It opens at seven.', 'warmer', { language: 'en', firstName: 'Ada' });
    const closed = revise(greeted ?? '', 'warmer', { language: 'en', firstName: 'Ada' });

    expect(greeted).toBe('Hi Ada! It opens at seven.');
    expect(closed).toBe('Hi Ada! It opens at seven. We’re glad you wrote.');
    expect(revise(closed ?? '', 'warmer', { language: 'en', firstName: 'Ada' })).toBeUndefined();
  });

  it('does not say the name twice', () => {
    expect(revise('Any time, Ada.', 'warmer', { firstName: 'Ada' })).toBe('Hi! Any time, Ada.');
  });
});

describe('plainer', () => {
  it.each([
    ['Really sorry! We are super happy to help!! 🎉', 'Sorry. We are happy to help.'],
    ['Is it absolutely broken?!', 'Is it broken?'],
    ['Good to know... 😀', 'Good to know...'],
  ])('turns "%s" down', (text, expected) => {
    expect(revise(text, 'plainer', { language: 'en' })).toBe(expected);
  });

  it('says that it cannot where nothing is loud', () => {
    expect(revise('It opens at seven.', 'plainer', { language: 'en' })).toBeUndefined();
  });
});

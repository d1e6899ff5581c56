import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText, plainText } from '@/lib/editors/plain-text';

describe('plainText', () => {
  it.each([
    ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e\vf\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
    ['blanks after the last word', 'a \n\n', 'a'],
    ['a tab', 'a\tb', 'a b'],
    ['control characters', 'a\u0000b\u001b[1mc', 'ab[1mc'],
    ['zero-width filler', '\ufeffa\u200bb', 'ab'],
    ['half of an emoji', 'a\ud83d', 'a\ufffd'],
  ])('makes %s plain', (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    ['a joined emoji', '👩‍👩‍👧‍👦'],
    ['combining marks', 'e\u0301te\u0301'],
    ['direction marks', 'a \u200fשלום\u200e b'],
    ['no-break spaces', 'Oui\u00a0! Non\u202f!'],
    ['spaces in front', '\n  a  b'],
  ])('keeps %s', (_what, text) => {
    expect(plainText(text)).toBe(text);
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = plainText(text);

        expect(plainText(once)).toBe(once);
      }),
    );
    // The generator's own tables take seconds on a busy machine.
  }, 20_000);
});

describe('isSameText', () => {
  it('looks past the spaces and line ends that an editor chose', () => {
    expect(isSameText('a\u00a0 b\r\nc\u200b', 'a  b\nc')).toBe(true);
  });

  it('looks past whether marks are composed with their letters', () => {
    expect(isSameText('Vie\u0323\u0302t', 'Vi\u1ec7t')).toBe(true);
  });

  it('tells one line break from two', () => {
    expect(isSameText('a\nb', 'a\n\nb')).toBe(false);
  });
});

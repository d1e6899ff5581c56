import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/text/clean';

describe('cleaning a stranger’s text', () => {
  it('takes out zero-width, direction and tag characters', () => {
    const hidden = [...'ignore']
      .map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0)))
      .join('');

    expect(cleanText(`He\u200Bllo\u202E wo\u2066rld\uFEFF${hidden}`)).toBe('Hello world');
  });

  it.each(['👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️‍🔥', '👋🏽', '🇳🇴', '1️⃣'])('keeps %s whole', (emoji) => {
    expect(cleanText(`a${emoji}b`)).toBe(`a${emoji}b`);
  });

  it('keeps the joiner that Persian needs', () => {
    expect(cleanText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  it('folds line ends and runs of blank lines', () => {
    expect(cleanText(' a\r\nb\n\n\n\nc\u00A0d ')).toBe('a\nb\n\nc d');
  });
});

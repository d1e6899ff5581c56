import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model';
import { sampleFromPost } from '@/lib/voice/sample-from-post';
import { longestSample, mostPasted, samplesFromPaste } from '@/lib/voice/samples-from-paste';
import { samplesOf } from '@/tests/support/voices';

const brand = { id: 'nordlys', accounts: [{ site: 'x', handle: 'nordlys' }] };
const more = { id: 's', createdAt: 1 };
const post: Post = { handle: 'Nordlys', text: 'Rye is out.', media: [], counts: {} };

describe('a post as a sample', () => {
  it('is taken from an account the brand speaks through', () => {
    const sample = sampleFromPost(brand, 'x', { ...post, permalink: 'https://x.com/1' }, more);

    expect(sample).toMatchObject({
      brand: 'nordlys',
      text: 'Rye is out.',
      origin: { kind: 'page', site: 'x' },
      permalink: 'https://x.com/1',
      weight: 1,
    });
  });

  it.each([
    ['somebody else’s', 'x', { ...post, handle: 'mira_k' }],
    ['of the same handle on another site', 'bluesky', post],
    ['without a handle', 'x', { text: 'Rye is out.', media: [], counts: {} }],
    ['of which only the beginning is shown', 'x', { ...post, isTruncated: true }],
    ['without text', 'x', { ...post, text: ' \n' }],
  ])('is none %s', (_, site, read) => {
    expect(sampleFromPost(brand, site, read, more)).toBeUndefined();
  });

  it.each([
    ['nordlys', 'https://fjord.example/@nordlys/1', true],
    ['nordlys', 'https://social.fjord.example/@nordlys/1', true],
    ['nordlys@fjord.example', 'https://elsewhere.example/@nordlys@fjord.example/1', true],
    ['nordlys', 'https://elsewhere.example/@nordlys/1', false],
    ['nordlys@elsewhere.example', 'https://fjord.example/@nordlys@elsewhere.example/1', false],
    ['nordlys', undefined, false],
  ])('of %s at %s is by nordlys@fjord.example: %s', (handle, permalink, isOwn) => {
    const account = { id: 'nordlys', accounts: [{ handle: 'nordlys@fjord.example' }] };
    const read = { ...post, handle, ...(permalink === undefined ? {} : { permalink }) };

    expect(sampleFromPost(account, 'mastodon', read, more) !== undefined).toBe(isOwn);
  });

  it('leaves behind what it quotes', () => {
    const quoted: Post = { handle: 'mira_k', text: 'Best bread ever', media: [], counts: {} };

    const sample = sampleFromPost(brand, 'x', { ...post, quoted }, more);

    expect(JSON.stringify(sample)).not.toContain('Best bread');
  });
});

describe('a paste', () => {
  const pasted = (text: string, existing = samplesOf([])) => {
    let next = 0;
    return samplesFromPaste(text, existing, {
      brand: 'brand',
      origin: { kind: 'pasted' },
      createdAt: 1,
      newId: () => `p${next++}`,
    });
  };
  const textsOf = (text: string) => pasted(text).samples.map((sample) => sample.text);

  it('is parted by blank lines', () => {
    expect(textsOf('One\n\nTwo\r\n \r\nThree')).toEqual(['One', 'Two', 'Three']);
  });

  it('is parted by rulers alone where there are any', () => {
    expect(textsOf('One\n\nstill one\n---\nTwo\n*****\nThree')).toEqual([
      'One\n\nstill one',
      'Two',
      'Three',
    ]);
  });

  it('leaves out what is there already, whatever its case and blanks', () => {
    const { samples, known } = pasted('we’re  OPEN\n\nNew\n\nnew', samplesOf(["We're open"]));

    expect(samples.map(({ text }) => text)).toEqual(['New']);
    expect(known).toBe(2);
  });

  it('counts what is too long for a post', () => {
    const { samples, tooLong } = pasted(`Short\n\n${'a'.repeat(longestSample + 1)}`);

    expect(samples).toHaveLength(1);
    expect(tooLong).toBe(1);
  });

  it('says when it is cut', () => {
    const many = Array.from({ length: mostPasted + 1 }, (_, index) => `Post ${index}`).join('\n\n');

    const { samples, isCut } = pasted(many);

    expect(samples).toHaveLength(mostPasted);
    expect(isCut).toBe(true);
  });
});

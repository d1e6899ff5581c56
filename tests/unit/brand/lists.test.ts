import { expect, test } from 'vitest';
import { hashtagsText, readHashtags } from '@/lib/brand/hashtags-text';
import { languageOf, languagesText, readList } from '@/lib/brand/lists';

test('lists are read by commas or lines, each thing once', () => {
  expect(readList('rye bread, cakes\n\ncakes ;rolls,')).toEqual(['rye bread', 'cakes', 'rolls']);
});

test.each([
  ['English', 'en'],
  ['deutsch', 'de'],
  ['Norwegian Bokmål', 'nb'],
  ['pt-BR', 'pt-BR'],
  ['Brazilian Portuguese', 'pt-BR'],
  ['gsw', 'gsw'],
  ['Klingonese', undefined],
  ['zzz', undefined],
])('%s is the language %s', (name, tag) => {
  expect(languageOf(name)).toBe(tag);
});

test('languages are read as they are written', () => {
  const languages = ['en', 'nb', 'pt-BR', 'gsw'];

  expect(readList(languagesText(languages)).map(languageOf)).toEqual(languages);
});

test('hashtags come by site', () => {
  expect(readHashtags('Instagram: #rye sourdough, #rye\n#nordlys\nx: no! #ok')).toEqual({
    sets: [
      { site: 'instagram', tags: ['#rye', '#sourdough'] },
      { tags: ['#nordlys'] },
      { site: 'x', tags: ['#ok'] },
    ],
    odd: ['#no!'],
  });
});

test('hashtags are read as they are written', () => {
  const { sets } = readHashtags('Instagram: #rye\n#nordlys #天気');

  expect(readHashtags(hashtagsText(sets)).sets).toEqual(sets);
});

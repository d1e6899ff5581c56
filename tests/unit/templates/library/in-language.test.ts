import { expect, it } from 'vitest';
import { inLanguage } from '@/lib/templates/library/in-language';
import { templateOf } from '@/tests/support/many-templates';

const english = templateOf({ id: 'en', group: 'g', language: 'en' });
const german = templateOf({ id: 'de', group: 'g', language: 'de' });
const stranger = templateOf({ id: 'fr', group: 'other', language: 'fr' });
const all = [english, german, stranger];

it.each([
  ['its own language', 'en-GB', 'en'],
  ['another language of its group', 'de', 'de'],
  ['itself where its group has no such language', 'fr', 'en'],
  ['itself where the language could not be told', undefined, 'en'],
])('gives %s', (_, language, id) => {
  expect(inLanguage(english, all, language).id).toBe(id);
});

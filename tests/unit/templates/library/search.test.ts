import { describe, expect, it } from 'vitest';
import { createTemplateIndex } from '@/lib/templates/library/search';
import { searchWords } from '@/lib/templates/library/words';
import { templateOf } from '@/tests/support/many-templates';

const late = templateOf({
  id: 'late',
  name: 'Late parcel',
  shortcut: 'late',
  tags: ['delivery'],
  folder: 'Orders/Late',
  text: 'Sorry, your parcel is late.',
});
const opening = templateOf({ id: 'opening', text: 'Wir öffnen um sieben, außer sonntags.' });
const returns = templateOf({ id: 'returns', text: '返品方法はこちらです。' });

function indexOf(...templates: Parameters<typeof templateOf>[0][]) {
  const index = createTemplateIndex();
  index.sync(templates.map(templateOf));
  return index;
}

const found = (index: ReturnType<typeof indexOf>, query: string) =>
  index.search(query).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['the beginning of a word', 'parc', 'late'],
    ['words in any order', 'late sorry', 'late'],
    ['a word still being typed', 'parcel l', 'late'],
    ['a word with a letter wrong', 'parcal', 'late'],
    ['letters the wrong way round', 'pacrel', 'late'],
    ['a tag', 'delivery', 'late'],
    ['a folder', 'orders', 'late'],
    ['one letter of a name', 'l', 'late'],
    ['a word without its accents', 'offnen', 'opening'],
    ['a word with ss for ß', 'ausser', 'opening'],
    ['a word inside a script without spaces', '方法', 'returns'],
    ['one letter of such a script', '返', 'returns'],
  ])('finds by %s', (_, query, id) => {
    expect(found(indexOf(late, opening, returns), query)).toEqual([id]);
  });

  it('wants every word', () => {
    expect(found(indexOf(late, opening), 'parcel sieben')).toEqual([]);
  });

  it('puts a name before a mention', () => {
    const mention = templateOf({ id: 'mention', text: 'Your parcel is on its way.' });

    expect(found(indexOf(mention, late), 'parcel')).toEqual(['late', 'mention']);
  });
});

describe('keeping the index', () => {
  it('forgets the words a template no longer has', () => {
    const index = indexOf(late);

    index.sync([{ ...late, name: 'Slow post', shortcut: '', folder: '', text: 'Slow.' }]);

    expect(found(index, 'late')).toEqual([]);
    expect(found(index, 'slow')).toEqual(['late']);
  });

  it('forgets what is gone', () => {
    const index = indexOf(late, opening);

    index.sync([opening]);

    expect(found(index, 'parcel')).toEqual([]);
  });

  it('takes the same template in once more after it was gone', () => {
    const index = indexOf(late);
    index.sync([]);

    index.sync([late]);

    expect(found(index, 'parcel')).toEqual(['late']);
  });
});

describe('searchWords', () => {
  it('keeps the vowels of scripts that write them as marks', () => {
    expect(searchWords('हिन्दी')).toEqual(['हिन्दी']);
  });

  it('parts a run where its script changes', () => {
    expect(searchWords('abc東京')).toEqual(['abc', '東京', '京']);
  });
});

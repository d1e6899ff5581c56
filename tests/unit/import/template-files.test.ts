import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templatesFrom, templatesToCsv, templatesToJson } from '@/lib/import/template-files';
import type { Template } from '@/lib/model';
import { failureIn, pasted, valueIn } from './read';

const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
const word = text.filter((value) => value !== '');
const list = fc.array(word, { maxLength: 3 });
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });

const template: fc.Arbitrary<Template> = fc
  .record({
    id: fc.uuid(),
    name: text,
    text: fc
      .oneof(text, fc.constantFrom('=1+1', "'=x", '- a\n- b', 'Hi{{, first_name}}'))
      .map((value) => `${value}.`),
    group: fc.uuid(),
    language: fc.constantFrom('', 'en', 'pt-BR'),
    kind: fc.constantFrom('reply', 'post'),
    folder: text,
    tags: list,
    intents: fc.array(fc.constantFrom('inquiry', 'out-of-scope'), { maxLength: 2 }),
    sites: list,
    brands: list,
    owner: text,
    reviewBy: fc.constantFrom('2027-01-31', undefined),
    shortcut: text,
    isLocked: fc.boolean(),
    isStarter: fc.boolean(),
    createdAt: moment,
    updatedAt: moment,
  })
  .map(({ reviewBy, ...rest }) => ({
    ...rest,
    ...(reviewBy === undefined ? {} : { reviewBy }),
    uses: 3,
    edits: 1,
    usedAt: 7,
  }));

function withoutUse({ uses: _, edits: __, usedAt: ___, ...rest }: Template) {
  return rest;
}

describe('our own files', () => {
  it.each([
    ['CSV', templatesToCsv],
    ['JSON', templatesToJson],
  ])('gives every template back from %s, but for how often it was used', (_, write) => {
    fc.assert(
      fc.property(fc.array(template, { minLength: 1, maxLength: 4 }), (templates) => {
        const read = valueIn(templatesFrom(pasted(write(templates))));

        expect(read).toEqual(templates.map(withoutUse));
      }),
    );
  });
});

describe('files of others', () => {
  it('needs no more than a text', () => {
    const read = valueIn(
      templatesFrom(pasted('Title,Message,Category\nLate,"Sorry,\nit is late.",Delivery\n')),
    );

    expect(read).toEqual([{ name: 'Late', text: 'Sorry,\nit is late.', folder: 'Delivery' }]);
  });

  it('takes nothing it does not know', () => {
    const read = valueIn(
      templatesFrom(pasted('[{"text": "Hi", "uses": 9, "__proto__": {"name": "x"}, "evil": 1}]')),
    );

    expect(read).toEqual([{ text: 'Hi' }]);
  });

  it.each([
    [
      'a row without a text',
      'name,text\na,b\nc,\n',
      { code: 'missing-field', field: 'text', line: 3 },
    ],
    [
      'no column with texts',
      'sep=,\nname,folder\na,b\n',
      { code: 'missing-field', field: 'text', line: 1 },
    ],
    [
      'a kind there is not',
      'text,kind\na,reply\nb,poem\n',
      { code: 'bad-value', field: 'kind', line: 3 },
    ],
    [
      'a day there is not',
      'text,reviewBy\na,2027-02-30\n',
      { code: 'bad-value', field: 'reviewBy', line: 2 },
    ],
    [
      'a flag named like a property of every object',
      'text,isLocked\na,constructor\n',
      { code: 'bad-value', field: 'isLocked', line: 2 },
    ],
    [
      'an intent there is not',
      '[{"text":"a"},{"text":"a","intents":["love"]}]',
      { code: 'bad-value', field: 'intents', line: 2 },
    ],
    [
      'a flag of another kind',
      '{"templates":[{"text":"a","isLocked":"yes"}]}',
      { code: 'bad-value', field: 'isLocked', line: 1 },
    ],
    ['a text that is a number', '[{"text":1}]', { code: 'bad-value', field: 'text', line: 1 }],
    ['damaged JSON', '[{"text":"a"},\n{]', { code: 'damaged-json', line: 2 }],
    ['JSON of another program', '{"format":"other","templates":[]}', { code: 'not-known' }],
    ['an empty list', '[]', { code: 'empty' }],
  ])('refuses %s and says where', (_, file, failure) => {
    expect(failureIn(templatesFrom(pasted(file)))).toEqual(failure);
  });
});

describe('saved replies that were pasted', () => {
  it.each([
    [
      'one blank line',
      'Late parcel\nSorry it is late!\n\nOpening hours\nWe are open\nfrom 9 to 5.',
    ],
    [
      'two, where texts have one',
      'Late parcel\nSorry it is late!\n\n\nOpening hours\nWe are open\nfrom 9 to 5.',
    ],
    ['dashes', 'Late parcel\nSorry it is late!\n---\nOpening hours\nWe are open\nfrom 9 to 5.\n'],
  ])('reads replies that stand apart by %s', (_, paste) => {
    expect(valueIn(templatesFrom(pasted(paste)))).toEqual([
      { name: 'Late parcel', text: 'Sorry it is late!' },
      { name: 'Opening hours', text: 'We are open\nfrom 9 to 5.' },
    ]);
  });

  it('keeps blank lines in a text where the gaps between replies are wider', () => {
    expect(valueIn(templatesFrom(pasted('A\nOne\n\ntwo\n\n\nB\nThree')))).toEqual([
      { name: 'A', text: 'One\n\ntwo' },
      { name: 'B', text: 'Three' },
    ]);
  });

  it('names a reply of one line by how it begins', () => {
    expect(
      valueIn(templatesFrom(pasted('{{first_name}}, thank you for telling us about it.'))),
    ).toEqual([
      {
        name: '{{first_name}}, thank you for telling us…',
        text: '{{first_name}}, thank you for telling us about it.',
      },
    ]);
  });
});

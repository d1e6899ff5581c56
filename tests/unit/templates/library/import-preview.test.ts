import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templatesFrom, templatesToCsv, templatesToJson } from '@/lib/import/template-files';
import { importPreview } from '@/lib/templates/library/import-preview';
import { templateOf } from '@/tests/support/many-templates';
import { pasted, valueIn } from '@/tests/unit/import/read';

const late = templateOf({
  id: 'late',
  name: 'Late',
  text: 'Sorry, it is late.',
  shortcut: 'late',
  folder: 'Delivery',
});
const none = new Set<string>();

const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
const list = fc.array(
  text.filter((value) => value !== ''),
  { maxLength: 3 },
);
const own = fc
  .record({
    id: fc.uuid(),
    name: text,
    text: text.map((value) => `${value}.`),
    language: fc.constantFrom('', 'en', 'pt-BR'),
    kind: fc.constantFrom('reply', 'post'),
    folder: text,
    tags: list,
    sites: list,
    brands: fc.subarray(['nordlys', 'gone']),
    shortcut: fc.oneof(fc.constantFrom('late', ''), text),
    isLocked: fc.boolean(),
  })
  .map(templateOf);

describe('a file of one’s own', () => {
  it.each([
    ['CSV', templatesToCsv],
    ['JSON', templatesToJson],
  ])('changes nothing where it was saved as %s', (_, write) => {
    fc.assert(
      fc.property(fc.uniqueArray(own, { selector: ({ id }) => id, minLength: 1 }), (all) => {
        const items = valueIn(templatesFrom(pasted(write(all))));

        const preview = importPreview(items, all, new Set(['nordlys']));

        expect(preview).toEqual({
          fresh: [],
          changed: [],
          same: all.length,
          tooLong: [],
          withoutBrand: 0,
          withoutShortcut: 0,
        });
      }),
    );
  });

  it('brings back what was deleted, with all that was said of it', () => {
    const items = valueIn(templatesFrom(pasted(templatesToCsv([late]))));

    const { fresh } = importPreview(items, [], none);

    expect(fresh).toEqual([
      expect.objectContaining({
        name: 'Late',
        shortcut: 'late',
        folder: 'Delivery',
        group: 'late',
      }),
    ]);
  });
});

describe('what is new', () => {
  it('has the first words for a name and a language where the file has neither', () => {
    const words = 'Thank you for telling us, we will look into it and get back to you.';

    const { fresh } = importPreview([{ text: words }], [], none);

    expect(fresh).toEqual([
      {
        text: words,
        name: 'Thank you for telling us, we will look into it and get back…',
        language: 'en',
        kind: 'reply',
        isStarter: false,
      },
    ]);
  });

  it('is nobody’s starter, whatever the file says', () => {
    const { fresh } = importPreview([{ text: 'Hello.', isStarter: true }], [], none);

    expect(fresh[0]?.isStarter).toBe(false);
  });

  it('is counted once where it stands in the file twice', () => {
    const { fresh, same } = importPreview([{ text: 'Hello.' }, { text: 'Hello.\r\n' }], [], none);

    expect([fresh.length, same]).toEqual([1, 1]);
  });

  it('leaves out brands of another machine, and says of how many', () => {
    const { fresh, withoutBrand } = importPreview(
      [{ text: 'Hello.', brands: ['elsewhere', 'nordlys'] }, { text: 'Bye.' }],
      [],
      new Set(['nordlys']),
    );

    expect(fresh[0]?.brands).toEqual(['nordlys']);
    expect(withoutBrand).toBe(1);
  });

  it.each([['late'], ['two words'], ['x'.repeat(41)]])(
    'leaves out a shortcut that is taken or cannot be typed: %s',
    (shortcut) => {
      const items = [{ text: 'Hello.', language: 'en-GB', shortcut }];

      const { fresh, withoutShortcut } = importPreview(items, [late], none);

      expect(fresh[0]).not.toHaveProperty('shortcut');
      expect(withoutShortcut).toBe(1);
    },
  );

  it.each([
    ['text', { text: 'x'.repeat(10_001) }],
    ['name', { text: 'Hello.', name: 'x'.repeat(121) }],
    ['list of tags', { text: 'Hello.', tags: Array.from({ length: 41 }, String) }],
  ])('stays out with a longer %s than a template has, and is named', (_, item) => {
    const { fresh, tooLong } = importPreview([item], [], none);

    expect([fresh.length, tooLong.length]).toEqual([0, 1]);
  });
});

describe('what is here', () => {
  it('is the same where only the text is known, and is the same', () => {
    const { fresh, same } = importPreview([{ text: ` ${late.text}\r\n` }], [late], none);

    expect([fresh.length, same]).toEqual([0, 1]);
  });

  it.each([
    { language: 'de' },
    { kind: 'post' as const },
    { brands: ['nordlys'] },
    { sites: ['x'] },
  ])('is another one where the same words are for somebody else: %o', (given) => {
    const items = [{ text: late.text, ...given }];

    const { fresh } = importPreview(items, [late], new Set(['nordlys']));

    expect(fresh).toHaveLength(1);
  });

  it('is changed in what the file says otherwise, found by its id', () => {
    const items = [{ id: 'late', text: 'Sorry, very late.', folder: 'Delivery' }];

    const { changed } = importPreview(items, [late], none);

    expect(changed).toEqual([{ before: late, patch: { text: 'Sorry, very late.' } }]);
  });

  it('stays a brand’s own where the file has it for a brand that is not here', () => {
    const mine = { ...late, brands: ['nordlys'] };
    const items = [{ id: 'late', text: late.text, brands: ['elsewhere'] }];

    const { changed } = importPreview(items, [mine], new Set(['nordlys']));

    expect(changed).toEqual([]);
  });

  it('becomes one’s own where it is a starter that was reviewed elsewhere', () => {
    const starter = { ...late, isStarter: true };
    const items = [{ id: 'late', text: late.text, isStarter: false }];

    const { changed } = importPreview(items, [starter], none);

    expect(changed).toEqual([{ before: starter, patch: {} }]);
  });
});

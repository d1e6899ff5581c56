import { describe, expect, it } from 'vitest';
import { toTemplate } from '@/lib/templates/library/to-template';
import { templatesIn, wasEdited } from '@/lib/templates/library/uses';
import { templateOf } from '@/tests/support/many-templates';
import { draftOf } from '@/tests/unit/settings/draft-of';

const base = draftOf({});
const draft = draftOf({
  kind: 'reply',
  brand: 'nordlys',
  snapshot: {
    ...base.snapshot,
    answered: { author: 'Ada Moser', handle: 'adamoser', text: 'Where?', media: [], counts: {} },
  },
  reading: { intent: 'inquiry', evidence: [], isDoubtful: false, isCorrected: false },
});

describe('toTemplate', () => {
  it.each([
    ['in the middle', 'Sorry, Ada, it is late.', 'Sorry{{, first_name}}, it is late.'],
    ['behind a greeting', 'Hi Ada! It is late.', 'Hi{{ first_name}}! It is late.'],
    ['at the beginning', 'Ada, it is late.', '{{first_name, }}it is late.'],
    ['by handle', '@adamoser it is late.', '{{handle}} it is late.'],
    ['nowhere', 'Adamant people wait.', 'Adamant people wait.'],
  ])('puts a slot where the person is named %s', (_, text, expected) => {
    expect(toTemplate(draft, text, 'en').text).toBe(expected);
  });

  it('belongs to the brand and the kind of message it was written for', () => {
    expect(toTemplate(draft, 'At seven.', 'en')).toMatchObject({
      brands: ['nordlys'],
      intents: ['inquiry'],
      language: 'en',
      name: 'At seven.',
    });
  });

  it('is named by its first words', () => {
    const { name } = toTemplate(draft, 'word '.repeat(40), 'en');

    expect(name.length).toBeLessThanOrEqual(61);
    expect(name).toMatch(/word…$/);
  });
});

describe('what a draft’s text came from', () => {
  const template = templateOf({ id: 't', text: 'Sorry{{, first_name}}. It comes [[when]].' });
  const from = (expanded: readonly string[], source: 'template' | 'model') =>
    draftOf({
      variants: [
        {
          id: 'v',
          angle: '',
          text: '',
          history: [],
          source:
            source === 'template'
              ? { kind: 'template', template: 't' }
              : { kind: 'model', connection: 'c', model: 'm' },
          expanded,
          state: 'ready',
        },
      ],
    });

  it('is the template suggested and those typed in, each once', () => {
    expect(templatesIn(from(['t', 'u'], 'template'))).toEqual(['t', 'u']);
    expect(templatesIn(from([], 'model'))).toEqual([]);
  });

  it('is not edited by filling it', () => {
    const text = 'Sorry, Ada. It comes on Monday.';

    expect(wasEdited(from([], 'template'), template, text)).toBe(false);
  });

  it('is edited by other words', () => {
    expect(wasEdited(from([], 'template'), template, 'So sorry, Ada. It comes soon.')).toBe(true);
  });

  it('is not edited by what the person wrote around a shortcut', () => {
    const text = 'Hello! Sorry. It comes today. Bye!';

    expect(wasEdited(from(['t'], 'model'), template, text)).toBe(false);
  });
});

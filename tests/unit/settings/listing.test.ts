import { describe, expect, test } from 'vitest';
import { addressOfDraft, textOfDraft } from '@/lib/draft/listing';
import type { Draft } from '@/lib/model';
import { draftOf } from './draft-of';

const variants: Draft['variants'] = ['First', 'Second'].map((text, index) => ({
  id: `v${index}`,
  angle: 'Brief',
  text,
  history: [],
  source: { kind: 'template', template: 't' },
  state: 'ready',
}));

describe('textOfDraft', () => {
  test('is what was inserted, before what was chosen, before the first', () => {
    const sent = { variants, chosen: 'v1', insertedText: 'Sent' };
    expect(textOfDraft(draftOf({ ...sent, state: 'inserted' }))).toBe('Sent');
    expect(textOfDraft(draftOf({ ...sent, state: 'open' }))).toBe('Second');
    expect(textOfDraft(draftOf({ variants, chosen: 'v1' }))).toBe('Second');
    expect(textOfDraft(draftOf({ variants }))).toBe('First');
    expect(textOfDraft(draftOf({}))).toBe('');
  });
});

describe('addressOfDraft', () => {
  test('is the post, before the page', () => {
    expect(addressOfDraft(draftOf({}))).toBe('https://x.com/mira_k/status/1');
  });

  test('opens nothing but the web, whatever the page said', () => {
    const { snapshot } = draftOf({});
    const answered = { text: '', media: [], counts: {}, permalink: 'javascript:alert(1)' };

    const draft = draftOf({ snapshot: { ...snapshot, answered, address: 'file:///etc/passwd' } });

    expect(addressOfDraft(draft)).toBeUndefined();
  });
});

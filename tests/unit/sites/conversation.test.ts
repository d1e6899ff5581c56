/** Private conversations, read where the person has turned that on. */
import { describe, expect, test } from 'vitest';
import { find } from '@/lib/dom';
import { readConversation } from '@/lib/sites/messages';
import { parse } from '@/tests/support/site-fixtures';

const address = 'https://chat.example/t/1';
const said = (text: string) => `<div role="row"><div dir="auto">${text}</div></div>`;

function conversation(rows: string) {
  const { page } = parse(
    `<nav><ul><li>Home</li></ul></nav><main><div role="grid">${rows}</div><div><textarea></textarea></div></main>`,
    address,
  );
  return readConversation(find(page, 'textarea'), 'nordlys');
}

describe('a conversation', () => {
  test('is read from its rows, the last one answered, and nobody is named where nothing tells', () => {
    expect(conversation(said('Are you open?') + said('On Monday, I mean.'))).toEqual({
      answered: { text: 'On Monday, I mean.', media: [], counts: {} },
      ancestors: [{ text: 'Are you open?', media: [], counts: {} }],
    });
  });

  test('of nothing but other things on the page is not known', () => {
    const { page } = parse('<main><p>Hello</p><textarea></textarea></main>', address);

    expect(readConversation(find(page, 'textarea'), undefined)).toBe('unknown');
  });

  test('keeps its latest messages', () => {
    const rows = Array.from({ length: 30 }, (_, at) => said(`Message ${at + 1}`)).join('');

    const read = conversation(rows);

    expect(read).toMatchObject({ answered: { text: 'Message 30' } });
    expect(read === 'unknown' ? [] : read.ancestors).toHaveLength(19);
  });
});

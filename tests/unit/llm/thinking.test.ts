import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinkingFilter } from '@/lib/llm/thinking';

const cases = [
  ['<think>\nhm\n</think>\n\nAn answer.', 'An answer.'],
  ['  <thinking>a < b</thinking>An answer.', 'An answer.'],
  ['<think></think>An answer.', 'An answer.'],
  ['<think>never ends', ''],
  ['An answer with <think>tags</think> in it.', 'An answer with <think>tags</think> in it.'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['<thin', '<thin'],
  ['@@ first\n  text', '@@ first\n  text'],
] as const;

it.each(cases)('makes %j into %j, wherever the stream is cut', (text, answer) => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const filter = thinkingFilter();
      const passed = edges.slice(1).map((edge, at) => filter.pass(text.slice(edges[at], edge)));
      expect(passed.join('') + filter.rest()).toBe(answer);
    }),
  );
});

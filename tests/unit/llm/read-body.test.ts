import { expect, it } from 'vitest';
import { readBody } from '@/lib/llm/read-body';

it('reads a short body whole, split letters and all', async () => {
  const [head, tail] = [new Uint8Array([0x47, 0xc3]), new Uint8Array([0xa5, 0x21])];

  expect(await readBody(new Response(ReadableStream.from([head, tail])), 100)).toBe('Gå!');
});

it('leaves a server that never stops talking', async () => {
  let asked = 0;
  async function* endless() {
    while (true) {
      asked += 1;
      yield new TextEncoder().encode('blah '.repeat(200));
    }
  }

  expect(await readBody(new Response(ReadableStream.from(endless())), 2_500)).toHaveLength(2_500);
  expect(asked).toBeLessThan(10);
});

import { expect, it } from 'vitest';
import { readBody } from '@/lib/llm/read-body';

function answer(chunks: Iterator<Uint8Array>): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const step = chunks.next();
      if (step.done) controller.close();
      else controller.enqueue(step.value);
    },
  });
  return new Response(body);
}

it('reads a short body whole, split letters and all', async () => {
  const [head, tail] = [new Uint8Array([0x47, 0xc3]), new Uint8Array([0xa5, 0x21])];

  expect(await readBody(answer([head, tail].values()), 100)).toBe('Gå!');
});

it('leaves a server that never stops talking', async () => {
  let asked = 0;
  function* endless() {
    while (true) {
      asked += 1;
      yield new TextEncoder().encode('blah '.repeat(200));
    }
  }

  expect(await readBody(answer(endless()), 2_500)).toHaveLength(2_500);
  expect(asked).toBeLessThan(10);
});

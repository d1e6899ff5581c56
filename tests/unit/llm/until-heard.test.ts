import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { untilHeard } from '@/lib/llm/until-heard';
import type { Connection } from '@/lib/model';

let server: Server;
let asked: number;
afterEach(() => server.close());

/** A server that refuses so many requests as Ollama does, and then lists a model. */
async function serverThatRefuses(times: number): Promise<Connection> {
  asked = 0;
  server = createServer((_request, response) => {
    asked += 1;
    if (asked <= times) response.writeHead(403).end();
    else response.end('{"data":[{"id":"m"}]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const made = { createdAt: 1, updatedAt: 1 };
  return { id: 'c', kind: 'openai', preset: 'ollama', label: 'Mine', baseUrl, model: 'm', ...made };
}

test('asks until the server no longer refuses', async () => {
  const connection = await serverThatRefuses(2);

  await untilHeard(connection, undefined);

  expect(asked).toBe(3);
});

test('an answer ends it at once', async () => {
  const connection = await serverThatRefuses(0);

  await untilHeard(connection, undefined);

  expect(asked).toBe(1);
});

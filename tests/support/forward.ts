import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

export type Forward = { readonly url: string; close(): void };

/**
 * A way from loopback to a model elsewhere. An unpacked extension can only be given a permission for
 * a host by a person's click in a prompt of the browser's own, which no program can press; loopback
 * it may reach from the start.
 */
export async function forwardTo(baseUrl: string): Promise<Forward> {
  const server = createServer(async (request, response) => {
    const leaving = new AbortController();
    response.on('close', () => leaving.abort());
    try {
      const { host: _host, connection: _connection, ...headers } = request.headers;
      const isEmpty = request.method === 'GET' || request.method === 'HEAD';
      const answer = await fetch(baseUrl.replace(/\/$/, '') + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(isEmpty ? {} : { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
        signal: leaving.signal,
      });
      const {
        'content-encoding': _encoding,
        'content-length': _length,
        ...kept
      } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, kept);
      if (answer.body) Readable.fromWeb(answer.body as never).pipe(response);
      else response.end();
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

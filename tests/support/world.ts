/** What the pages of a stage find where the network would be. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildEditors } from './editor-pages';
import type { Answer } from './stage';

export type Reply = {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
  readonly headers: Record<string, string>;
};

export type World = {
  serve(address: string, answer: Answer | string): void;
  /** The answer for a request of a page. */
  reply(address: string): Reply;
  readonly unserved: readonly string[];
};

/** A page of the extension's own without a script: an icon. */
export const officePage = 'icons/16.png';

/** Every host has the editors' scripts under `/editors/`; the rest is what was put there. */
export async function buildWorld(): Promise<World> {
  const editors = await buildEditors();
  const answers = new Map<string, Answer>();
  for (const [name, body] of Object.entries(editors)) {
    answers.set(`/editors/${name}.js`, { body, type: 'text/javascript' });
  }
  const unserved: string[] = [];
  return {
    unserved,
    serve: (address, answer) => {
      answers.set(plain(address), typeof answer === 'string' ? { body: answer } : answer);
    },
    reply: (address) => {
      const answer = answers.get(plain(address)) ?? answers.get(new URL(address).pathname);
      if (answer) return found(answer);
      unserved.push(address);
      return { status: 404, body: '', contentType: 'text/plain', headers: {} };
    },
  };
}

function found(answer: Answer): Reply {
  const type = answer.type ?? 'text/html';
  return {
    status: 200,
    body: answer.body,
    contentType: `${type}; charset=utf-8`,
    headers: { ...answer.headers },
  };
}

function plain(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}${url.search}`;
}

/** What the browsers ask their makers for and cannot be told not to. */
const errands =
  /^(update\.googleapis|accounts\.google|content-autofill\.googleapis|redirector\.gvt1|firefox\.settings\.services\.mozilla|content-signature-2\.cdn\.mozilla)\.(com|net)(:443)?$/;

export type Border = { readonly port: number; readonly left: readonly string[]; close(): void };

/**
 * A proxy that lets nothing through and keeps the names of the hosts that were asked for. It stands
 * behind everything the browser does, the extension's background included; loopback goes around it.
 */
export async function watchBorder(): Promise<Border> {
  const left: string[] = [];
  const note = (host: string) => {
    if (!errands.test(host)) left.push(host);
  };
  const server = createServer((request, response) => {
    note(hostOf(request.url));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    // A browser that closes in the middle resets the connection; nothing was to come of it anyway.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, left, close: () => void server.close() };
}

function hostOf(address = ''): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

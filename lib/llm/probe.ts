import { below, parseBase } from './address';

/** Long enough for a server that is there. */
const probeMs = 5_000;

/** How a `GET` went; no key is ever sent along. */
export type Probe =
  | { readonly kind: 'answer'; readonly status: number; readonly isList: boolean }
  /** It sends us elsewhere, where we do not follow. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'nothing' };

/** Asks the list of models of a base URL. */
export function probeModels(baseUrl: string, signal: AbortSignal): Promise<Probe> {
  return probe(below(baseUrl, 'models'), signal);
}

/** Asks one address whether anything is there. */
export async function probe(address: string, signal: AbortSignal): Promise<Probe> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(probeMs)]),
    });
    const isRedirect =
      response.type === 'opaqueredirect' || Math.trunc(response.status / 100) === 3;
    if (isRedirect) return { kind: 'redirect' };
    return { kind: 'answer', status: response.status, isList: await holdsList(response) };
  } catch {
    return { kind: 'nothing' }; // Nothing answered, which is what was asked.
  }
}

async function holdsList(response: Response): Promise<boolean> {
  try {
    const data: unknown = await response.json();
    return typeof data === 'object' && data !== null && Array.isArray(Reflect.get(data, 'data'));
  } catch {
    return false; // Not JSON, so no list.
  }
}

/**
 * The base URL that was probably meant: on the same origin, first what is left of a pasted
 * endpoint, then the paths version segments are found at. `undefined` where none of them answers
 * like an API.
 */
export async function findBase(baseUrl: string, signal: AbortSignal): Promise<string | undefined> {
  for (const candidate of candidates(baseUrl)) {
    const found = await probeModels(candidate, signal);
    if (found.kind === 'answer' && (found.isList || found.status === 401)) return candidate;
  }
  return undefined;
}

function candidates(baseUrl: string): string[] {
  const url = parseBase(baseUrl);
  const path = url.pathname.replace(/\/+$/, '');
  const endpoint =
    /\/(chat(\/completions)?|completions|models|responses|api\/(chat|generate|tags))$/;
  const paths = [
    path.replace(endpoint, ''),
    `${path.replace(endpoint, '')}/v1`,
    '/v1',
    '/api/v1',
    '/openai/v1',
  ];
  const bases = [...new Set(paths)].map((candidate) => `${url.origin}${candidate}`);
  return bases.filter((base) => base !== `${url.origin}${path}`);
}

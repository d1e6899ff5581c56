import { AppError } from '@/lib/errors';

/**
 * A connection's base URL, parsed.
 *
 * @throws AppError `wrong-path` for what is no web address, or a template nobody has filled in.
 */
export function parseBase(baseUrl: string): URL {
  const url = URL.parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || /[{}]|%7B/i.test(baseUrl)) {
    throw new AppError('wrong-path', { detail: baseUrl });
  }
  return url;
}

/** The host with its port, for showing; empty for what is no address. */
export function hostOf(baseUrl: string): string {
  return URL.parse(baseUrl)?.host ?? '';
}

/** An address below the base, whether or not the base ends in a slash. */
export function below(baseUrl: string, path: string): string {
  const url = parseBase(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return url.href;
}

/** This machine itself. */
export function isLoopback(baseUrl: string): boolean {
  const name = URL.parse(baseUrl)?.hostname ?? '';
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(name);
}

/** What to ask the browser's permission for: the host alone, as match patterns know no port. */
export function originPattern(baseUrl: string): string {
  const url = parseBase(baseUrl);
  return `${url.protocol}//${url.hostname}/*`;
}

import { forwardTo } from '@/tests/support/forward';

/** A model to type into the welcome page. */
export type Asked = { readonly baseUrl: string; readonly key: string; readonly model: string };

export type ModelAsked = {
  /** Absent: drafts come from templates. */
  readonly connection: Asked | undefined;
  /** How it is reached, for the telling. */
  readonly words: string;
  close(): void;
};

const openai = 'https://api.openai.com/v1';

/** The model named by `OPENAI_API_KEY`, `OPENAI_BASE_URL` and `OPENAI_MODEL`, if any. */
export async function modelAsked(): Promise<ModelAsked> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: base, OPENAI_MODEL: model } = process.env;
  if (!key) {
    return {
      connection: undefined,
      words: ' (no OPENAI_API_KEY: the embedded default)',
      close: () => {},
    };
  }
  const target = base || openai;
  const forward = isLoopback(target) ? undefined : await forwardTo(target);
  return {
    connection: { baseUrl: forward?.url ?? target, key, model: model || 'gpt-5-mini' },
    words: forward
      ? ` at ${target}, reached through ${forward.url}: no program can press the browser's own permission prompt`
      : ` at ${target}`,
    close: () => forward?.close(),
  };
}

function isLoopback(address: string): boolean {
  return ['localhost', '127.0.0.1'].includes(new URL(address).hostname);
}

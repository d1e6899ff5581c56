/** Every way the product can fail, each with when. The words a person reads live in `components/error-words.ts`. */
export type ErrorCode =
  /** No consent yet: nothing may be read. */
  | 'no-consent'
  /** The message's input is not what the contract says. */
  | 'bad-input'
  /** The sender may not ask for this, or not for this draft. */
  | 'not-allowed'
  /** The draft, brand or connection asked for is not there. */
  | 'not-found'
  /** The tab is closed, navigated or has no content script any more. */
  | 'page-gone'
  /** The extension was updated or removed under an open page. */
  | 'extension-updated'
  /** The background was stopped before the stream's end. */
  | 'worker-stopped'
  /** The machine's storage refuses more. */
  | 'storage-full'
  /** Its brand is stopped: nothing is drafted, inserted or opened as it until a person ends that. */
  | 'brand-paused'
  /** No model is connected and none was asked for. */
  | 'no-model'
  /** Without a model a text can only be changed so far, and this one is there. */
  | 'nothing-to-change'
  /** What was written changes words of a template that are locked; the text stays as it was. */
  | 'locked-words'
  /** This connection needs a key and has none. */
  | 'no-key'
  /** 401: the server does not know the key. */
  | 'wrong-key'
  /** 403: the key is known and may not do this. */
  | 'forbidden'
  /** 403 of a local server that refuses the extension's origin (Ollama). */
  | 'origin-refused'
  /** 429 with `insufficient_quota`, or 402. */
  | 'no-quota'
  /** 429: too many requests; `retryAfter` says when. */
  | 'rate-limited'
  /** 404 on the path: the base URL is not an API. */
  | 'wrong-path'
  /** 404 on the model: the server does not have it. */
  | 'model-missing'
  /** 400, 422: the server refuses the request as it stands. */
  | 'refused-request'
  /** 413, or a 400 that says so: the thread and instructions are longer than the model can read. */
  | 'too-long'
  /** 408, 409, 5xx: the server's own trouble. */
  | 'server-trouble'
  /** Nothing listens at that address. */
  | 'server-not-running'
  /** TLS: the certificate is not trusted. */
  | 'bad-certificate'
  /** The browser has no network. */
  | 'offline'
  /** No permission for that host (yet). */
  | 'no-permission'
  /** The server answered, but not with a chat. */
  | 'not-a-chat'
  /** No first word within the time given. */
  | 'timeout'
  /** The stream ended before its end mark; what came is kept. */
  | 'cut-off'
  /** The model answered with nothing. */
  | 'empty-answer'
  /** The model or its provider declined. */
  | 'declined'
  /** The browser's own model is not there on this machine. */
  | 'on-device-unavailable'
  /** The browser's own model must first be downloaded. */
  | 'on-device-download'
  /** Anything else; `detail` carries what is known. */
  | 'unknown';

/** What crosses the wire instead of an `AppError`. */
export type ErrorData = {
  readonly code: ErrorCode;
  /** For a person who looks closer: a status, a server's own sentence. Never a key, never post text. */
  readonly detail?: string;
  /** Seconds until it makes sense to ask again. */
  readonly retryAfter?: number;
};

/** The one error of the product. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    more: { detail?: string; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(more.detail ? `${code}: ${more.detail}` : code, { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = more.detail;
    this.retryAfter = more.retryAfter;
  }

  /** As plain data, for the wire and the database. */
  toData(): ErrorData {
    return {
      code: this.code,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter }),
    };
  }

  /** Back from the wire. */
  static from(data: ErrorData): AppError {
    return new AppError(data.code, data);
  }
}

/** Whatever was thrown, as data. */
export function errorData(thrown: unknown): ErrorData {
  return thrown instanceof AppError ? thrown.toData() : foreignError(thrown);
}

/** What is none of ours, as data: `unknown`, with its message. */
export function foreignError(thrown: unknown): ErrorData {
  return { code: 'unknown', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

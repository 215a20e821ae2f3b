import assert from 'node:assert/strict';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined where it is not JSON. */
  readonly body: unknown;
}

export interface HttpRequest {
  readonly body?: unknown;
  /** Sent as it is, with content type JSON. */
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TIMEOUT_MS = 20_000;

/** Talks to one service; redirects are answers here, not followed. */
export class HttpClient {
  readonly url: string;
  readonly #cookie: string | undefined;

  constructor(url: string, cookie?: string) {
    this.url = url.replace(/\/$/, '');
    this.#cookie = cookie;
  }

  async send(method: string, path: string, request: HttpRequest = {}): Promise<HttpAnswer> {
    const body = request.rawBody ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
    const answer = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#cookie === undefined ? {} : { cookie: this.#cookie }),
        ...request.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, body: parse(text) };
  }

  get(path: string): Promise<HttpAnswer> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown): Promise<HttpAnswer> {
    return this.send('POST', path, { body });
  }

  patch(path: string, body: unknown): Promise<HttpAnswer> {
    return this.send('PATCH', path, { body });
  }

  /** The body of an answer that has to have this status. */
  async getBody(path: string): Promise<unknown> {
    return expectStatus(await this.get(path), 200).body;
  }

  /** A connection whose body goes on; `abort` ends it. */
  async open(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(`${this.url}${path}`, { signal, ...(this.#cookie === undefined ? {} : { headers: { cookie: this.#cookie } }) });
  }
}

export function expectStatus(answer: HttpAnswer, status: number): HttpAnswer {
  assert.equal(answer.status, status, `status ${answer.status} instead of ${status}: ${answer.text.slice(0, 600)}`);
  return answer;
}

/** Status and exact error text. */
export function expectError(answer: HttpAnswer, status: number, error: string): void {
  expectStatus(answer, status);
  assert.equal((answer.body as { error?: unknown } | undefined)?.error, error);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

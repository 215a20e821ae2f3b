import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { CheckFailure } from './check.ts';
import { sessionCookie } from './session-token.ts';

export interface Answer {
  status: number;
  contentType: string;
  /** Header of a redirect; empty without one. */
  location: string;
  text: string;
}

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH';
  body?: JsonObject;
  /** Leaves the session out. */
  anonymous?: boolean;
}

const requestTimeoutMs = 15_000;

/** The site as a browser with a session meets it: one host, redirects not followed. */
export class Site {
  readonly #url: URL;
  readonly #session: string | null;

  constructor(url: URL, session: string | null) {
    this.#url = url;
    this.#session = session;
  }

  async request(path: string, { method = 'GET', body, anonymous = false }: RequestOptions = {}): Promise<Answer> {
    const headers = {
      ...(this.#session === null || anonymous ? {} : { cookie: `${sessionCookie}=${this.#session}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
      const response = await fetch(new URL(path, this.#url), {
        method, headers, redirect: 'manual', signal: AbortSignal.timeout(requestTimeoutMs), ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        location: response.headers.get('location') ?? '',
        text: await response.text(),
      };
    } catch (error) {
      throw new CheckFailure(`${method} ${path} got no answer: ${reasonOf(error)}`, `Is ${this.#url.origin} the site's address, does its name resolve here, and do the load balancer's target groups have healthy targets?`);
    }
  }

  /** An answer that must have this status and hold a JSON object. */
  async requestObject(path: string, status: number, options: RequestOptions = {}): Promise<JsonObject> {
    const answer = await this.request(path, options);
    const call = `${options.method ?? 'GET'} ${path}`;
    if (answer.status !== status) throw new CheckFailure(`${call} answered ${describeAnswer(answer)} instead of ${status}`, adviceFor(answer));
    return parseObject(answer, call);
  }
}

/** Status and beginning of the text, on one line. */
export function describeAnswer({ status, location, text }: Answer): string {
  const beginning = text.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
  return [String(status), location === '' ? '' : `to ${location}`, beginning === '' ? '' : `(${beginning})`].filter((part) => part !== '').join(' ');
}

export function parseObject(answer: Answer, call: string): JsonObject {
  try {
    const value: unknown = JSON.parse(answer.text);
    if (isJsonObject(value)) return value;
  } catch {
    // Said below, with the answer.
  }
  throw new CheckFailure(`${call} answered ${describeAnswer(answer)}, which is no JSON object`, 'Something else than the API answered: check the path rules of the load balancer (/api/* to the API, the rest to the web).');
}

function adviceFor({ status, text }: Answer): string {
  if (status === 401) return 'The session was not accepted. Do session-secret-arn and allowed-domain belong to this site? If the site is in auth mode, session-secret-arn must be set.';
  if (status === 404 && text.includes('Cannot ')) return 'The route does not exist: check the path rules of the load balancer and the version of the API.';
  if ([502, 503, 504].includes(status)) return 'The load balancer has no healthy target: look at the target group and at the service\'s log.';
  if (status >= 500) return 'The API failed: look at its log (database, Redis and bucket reachable?).';
  return 'Look at the API\'s log.';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `none within ${requestTimeoutMs / 1000} s`;
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

import type { IncomingMessage, ServerResponse } from 'node:http';

export interface RouteRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly rawBody: Buffer;
  readonly message: IncomingMessage;
}

/** JSON, or a function that writes the answer itself. */
export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'custom'; write(response: ServerResponse): void };

export type Handler = (request: RouteRequest) => Promise<Answer> | Answer;

export interface Route {
  readonly method: string;
  /** `/api/runs/:id` */
  readonly path: string;
  readonly handler: Handler;
}

export function json(status: number, body: unknown): Answer {
  return { kind: 'json', status, body };
}

export function findRoute(routes: readonly Route[], method: string, path: string): { route: Route; params: Record<string, string> } | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const route of routes) {
    if (route.method !== wanted) continue;
    const params = matchPath(route.path, path);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  // A trailing slash is tolerated, as Express does.
  const actual = path.replace(/(?<=.)\/$/, '').split('/');
  if (expected.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = actual[index] ?? '';
    if (segment.startsWith(':') && value !== '') params[segment.slice(1)] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return params;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { hasSession } from '../auth/token.ts';
import { HttpError } from '../http/http-error.ts';
import { readBody, sendCannot, sendJson } from '../http/respond.ts';
import { findRoute, type Route } from '../http/router.ts';
import type { ApiContext } from './context.ts';
import { attractorRoutes } from './routes/attractor-routes.ts';
import { bootstrapRoutes } from './routes/bootstrap-routes.ts';
import { environmentRoutes } from './routes/environment-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { modelRoutes } from './routes/model-routes.ts';
import { projectRoutes } from './routes/project-routes.ts';
import { readRunRoutes } from './routes/read-run-routes.ts';
import { runRoutes } from './routes/run-routes.ts';
import { secretRoutes } from './routes/secret-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';

export function createApiServer(context: ApiContext): Server {
  const families = [healthRoutes, projectRoutes, environmentRoutes, secretRoutes, modelRoutes, attractorRoutes, bootstrapRoutes, runRoutes, readRunRoutes, webhookRoutes];
  const routes = families.flatMap((family) => family(context));
  return createServer((request, response) => {
    answer(context, routes, { request, response }).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const { status, extra } = error instanceof HttpError ? error : { status: 500, extra: {} };
      sendJson(response, status, { error: error instanceof Error ? error.message : String(error), ...extra });
    });
  });
}

async function answer(context: ApiContext, routes: readonly Route[], exchange: { request: IncomingMessage; response: ServerResponse }): Promise<void> {
  const { request, response } = exchange;
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://factory-api');
  // The body is parsed before CORS and the gate: malformed JSON is a 500 without either.
  const rawBody = await readBody(request);
  const body = parseJson(request, rawBody);
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', 'GET,POST,PATCH,DELETE,OPTIONS');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type,Authorization');
    response.writeHead(204).end();
    return;
  }
  const { auth } = context.config;
  if (auth !== undefined && !isPublic(method, url.pathname) && !hasSession(request, auth)) throw new HttpError(401, 'authentication required');
  const found = findRoute(routes, method, url.pathname);
  if (found === undefined) { sendCannot(request, response, url.pathname); return; }
  const result = await found.route.handler({ params: found.params, query: url.searchParams, body, rawBody, message: request });
  if (result.kind === 'json') sendJson(response, result.status, result.body);
  else result.write(response);
}

function isPublic(method: string, path: string): boolean {
  return path === '/healthz' || (method === 'POST' && path === '/api/github/webhooks');
}

function parseJson(request: IncomingMessage, body: Buffer): unknown {
  const isJson = (request.headers['content-type'] ?? '').includes('application/json');
  return isJson && body.length > 0 ? JSON.parse(body.toString('utf8')) : {};
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AuthConfig } from '../auth/auth-config.ts';
import { hasSession } from '../auth/token.ts';
import { redirect, sendCannot, sendJson } from '../http/respond.ts';
import { finishGoogleLogin, logOut, startGoogleLogin } from './google-login.ts';
import { sendStaticFile } from './static-files.ts';

export interface WebConfig {
  readonly port: number;
  readonly host: string;
  readonly apiBaseUrl: string;
  readonly version: string;
  readonly auth: AuthConfig | undefined;
  readonly clientFolder: string;
}

export function createWebServer(config: WebConfig): Server {
  return createServer((request, response) => {
    answer(config, request, response).catch((error: unknown) => {
      sendJson(response, 500, { error: error instanceof Error ? error.message : String(error) });
    });
  });
}

async function answer(config: WebConfig, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://factory-web');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && url.pathname === '/healthz') {
    sendJson(response, 200, { status: 'ok', service: 'factory-web', version: config.version, apiBaseUrl: config.apiBaseUrl }); return;
  }
  if (isRead && url.pathname === '/auth/google/start') { startGoogleLogin(config.auth, { request, response, url }); return; }
  if (isRead && url.pathname === '/auth/google/callback') return finishGoogleLogin(config.auth, { request, response, url });
  if (url.pathname === '/auth/logout') { logOut(config.auth, request, response); return; }
  if (config.auth !== undefined && !hasSession(request, config.auth)) {
    redirect(response, `/auth/google/start?returnTo=${encodeURIComponent(request.url ?? '/')}`); return;
  }
  if (isRead && url.pathname === '/app-config.js') { sendAppConfig(config, response); return; }
  if (isRead) return sendStaticFile(config.clientFolder, url.pathname, { request, response });
  sendCannot(request, response, url.pathname);
}

function sendAppConfig(config: WebConfig, response: ServerResponse): void {
  const values = { apiBaseUrl: config.apiBaseUrl, version: config.version, authEnabled: config.auth !== undefined };
  response.writeHead(200, { 'content-type': 'application/javascript; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`window.__FACTORY_CONFIG__ = ${JSON.stringify(values).replaceAll('<', '\\u003c')};\n`);
}

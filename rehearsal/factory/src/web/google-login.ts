import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { isAllowedEmail, type AuthConfig } from '../auth/auth-config.ts';
import { COOKIE_NAME, signToken, verifyToken } from '../auth/token.ts';
import { redirect, sendJson } from '../http/respond.ts';

const AUTHORIZE_URL = 'https://accounts.google.com/o/oauth2/v2/auth';
const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const USERINFO_URL = 'https://openidconnect.googleapis.com/v1/userinfo';
const SESSION_SECONDS = 43_200;
const STATE_SECONDS = 600;

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Ends the login with this status and text. */
class LoginError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function startGoogleLogin(auth: AuthConfig | undefined, { request, response, url }: Exchange): void {
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'));
  if (auth === undefined) { redirect(response, returnTo); return; }
  const origin = publicOrigin(request);
  if (origin === undefined) { sendJson(response, 400, { error: 'unable to resolve public origin' }); return; }
  const query = new URLSearchParams({
    client_id: auth.clientId,
    redirect_uri: `${origin}/auth/google/callback`,
    response_type: 'code',
    scope: 'openid email profile',
    state: signToken({ exp: nowSeconds() + STATE_SECONDS, returnTo }, auth.sessionSecret),
    hd: auth.allowedDomain,
    prompt: 'select_account',
  });
  redirect(response, `${AUTHORIZE_URL}?${query.toString()}`);
}

export async function finishGoogleLogin(auth: AuthConfig | undefined, { request, response, url }: Exchange): Promise<void> {
  if (auth === undefined) { redirect(response, '/'); return; }
  try {
    const code = url.searchParams.get('code');
    const state = verifyToken(url.searchParams.get('state') ?? '', auth.sessionSecret);
    if (!code || state === undefined) throw new LoginError(400, 'invalid auth callback');
    const origin = publicOrigin(request);
    if (origin === undefined) throw new LoginError(400, 'unable to resolve public origin');
    const email = await fetchEmail(auth, code, `${origin}/auth/google/callback`);
    if (!isAllowedEmail(email, auth.allowedDomain)) throw new LoginError(403, 'email domain is not allowed');
    const token = signToken({ email: email.toLowerCase(), exp: nowSeconds() + SESSION_SECONDS }, auth.sessionSecret);
    response.setHeader('set-cookie', `${COOKIE_NAME}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SESSION_SECONDS}${secureSuffix(request)}`);
    redirect(response, safeReturnTo(typeof state['returnTo'] === 'string' ? state['returnTo'] : null));
  } catch (error) {
    const { status, message } = error instanceof LoginError ? error : new LoginError(502, 'google callback failed');
    sendJson(response, status, { error: message });
  }
}

export function logOut(auth: AuthConfig | undefined, request: IncomingMessage, response: ServerResponse): void {
  const expired = 'Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
  response.setHeader('set-cookie', `${COOKIE_NAME}=; ${expired}${secureSuffix(request)}`);
  redirect(response, auth === undefined ? '/' : '/auth/google/start');
}

async function fetchEmail(auth: AuthConfig, code: string, redirectUri: string): Promise<string> {
  const body = new URLSearchParams({ code, client_id: auth.clientId, client_secret: auth.clientSecret, redirect_uri: redirectUri, grant_type: 'authorization_code' });
  const tokens = await fetchJson(TOKEN_URL, { method: 'POST', body }, 'google token exchange failed');
  const headers = { authorization: `Bearer ${String(tokens['access_token'])}` };
  const user = await fetchJson(USERINFO_URL, { headers }, 'google userinfo fetch failed');
  if (user['email_verified'] !== true || typeof user['email'] !== 'string') throw new LoginError(403, 'google account email is not verified');
  return user['email'];
}

async function fetchJson(url: string, init: RequestInit, failure: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, init).catch(() => undefined);
  if (answer?.ok !== true) throw new LoginError(502, failure);
  return (await answer.json()) as Record<string, unknown>;
}

function safeReturnTo(path: string | null): string {
  return path !== null && /^\/(?![/\\])/.test(path) ? path : '/';
}

function publicOrigin(request: IncomingMessage): string | undefined {
  const host = firstValue(request.headers['x-forwarded-host']) ?? request.headers.host;
  return host === undefined || host === '' ? undefined : `${protocolOf(request)}://${host}`;
}

function protocolOf(request: IncomingMessage): string {
  return firstValue(request.headers['x-forwarded-proto']) ?? ((request.socket as Partial<TLSSocket>).encrypted === true ? 'https' : 'http');
}

function secureSuffix(request: IncomingMessage): string {
  return protocolOf(request) === 'https' ? '; Secure' : '';
}

function firstValue(header: string | string[] | undefined): string | undefined {
  const value = String(header ?? '').split(',')[0]?.trim();
  return value === '' ? undefined : value;
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isAllowedEmail, type AuthConfig } from './auth-config.ts';

export const COOKIE_NAME = 'factory_auth_session';

/** `P.S`: the payload's JSON and its HMAC-SHA256, both base64url without padding. */
export function signToken(payload: Readonly<Record<string, unknown>>, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${encoded}.${signatureOf(encoded, secret)}`;
}

/** The payload of a token with a valid signature and an `exp` still to come. */
export function verifyToken(token: string, secret: string): Readonly<Record<string, unknown>> | undefined {
  const [encoded, signature] = token.split('.');
  if (encoded === undefined || signature === undefined || !isEqual(signature, signatureOf(encoded, secret))) return undefined;
  const payload = parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  if (typeof payload !== 'object' || payload === null || !('exp' in payload)) return undefined;
  if (typeof payload.exp !== 'number' || !Number.isFinite(payload.exp) || payload.exp <= Date.now() / 1000) return undefined;
  return { ...payload };
}

/** Only the cookie counts; an Authorization header is ignored. */
export function hasSession(request: IncomingMessage, auth: AuthConfig): boolean {
  const token = readCookie(request.headers.cookie ?? '', COOKIE_NAME);
  const payload = token === undefined ? undefined : verifyToken(token, auth.sessionSecret);
  return typeof payload?.['email'] === 'string' && isAllowedEmail(payload['email'], auth.allowedDomain);
}

function readCookie(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const [key = '', ...value] = part.split('=');
    if (key.trim() === name) return decode(value.join('=').trim());
  }
  return undefined;
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function signatureOf(encoded: string, secret: string): string {
  return createHmac('sha256', secret).update(encoded).digest('base64url');
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

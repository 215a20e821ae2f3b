import { createHmac } from 'node:crypto';

// Factory's own session format: base64url(payload).base64url(HMAC-SHA256 over that text), without padding.

export const sessionCookie = 'factory_auth_session';

/** A session that ends at `expiresAt` (seconds since 1970). Factory trims its secret, so this does. */
export function mintSession(email: string, secret: string, expiresAt: number): string {
  const payload = Buffer.from(JSON.stringify({ email, exp: expiresAt })).toString('base64url');
  return `${payload}.${createHmac('sha256', secret.trim()).update(payload).digest('base64url')}`;
}

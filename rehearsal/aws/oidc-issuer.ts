import { createHash, createSign, generateKeyPairSync, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { closeServer, listen } from './loopback-server.ts';

export interface OidcIssuerOptions {
  /** Port on loopback; 0 or none takes a free one. */
  readonly port?: number;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly repositoryId?: string;
  /** Branch of the run. Default `main`. */
  readonly branch?: string;
}

export interface OidcIssuer {
  /** Claim `iss`, and where `/.well-known/openid-configuration` is. */
  readonly issuer: string;
  /** What GitHub gives a job with `id-token: write`: ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN. The environment becomes part of `sub`. */
  requestVariables(environment: string): { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  stop(): Promise<void>;
}

const LIFETIME_SECONDS = 300;
const KEY_ID = 'rehearsal';

/** Starts a local stand-in for GitHub's token issuer, with a key of its own: tokens of one rehearsal mean nothing to another. */
export async function startOidcIssuer(options: OidcIssuerOptions): Promise<OidcIssuer> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const requestToken = randomBytes(24).toString('base64url');
  let issuer = '';
  const reply = (request: IncomingMessage, url: URL): { status: number; body: unknown } => {
    if (url.pathname === '/.well-known/openid-configuration') return { status: 200, body: { issuer, jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['RS256'] } };
    if (url.pathname === '/jwks') return { status: 200, body: { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] } };
    if (url.pathname !== '/token' || request.method !== 'GET') return { status: 404, body: { message: 'Not Found' } };
    if (!hasToken(request, requestToken)) return { status: 401, body: { message: 'The bearer token is not ACTIONS_ID_TOKEN_REQUEST_TOKEN.' } };
    const audience = url.searchParams.get('audience') ?? `https://github.com/${ownerOf(options)}`;
    const claims = claimsOf(options, { issuer, audience, environment: url.searchParams.get('environment') ?? '' });
    return { status: 200, body: { value: sign(claims, keys.privateKey) } };
  };
  const server = createServer((request, response) => {
    const { status, body } = reply(request, new URL(request.url ?? '/', issuer));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const port = await listen(server, { what: 'The OIDC issuer', host: '127.0.0.1', port: options.port ?? 0 });
  issuer = `http://127.0.0.1:${String(port)}`;
  return {
    issuer,
    // Callers append `&audience=…`, as to GitHub's, so there has to be a query already.
    requestVariables: (environment) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/token?environment=${encodeURIComponent(environment)}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    }),
    stop: () => closeServer(server),
  };
}

function claimsOf(options: OidcIssuerOptions, { issuer, audience, environment }: { issuer: string; audience: string; environment: string }): Record<string, string | number> {
  const now = Math.floor(Date.now() / 1000);
  const { repository, branch = 'main' } = options;
  return {
    ...{ iss: issuer, aud: audience, sub: environment === '' ? `repo:${repository}:ref:refs/heads/${branch}` : `repo:${repository}:environment:${environment}` },
    ...{ jti: randomBytes(16).toString('hex'), iat: now, nbf: now - 5, exp: now + LIFETIME_SECONDS },
    ...{ repository, repository_id: options.repositoryId ?? '1', repository_owner: ownerOf(options), ref: `refs/heads/${branch}`, ref_type: 'branch' },
    ...(environment === '' ? {} : { environment }),
  };
}

function ownerOf({ repository }: OidcIssuerOptions): string {
  return repository.split('/')[0] ?? '';
}

function sign(claims: Record<string, string | number>, key: KeyObject): string {
  const content = [{ alg: 'RS256', typ: 'JWT', kid: KEY_ID }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}

function hasToken(request: IncomingMessage, token: string): boolean {
  const given = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

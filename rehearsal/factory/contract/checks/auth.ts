import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { type Check } from '../check.ts';
import { AUTH_ENVIRONMENT, mintToken, nowSeconds, type AuthService, type ContractContext } from '../context.ts';
import { expectError, expectStatus, type HttpAnswer } from '../http-client.ts';

const NAMES = Object.keys(AUTH_ENVIRONMENT);

async function withToken({ client }: AuthService, token: string, path = '/api/status'): Promise<HttpAnswer> {
  return client.send('GET', path, { headers: { cookie: `other=1; factory_auth_session=${token}` } });
}

function session(auth: AuthService, values: Record<string, unknown> = {}): string {
  return mintToken({ email: `probe@${auth.domain}`, exp: nowSeconds() + 60, ...values }, auth.secret);
}

export const authChecks: readonly Check[] = [
  ...(['api', 'web'] as const).flatMap((name): Check[] => [
    {
      section: '3.1',
      title: `factory-${name} refuses a partial auth configuration`,
      needs: [`start-${name}`],
      run: async (context) => {
        const missing = NAMES.slice(1, 3);
        const process = context.start(name, { ...AUTH_ENVIRONMENT, PORT: '0', [missing[0] ?? '']: ' ', [missing[1] ?? '']: undefined });
        assert.equal(await process.waitForExit(), 1);
        assert.ok(process.output().includes(`Factory auth env vars must be all set or all unset. Missing: ${missing.join(', ')}`), process.output());
      },
    },
    {
      section: '3.2',
      title: `factory-${name} refuses an invalid domain and accepts a single label`,
      needs: [`start-${name}`],
      run: async (context) => {
        for (const domain of ['exa_mple.com', 'example..com', 'example.com:80']) {
          const process = context.start(name, { ...AUTH_ENVIRONMENT, PORT: '0', FACTORY_AUTH_ALLOWED_DOMAIN: domain });
          assert.equal(await process.waitForExit(), 1, domain);
          assert.match(process.output(), /FACTORY_AUTH_ALLOWED_DOMAIN is invalid/);
        }
        const { process } = await context.startServer(name, { ...AUTH_ENVIRONMENT, FACTORY_AUTH_ALLOWED_DOMAIN: 'localhost' });
        assert.match(process.output(), new RegExp(`factory-${name} auth enabled for domain localhost`));
        await process.stop();
      },
    },
  ]),
  {
    section: '3.3',
    title: 'without a session: 401, except OPTIONS, exactly /healthz and webhooks',
    needs: ['auth-api'],
    run: async (context) => {
      const { client } = await context.authService('api');
      for (const path of ['/api/status', '/api/projects', '/healthz/', '/']) expectError(await client.get(path), 401, 'authentication required');
      expectStatus(await client.get('/healthz'), 200);
      expectStatus(await client.send('OPTIONS', '/api/projects'), 204);
      assert.notEqual((await client.post('/api/github/webhooks', {})).text, '{"error":"authentication required"}');
      expectStatus(await client.send('POST', '/api/projects', { rawBody: '{' }), 500);
    },
  },
  {
    section: '3.3',
    title: 'only the cookie counts',
    needs: ['auth-api'],
    run: async (context) => {
      const auth = await context.authService('api');
      const headers = { authorization: `Bearer ${session(auth)}` };
      expectStatus(await auth.client.send('GET', '/api/status', { headers }), 401);
      expectStatus(await withToken(auth, session(auth)), 200);
    },
  },
  {
    section: '3.5',
    title: 'a session is valid by signature, expiry and domain alone',
    needs: ['auth-api'],
    run: async (context) => {
      const auth = await context.authService('api');
      const valid = [session(auth, { extra: true }), session(auth, { exp: 9e15 }), session(auth, { email: `Probe@Sub.${auth.domain.toUpperCase()}.` }), `${session(auth)}.ignored`];
      for (const token of valid) expectStatus(await withToken(auth, token), 200);
      const padded = paddedToken(auth);
      const invalid = [
        session(auth, { exp: nowSeconds() - 1 }),
        session(auth, { exp: String(nowSeconds() + 60) }),
        session(auth, { email: `probe@not${auth.domain}` }),
        session(auth, { email: 7 }),
        mintToken({ email: `probe@${auth.domain}`, exp: nowSeconds() + 60 }, `${auth.secret}x`),
        padded,
        'nonsense',
        '',
      ];
      for (const token of invalid) expectStatus(await withToken(auth, token), 401);
    },
  },
  {
    section: '3.3',
    title: 'webhooks without GitHub: 503 GitHub sync is disabled; without a secret and with a wrong signature',
    needs: ['start-api'],
    run: async (context) => {
      expectError(await postWebhook(context, { GITHUB_SYNC_ENABLED: 'false' }), 503, 'GitHub sync is disabled');
      expectError(await postWebhook(context, { GITHUB_SYNC_ENABLED: 'true' }), 503, 'GitHub webhook secret is not configured');
      expectError(await postWebhook(context, { GITHUB_SYNC_ENABLED: 'true', GITHUB_WEBHOOK_SECRET: 'hook' }), 401, 'invalid webhook signature');
    },
  },
  {
    section: '3.4',
    title: 'the web sends everything without a session to the login, with where it came from',
    needs: ['auth-web'],
    run: async (context) => {
      const { client } = await context.authService('web');
      expectStatus(await client.get('/healthz'), 200);
      for (const path of ['/', '/app-config.js', '/api/healthz', '/runs?x=1&y=ä']) {
        const answer = expectStatus(await client.get(path), 302);
        const original = new URL(path, 'http://web');
        assert.equal(answer.headers.get('location'), `/auth/google/start?returnTo=${encodeURIComponent(original.pathname + original.search)}`);
      }
    },
  },
  {
    section: '3.4',
    title: 'the web serves page and configuration with a session',
    needs: ['auth-web'],
    run: async (context) => {
      const auth = await context.authService('web');
      for (const path of ['/', '/app-config.js']) expectStatus(await withToken(auth, session(auth), path), 200);
    },
  },
  {
    section: '3.4',
    title: 'the login goes to Google with a signed state and the public address',
    needs: ['auth-web'],
    run: async (context) => {
      const { client, domain, secret } = await context.authService('web');
      const headers = { 'x-forwarded-host': 'factory.example.com, inner', 'x-forwarded-proto': 'https, http' };
      const answer = expectStatus(await client.send('GET', '/auth/google/start?returnTo=%2Fruns%3Fx%3D1', { headers }), 302);
      const location = new URL(answer.headers.get('location') ?? '');
      assert.equal(`${location.origin}${location.pathname}`, 'https://accounts.google.com/o/oauth2/v2/auth');
      const query = Object.fromEntries(location.searchParams);
      assert.deepEqual(
        { ...query, state: '', client_id: '' },
        { client_id: '', redirect_uri: 'https://factory.example.com/auth/google/callback', response_type: 'code', scope: 'openid email profile', state: '', hd: domain, prompt: 'select_account' },
      );
      const [payload = '', signature = ''] = (query['state'] ?? '').split('.');
      assert.equal(signature, createHmac('sha256', secret).update(payload).digest('base64url'));
      const state = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number; returnTo: string };
      assert.equal(state.returnTo, '/runs?x=1');
      assert.ok(Math.abs(state.exp - nowSeconds() - 600) < 10);
    },
  },
  {
    section: '3.4',
    title: 'returnTo must be a local path',
    needs: ['auth-web'],
    run: async (context) => {
      const { client } = await context.authService('web');
      for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
        const answer = await client.get(`/auth/google/start?returnTo=${encodeURIComponent(path)}`);
        const state = new URL(answer.headers.get('location') ?? '').searchParams.get('state') ?? '';
        assert.equal((JSON.parse(Buffer.from(state.split('.')[0] ?? '', 'base64url').toString()) as { returnTo: string }).returnTo, '/', path);
      }
    },
  },
  {
    section: '3.4',
    title: 'a callback without code or with a foreign state is 400; one that Google does not confirm is 502',
    needs: ['auth-web'],
    run: async (context) => {
      const { client, secret } = await context.authService('web');
      const state = (key: string): string => mintToken({ exp: nowSeconds() + 60, returnTo: '/' }, key);
      for (const query of ['', `?state=${state(secret)}`, `?code=x&state=${state('foreign')}`]) {
        assert.match(expectStatus(await client.get(`/auth/google/callback${query}`), 400).text, /invalid auth callback/);
      }
      assert.match(expectStatus(await client.get(`/auth/google/callback?code=x&state=${state(secret)}`), 502).text, /google (token exchange|callback) failed/);
    },
  },
  {
    section: '3.5',
    title: 'logging out empties the cookie; Secure behind https',
    needs: ['auth-web'],
    run: async (context) => {
      const { client } = await context.authService('web');
      const answer = expectStatus(await client.send('GET', '/auth/logout', { headers: { 'x-forwarded-proto': 'https' } }), 302);
      assert.equal(answer.headers.get('location'), '/auth/google/start');
      const parts = (answer.headers.get('set-cookie') ?? '').split('; ').sort();
      assert.deepEqual(parts, ['Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'HttpOnly', 'Max-Age=0', 'Path=/', 'SameSite=Lax', 'Secure', 'factory_auth_session=']);
    },
  },
  {
    section: '3.4',
    title: 'open mode: the page, the configuration, and login routes that only redirect',
    needs: ['web', 'open'],
    run: async ({ web }) => {
      assert.match(expectStatus(await web.get('/'), 200).text, /<html/i);
      assert.match(expectStatus(await web.get('/app-config.js'), 200).headers.get('content-type') ?? '', /javascript/);
      assert.equal(expectStatus(await web.get('/auth/google/start?returnTo=%2Fx'), 302).headers.get('location'), '/x');
      assert.equal(expectStatus(await web.get('/auth/google/callback'), 302).headers.get('location'), '/');
      assert.equal(expectStatus(await web.get('/auth/logout'), 302).headers.get('location'), '/');
    },
  },
];

/** The same token in padded base64url: the signature fits its text, but Factory compares unpadded text. */
function paddedToken(auth: AuthService): string {
  const [payload = '', signature = ''] = session(auth).split('.');
  return `${payload}.${signature}=`;
}

async function postWebhook(context: ContractContext, changes: Record<string, string>): Promise<HttpAnswer> {
  const { client, process } = await context.startServer('api', { ...AUTH_ENVIRONMENT, GITHUB_APP_ID: undefined, GITHUB_WEBHOOK_SECRET: undefined, ...changes });
  const answer = await client.send('POST', '/api/github/webhooks', { body: {}, headers: { 'x-hub-signature-256': 'sha256=00' } });
  await process.stop();
  return answer;
}

import assert from 'node:assert/strict';
import { listAt, textAt, type Check } from '../check.ts';
import { uniqueName } from '../context.ts';
import { expectError, expectStatus } from '../http-client.ts';

const NO_CLUSTER = 'HTTP protocol is not allowed when skipTLSVerify is not set or false';

export const generalChecks: readonly Check[] = [
  {
    section: '2.1',
    title: 'a schema violation is 400 with a JSON array as text',
    run: async ({ api }) => {
      const { body } = expectStatus(await api.post('/api/projects', {}), 400);
      assert.ok(Array.isArray(JSON.parse(textAt(body, 'error'))));
    },
  },
  {
    section: '2.1',
    title: 'unknown body fields are dropped silently',
    run: async ({ api }) => {
      expectStatus(await api.post('/api/projects', { name: uniqueName('contract'), repoFullName: 'dropped/dropped', colour: 'blue' }), 201);
    },
  },
  {
    section: '2.1',
    title: 'malformed JSON is 500 without CORS headers',
    run: async ({ api }) => {
      const answer = expectStatus(await api.send('POST', '/api/projects', { rawBody: '{"name":' }), 500);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
      assert.match(answer.text, /JSON/);
    },
  },
  {
    section: '2.1',
    title: 'an unknown route is 404 as HTML that names method and path',
    run: async ({ api }) => {
      const answer = expectStatus(await api.get('/api/no-such-route'), 404);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(answer.text, /Cannot GET \/api\/no-such-route/);
    },
  },
  {
    section: '2.1',
    title: 'every answer carries Access-Control-Allow-Origin: *',
    run: async ({ api }) => {
      for (const path of ['/healthz', '/api/projects', '/api/runs/unknown']) {
        assert.equal((await api.get(path)).headers.get('access-control-allow-origin'), '*', path);
      }
    },
  },
  {
    section: '2.1',
    title: 'any OPTIONS request gets 204',
    run: async ({ api }) => {
      for (const path of ['/api/projects', '/anything']) expectStatus(await api.send('OPTIONS', path), 204);
    },
  },
  {
    section: '2.1',
    title: 'with K8S_ENABLED unset and no cluster, projects, secrets and bootstrap fail',
    needs: ['start-api', 'database', 'redis'],
    run: async (context) => {
      const projectId = textAt(expectStatus(await context.api.post('/api/projects', { name: uniqueName('contract') }), 201).body, 'id');
      const { client, process } = await context.startServer('api', { K8S_ENABLED: undefined });
      const secret = { name: 'llm', provider: 'anthropic', values: { apiKey: 'unused' } };
      const content = 'digraph g { start [shape=Mdiamond]; done [shape=Msquare]; start -> done; }';
      expectError(await client.post('/api/projects', { name: uniqueName('contract') }), 400, NO_CLUSTER);
      expectError(await client.post(`/api/projects/${projectId}/secrets`, secret), 500, NO_CLUSTER);
      expectError(await client.post('/api/secrets/global', { ...secret, name: uniqueName('global') }), 500, NO_CLUSTER);
      expectError(await client.post('/api/bootstrap/self', { name: uniqueName('contract'), repoFullName: 'a/b', attractorContent: content }), 500, NO_CLUSTER);
      await process.stop();
    },
  },
  {
    section: '2.2',
    title: 'GET /healthz of the API names service, version and runner image',
    run: async ({ api }) => {
      const body = await api.getBody('/healthz');
      assert.deepEqual(Object.keys(body as object).sort(), ['runnerImage', 'service', 'status', 'version']);
      assert.equal(textAt(body, 'status'), 'ok');
      assert.equal(textAt(body, 'service'), 'factory-api');
    },
  },
  {
    section: '2.2',
    title: 'HEAD /healthz works',
    run: async ({ api }) => {
      const answer = expectStatus(await api.send('HEAD', '/healthz'), 200);
      assert.equal(answer.text, '');
    },
  },
  {
    section: '2.2',
    title: 'GET /api/status names service and version',
    run: async ({ api }) => {
      const body = await api.getBody('/api/status');
      assert.deepEqual({ ...(body as object), version: '' }, { status: 'ok', service: 'factory-api', version: '' });
    },
  },
  {
    section: '2.2',
    title: 'GET /healthz of the web names service, version and API base URL',
    needs: ['web'],
    run: async ({ web }) => {
      const body = await web.getBody('/healthz');
      assert.deepEqual(Object.keys(body as object).sort(), ['apiBaseUrl', 'service', 'status', 'version']);
      assert.equal(textAt(body, 'service'), 'factory-web');
    },
  },
  {
    section: '2.3',
    title: '/api/healthz of the API is 404 as HTML (open mode, or with a session)',
    run: async ({ api }) => assert.match(expectStatus(await api.get('/api/healthz'), 404).text, /Cannot GET \/api\/healthz/),
  },
  {
    section: '2.3',
    title: '/api/healthz of the API without a session is 401',
    needs: ['auth-api'],
    run: async (context) => expectError(await (await context.authService('api')).client.get('/api/healthz'), 401, 'authentication required'),
  },
  {
    section: '2.3',
    title: '/api/healthz of the web is 404 as HTML (open mode, or with a session)',
    needs: ['web'],
    run: async ({ web }) => assert.match(expectStatus(await web.get('/api/healthz'), 404).text, /Cannot GET \/api\/healthz/),
  },
  {
    section: '2.7',
    title: 'the model catalogue knows the models of the recipe and of the assistant',
    run: async ({ api }) => {
      const providers = await api.getBody('/api/models/providers');
      for (const provider of ['anthropic', 'google']) assert.ok(JSON.stringify(providers).includes(`"${provider}"`), provider);
      assert.ok(JSON.stringify(await api.getBody('/api/models?provider=anthropic')).includes('"claude-sonnet-4-20250514"'));
      assert.ok(JSON.stringify(await api.getBody('/api/models?provider=google')).includes('"gemini-3.1-pro-preview"'));
    },
  },
  {
    section: '1.2',
    title: 'the API answers /healthz without database, Redis and bucket',
    needs: ['start-api'],
    run: async (context) => {
      const nowhere = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', REDIS_URL: 'redis://127.0.0.1:1', MINIO_ENDPOINT: 'http://127.0.0.1:1' };
      const { client, process } = await context.startServer('api', nowhere);
      expectStatus(await client.get('/healthz'), 200);
      await process.stop();
    },
  },
  {
    section: '1.2',
    title: 'the API refuses an unknown assistant model with exit code 1',
    needs: ['start-api'],
    run: async (context) => {
      const process = context.start('api', { PORT: '0', AGENT_MODEL_PROVIDER: 'no-such-provider' });
      assert.equal(await process.waitForExit(), 1, process.output());
    },
  },
  {
    section: '1.3',
    title: 'FACTORY_VERSION is trimmed, and an empty one is unknown; RUNNER_IMAGE is echoed',
    needs: ['start-api', 'start-web'],
    run: async (context) => {
      const api = await context.startServer('api', { FACTORY_VERSION: ' 1.2.3 ', RUNNER_IMAGE: 'registry.example.com/runner:7' });
      assert.deepEqual(await api.client.getBody('/healthz'), { status: 'ok', service: 'factory-api', version: '1.2.3', runnerImage: 'registry.example.com/runner:7' });
      const web = await context.startServer('web', { FACTORY_VERSION: ' ', API_BASE_URL: '/api' });
      assert.deepEqual(await web.client.getBody('/healthz'), { status: 'ok', service: 'factory-web', version: 'unknown', apiBaseUrl: '/api' });
      await Promise.all([api.process.stop(), web.process.stop()]);
    },
  },
  {
    section: '2.4',
    title: 'GET /api/projects lists newest first',
    run: async ({ api }) => {
      const names = [uniqueName('contract'), uniqueName('contract')];
      for (const name of names) expectStatus(await api.post('/api/projects', { name }), 201);
      const listed = listAt(await api.getBody('/api/projects'), 'projects').map((project) => textAt(project, 'name'));
      assert.deepEqual(listed.filter((name) => names.includes(name)), names.toReversed());
    },
  },
];

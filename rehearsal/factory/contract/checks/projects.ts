import assert from 'node:assert/strict';
import { at, expectKeys, listAt, textAt, type Check } from '../check.ts';
import { uniqueName } from '../context.ts';
import { createEnvironment, createProject, createSite, IMAGE, queueRun, taskGraph } from '../factory-fixture.ts';
import { expectError, expectStatus } from '../http-client.ts';

const FIELDS = [
  ...['id', 'name', 'namespace', 'githubInstallationId', 'repoFullName', 'defaultBranch', 'defaultEnvironmentId', 'redeployAttractorId'],
  ...['redeploySourceBranch', 'redeployTargetBranch', 'redeployEnvironmentId', 'createdAt', 'updatedAt'],
];

export const projectChecks: readonly Check[] = [
  {
    section: '2.4',
    title: 'POST /api/projects answers 201 with the row; the namespace is made from the name; the repository cannot be set',
    run: async ({ api }) => {
      const name = `${uniqueName('Contract')} & Söhne!`;
      const { body } = expectStatus(await api.post('/api/projects', { name, repoFullName: 'a/b' }), 201);
      expectKeys(body, FIELDS);
      assert.match(textAt(body, 'id'), /^c[a-z0-9]{24}$/);
      assert.equal(at(body, 'repoFullName'), null);
      const slug = name.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40);
      assert.equal(textAt(body, 'namespace'), `factory-proj-${slug}`);
    },
  },
  {
    section: '2.4',
    title: 'the same project name twice fails with 400 that names the namespace',
    run: async ({ api }) => {
      const name = uniqueName('contract');
      expectStatus(await api.post('/api/projects', { name }), 201);
      assert.match(textAt(expectStatus(await api.post('/api/projects', { name }), 400).body, 'error'), /namespace/);
    },
  },
  {
    section: '2.4',
    title: 'an unknown or inactive default environment is 400',
    run: async (context) => {
      const name = uniqueName('env');
      const defaultEnvironmentId = await createEnvironment(context, { name, active: false });
      expectError(await context.api.post('/api/projects', { name: uniqueName('contract'), defaultEnvironmentId: 'unknown' }), 400, 'default environment not found');
      expectError(await context.api.post('/api/projects', { name: uniqueName('contract'), defaultEnvironmentId }), 400, `environment ${name} is inactive`);
    },
  },
  {
    section: '2.4',
    title: "POST /api/projects/:id/environment sets the default environment; 404 and 409 where it can't",
    run: async (context) => {
      const projectId = await createProject(context);
      const name = uniqueName('env');
      const [active, inactive] = [await createEnvironment(context), await createEnvironment(context, { name, active: false })];
      const choose = async (id: string, environmentId: string) => context.api.post(`/api/projects/${id}/environment`, { environmentId });
      assert.equal(at(expectStatus(await choose(projectId, active), 200).body, 'defaultEnvironmentId'), active);
      expectError(await choose('unknown', active), 404, 'project not found');
      expectError(await choose(projectId, 'unknown'), 404, 'environment not found');
      expectError(await choose(projectId, inactive), 409, `environment ${name} is inactive`);
    },
  },
  {
    section: '2.4',
    title: 'repo/connect/github connects a repository; 400 for an empty installation id, 500 for an unknown project',
    run: async (context) => {
      const projectId = await createProject(context);
      const connect = async (id: string, installationId: string) =>
        context.api.post(`/api/projects/${id}/repo/connect/github`, { installationId, repoFullName: 'owner/name', defaultBranch: 'main' });
      assert.equal(at(expectStatus(await connect(projectId, '42'), 200).body, 'repoFullName'), 'owner/name');
      expectStatus(await connect(projectId, ''), 400);
      expectStatus(await connect('unknown', '42'), 500);
    },
  },
  {
    section: '2.4',
    title: 'GET /api/projects/:id/runs lists runs newest first',
    run: async (context) => {
      const site = await createSite(context);
      const [first, second] = [await queueRun(context, site), await queueRun(context, site)];
      const runs = listAt(await context.api.getBody(`/api/projects/${site.projectId}/runs`), 'runs');
      assert.deepEqual(runs.map((run) => textAt(run, 'id')), [second, first]);
      for (const id of [first, second]) await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
  {
    section: '2.11',
    title: 'bootstrap/self can be repeated: 201 every time, the same project and attractor',
    run: async ({ api }) => {
      const name = uniqueName('contract');
      const body = { name, repoFullName: 'owner/name', attractorName: 'smoke', attractorContent: taskGraph('true') };
      const first = expectStatus(await api.post('/api/bootstrap/self', body), 201).body;
      const second = expectStatus(await api.post('/api/bootstrap/self', { ...body, defaultBranch: 'dev' }), 201).body;
      assert.equal(textAt(second, 'project', 'id'), textAt(first, 'project', 'id'));
      assert.equal(textAt(second, 'attractor', 'id'), textAt(first, 'attractor', 'id'));
      assert.equal(textAt(first, 'project', 'defaultBranch'), 'main');
      assert.equal(textAt(second, 'project', 'defaultBranch'), 'dev');
      assert.equal(textAt(first, 'attractor', 'defaultRunType'), 'planning');
      assert.equal(textAt(first, 'attractor', 'modelConfig', 'modelId'), 'claude-sonnet-4-20250514');
    },
  },
  {
    section: '2.11',
    title: 'bootstrap/self errors: unknown and inactive environment, missing file, invalid graph, unknown model',
    run: async (context) => {
      const name = uniqueName('env');
      const inactive = await createEnvironment(context, { name, active: false, runnerImage: IMAGE });
      const base = { name: uniqueName('contract'), repoFullName: 'owner/name', attractorContent: taskGraph('true') };
      const post = async (values: Record<string, unknown>) => context.api.post('/api/bootstrap/self', { ...base, ...values });
      expectError(await post({ defaultEnvironmentId: 'unknown' }), 404, 'default environment not found');
      expectError(await post({ defaultEnvironmentId: inactive }), 409, `environment ${name} is inactive`);
      const missing = await post({ attractorContent: undefined, attractorPath: 'no/such.dot' });
      assert.match(textAt(expectStatus(missing, 400).body, 'error'), /^unable to load bootstrap attractor content from no\/such\.dot: /);
      const invalid = await post({ attractorContent: 'digraph g { start [shape=Mdiamond]; }' });
      assert.match(textAt(expectStatus(invalid, 400).body, 'error'), /^bootstrap attractor content failed validation: /);
      expectStatus(await post({ modelConfig: { provider: 'anthropic', modelId: 'no-such-model' } }), 400);
    },
  },
];

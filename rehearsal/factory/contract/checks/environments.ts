import assert from 'node:assert/strict';
import { at, listAt, textAt, type Check } from '../check.ts';
import { uniqueName } from '../context.ts';
import { createEnvironment, createSite, IMAGE, queueRun, runBody } from '../factory-fixture.ts';
import { expectError, expectStatus } from '../http-client.ts';

const IMAGE_RULE = 'runnerImage must include a tag or digest (examples: ghcr.io/org/image:latest or ghcr.io/org/image@sha256:...)';

export const environmentChecks: readonly Check[] = [
  {
    section: '2.5',
    title: 'POST /api/environments answers 201 with the row, kind KUBERNETES_JOB and active by default',
    run: async ({ api }) => {
      const name = uniqueName('env');
      const { body } = expectStatus(await api.post('/api/environments', { name, runnerImage: IMAGE, setupScript: 'true' }), 201);
      const { kind, active, runnerImage, setupScript, serviceAccountName, resourcesJson } = body as Record<string, unknown>;
      assert.deepEqual({ kind, active, runnerImage, setupScript, serviceAccountName, resourcesJson }, { kind: 'KUBERNETES_JOB', active: true, runnerImage: IMAGE, setupScript: 'true', serviceAccountName: null, resourcesJson: null });
      const listed = listAt(await api.getBody('/api/environments'), 'environments');
      assert.equal(textAt(listed[0], 'name'), name, 'newest first');
    },
  },
  {
    section: '2.5',
    title: 'an image needs a tag or a digest',
    run: async ({ api }) => {
      const create = async (runnerImage: string) => api.post('/api/environments', { name: uniqueName('env'), runnerImage });
      for (const image of ['host:5000/name', 'name', 'name:']) expectError(await create(image), 400, IMAGE_RULE);
      for (const image of ['host:5000/name:1', `name@sha256:${'a'.repeat(64)}`]) expectStatus(await create(image), 201);
    },
  },
  {
    section: '2.5',
    title: 'the kind ECS_TASK is 400 where Factory does not know it, and as a change an unknown field',
    needs: ['unchanged'],
    run: async (context) => {
      expectStatus(await context.api.post('/api/environments', { name: uniqueName('env'), runnerImage: IMAGE, kind: 'ECS_TASK' }), 400);
      const answer = await context.api.patch(`/api/environments/${await createEnvironment(context)}`, { kind: 'ECS_TASK' });
      assert.match(expectStatus(answer, 400).text, /at least one field is required/);
    },
  },
  {
    section: '2.5',
    title: 'an unknown kind, a script over 20000 characters and null resources are 400; a known name is 409',
    run: async ({ api }) => {
      const name = uniqueName('env');
      const create = async (values: Record<string, unknown>) => api.post('/api/environments', { name, runnerImage: IMAGE, ...values });
      for (const values of [{ kind: 'LAMBDA' }, { setupScript: 'x'.repeat(20_001) }, { resourcesJson: null }]) expectStatus(await create(values), 400);
      expectStatus(await create({ kind: 'KUBERNETES_JOB' }), 201);
      expectStatus(await create({}), 409);
    },
  },
  {
    section: '2.5',
    title: 'resourcesJson keeps cpu and memory of requests and limits, and nothing else',
    run: async ({ api }) => {
      const resourcesJson = { requests: { cpu: 'anything', memory: '1Gi', gpu: '1' }, limits: { cpu: '2' }, ecs: { cluster: 'x' } };
      const { body } = expectStatus(await api.post('/api/environments', { name: uniqueName('env'), runnerImage: IMAGE, resourcesJson }), 201);
      assert.deepEqual(at(body, 'resourcesJson'), { requests: { cpu: 'anything', memory: '1Gi' }, limits: { cpu: '2' } });
    },
  },
  {
    section: '2.5',
    title: 'PATCH changes single fields; 400 for an empty or unknown-only body, 404 for an unknown id',
    run: async (context) => {
      const id = await createEnvironment(context, { setupScript: 'true' });
      const patch = async (values: Record<string, unknown>) => context.api.patch(`/api/environments/${id}`, values);
      const changed = expectStatus(await patch({ runnerImage: 'registry.example.com/runner:2', setupScript: null }), 200).body;
      assert.equal(at(changed, 'runnerImage'), 'registry.example.com/runner:2');
      assert.equal(at(changed, 'setupScript'), null);
      for (const values of [{}, { colour: 'blue' }]) {
        assert.match(expectStatus(await patch(values), 400).text, /at least one field is required/);
      }
      expectStatus(await context.api.patch('/api/environments/unknown', { active: false }), 404);
    },
  },
  {
    section: '2.5',
    title: 'shell sessions answer 409 without Kubernetes, before anything else is looked at',
    run: async ({ api }) => expectError(await api.post('/api/environments/unknown/shell/sessions', {}), 409, 'kubernetes is not available'),
  },
  {
    section: '2.5',
    title: 'the default environment is looked up by name, and RUNNER_IMAGE reaches it only where the row is created',
    needs: ['start-api', 'database'],
    run: async (context) => {
      const name = uniqueName('default');
      const settings = { DEFAULT_ENVIRONMENT_NAME: name, RUNNER_SERVICE_ACCOUNT: 'smith' };
      const find = async (image: string) => {
        const { client, process } = await context.startServer('api', { ...settings, RUNNER_IMAGE: image });
        const environments = listAt(await client.getBody('/api/environments'), 'environments');
        await process.stop();
        return environments.find((environment) => textAt(environment, 'name') === name);
      };
      const created = await find('registry.example.com/runner:1');
      assert.equal(textAt(created, 'runnerImage'), 'registry.example.com/runner:1');
      assert.equal(textAt(created, 'serviceAccountName'), 'smith');
      assert.deepEqual(await find('registry.example.com/runner:2'), created);
    },
  },
  {
    section: '5.2',
    title: 'a row with an unknown enum value breaks every reader of that row',
    needs: ['throw-away'],
    run: async (context) => {
      const site = await createSite(context);
      const runId = await queueRun(context, site);
      await context.database.query(`ALTER TYPE "EnvironmentKind" ADD VALUE IF NOT EXISTS 'CONTRACT_UNKNOWN'`);
      const setKind = async (kind: string) => context.database.query('UPDATE "Environment" SET "kind" = $2::"EnvironmentKind" WHERE "id" = $1', [site.environmentId, kind]);
      await setKind('CONTRACT_UNKNOWN');
      try {
        assert.match(expectStatus(await context.api.get('/api/environments'), 500).text, /Value 'CONTRACT_UNKNOWN' not found in enum 'EnvironmentKind'/);
        assert.match(expectStatus(await context.api.post('/api/runs', runBody(site)), 409).text, /not found in enum/);
        assert.match(expectStatus(await context.api.get(`/api/runs/${runId}`), 500).text, /not found in enum/);
        assert.match(expectStatus(await context.api.patch(`/api/environments/${site.environmentId}`, { active: true }), 404).text, /not found in enum/);
      } finally {
        await setKind('KUBERNETES_JOB');
        await context.api.post(`/api/runs/${runId}/cancel`, {});
      }
    },
  },
];

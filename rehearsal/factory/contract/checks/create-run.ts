import assert from 'node:assert/strict';
import { at, textAt, type Check } from '../check.ts';
import { uniqueName, type ContractContext } from '../context.ts';
import { createAttractor, createEnvironment, createProject, createSecret, createSite, MODEL, queueRun, runBody, taskGraph, type Site } from '../factory-fixture.ts';
import { expectError, expectStatus } from '../http-client.ts';
import { poll } from '../poll.ts';

/** A spec bundle as an earlier planning run would have left it. */
async function insertBundle(context: ContractContext, site: Site, schemaVersion: string): Promise<string> {
  const runId = await queueRun(context, site, { runType: 'planning' });
  await context.api.post(`/api/runs/${runId}/cancel`, {});
  const id = uniqueName('bundle');
  await context.database.query('INSERT INTO "SpecBundle" ("id", "runId", "schemaVersion", "manifestPath") VALUES ($1, $2, $3, $4)', [id, runId, schemaVersion, 'spec-bundles/none/manifest.json']);
  return id;
}

export const createRunChecks: readonly Check[] = [
  {
    section: '2.8 #1',
    title: 'a body that breaks the schema is 400',
    run: async ({ api }) => {
      for (const body of [{}, { projectId: '', attractorDefId: 'a', runType: 'task', sourceBranch: 'm', targetBranch: 'm' }, { projectId: 'p', attractorDefId: 'a', runType: 'deploy', sourceBranch: 'm', targetBranch: 'm' }]) {
        expectStatus(await api.post('/api/runs', body), 400);
      }
    },
  },
  {
    section: '2.8 #2',
    title: 'unknown project',
    run: async (context) => expectError(await context.api.post('/api/runs', runBody(await createSite(context), { projectId: 'unknown' })), 404, 'project not found'),
  },
  {
    section: '2.8 #3',
    title: 'an attractor of another project is not found',
    run: async (context) => {
      const body = runBody(await createSite(context), { projectId: await createProject(context) });
      expectError(await context.api.post('/api/runs', body), 404, 'attractor definition not found in project');
    },
  },
  {
    section: '2.8 #4',
    title: 'inactive attractor',
    run: async (context) => {
      const site = await createSite(context);
      expectStatus(await context.api.patch(`/api/projects/${site.projectId}/attractors/${site.attractorId}`, { active: false }), 200);
      expectError(await context.api.post('/api/runs', runBody(site)), 409, 'attractor definition is inactive');
    },
  },
  {
    section: '2.8 #5',
    title: 'attractor without a valid modelConfig',
    needs: ['database'],
    run: async (context) => {
      const site = await createSite(context);
      await context.database.query('UPDATE "AttractorDef" SET "modelConfig" = NULL WHERE "id" = $1', [site.attractorId]);
      expectError(await context.api.post('/api/runs', runBody(site)), 409, 'Attractor smoke-task is missing a valid modelConfig');
    },
  },
  {
    section: '2.8 #6',
    title: 'no secret row of the provider',
    run: async (context) => {
      const projectId = await createProject(context);
      const attractorId = await createAttractor(context, projectId, { modelConfig: { provider: 'mistral', modelId: 'mistral-large-latest' } });
      const body = runBody({ projectId, attractorId, environmentId: await createEnvironment(context) });
      const text = 'Missing provider secret for mistral. Configure it in Project Secret or Global Secret UI first.';
      expectError(await context.api.post('/api/runs', body), 409, text);
    },
  },
  {
    section: '2.8 #7',
    title: 'attractor without stored content, and with content that is gone',
    needs: ['database'],
    run: async (context) => {
      const site = await createSite(context);
      const set = async (path: string | null, version: number) =>
        context.database.query('UPDATE "AttractorDef" SET "contentPath" = $2, "contentVersion" = $3 WHERE "id" = $1', [site.attractorId, path, version]);
      await set('attractors/gone.dot', 1);
      expectError(await context.api.post('/api/runs', runBody(site)), 409, 'Attractor storage content not found at attractors/gone.dot');
      await set(null, 0);
      expectError(await context.api.post('/api/runs', runBody(site)), 409, 'Attractor smoke-task is legacy-only (repoPath) and cannot be used for new runs');
    },
  },
  {
    section: '2.8 #8, #9',
    title: 'planning and task runs must not set specBundleId',
    run: async (context) => {
      const site = await createSite(context);
      for (const runType of ['planning', 'task']) {
        const answer = await context.api.post('/api/runs', runBody(site, { runType, specBundleId: 'unknown' }));
        expectError(answer, 400, `${runType} runs must not set specBundleId`);
      }
    },
  },
  {
    section: '2.8 #10',
    title: 'an implementation run without a bundle',
    run: async (context) => {
      const answer = await context.api.post('/api/runs', runBody(await createSite(context), { runType: 'implementation' }));
      expectError(answer, 400, 'implementation runs require specBundleId unless the attractor enables DOT implementation mode');
    },
  },
  {
    section: '2.8 #11',
    title: 'unknown bundle',
    run: async (context) => {
      const answer = await context.api.post('/api/runs', runBody(await createSite(context), { runType: 'implementation', specBundleId: 'unknown' }));
      expectError(answer, 404, 'spec bundle not found');
    },
  },
  {
    section: '2.8 #12',
    title: 'bundle of another schema',
    needs: ['database'],
    run: async (context) => {
      const site = await createSite(context);
      const specBundleId = await insertBundle(context, site, 'v2');
      expectError(await context.api.post('/api/runs', runBody(site, { runType: 'implementation', specBundleId })), 409, 'unsupported spec bundle schema version: v2');
    },
  },
  {
    section: '2.8 #13',
    title: 'branch collision of implementation runs, unless forced or on another branch',
    needs: ['database'],
    run: async (context) => {
      const site = await createSite(context);
      const specBundleId = await insertBundle(context, site, 'v1');
      const values = { runType: 'implementation', specBundleId, targetBranch: 'feature/a:b' };
      const ids = [await queueRun(context, site, values)];
      const collision = `Branch collision: run ${ids[0] ?? ''} is already active on feature/a:b`;
      expectError(await context.api.post('/api/runs', runBody(site, values)), 409, collision);
      ids.push(await queueRun(context, site, { ...values, force: true }), await queueRun(context, site, { ...values, targetBranch: 'other' }));
      for (const id of ids) expectStatus(await context.api.post(`/api/runs/${id}/cancel`, {}), 200);
    },
  },
  {
    section: '2.8 #14',
    title: 'given environment unknown or inactive',
    run: async (context) => {
      const site = await createSite(context);
      const name = uniqueName('env');
      const inactive = await createEnvironment(context, { name, active: false });
      expectError(await context.api.post('/api/runs', runBody(site, { environmentId: 'unknown' })), 409, 'environment not found');
      expectError(await context.api.post('/api/runs', runBody(site, { environmentId: inactive })), 409, `environment ${name} is inactive`);
    },
  },
  {
    section: '2.8 #15',
    title: "the project's default environment is used; inactive is 409",
    run: async (context) => {
      const name = uniqueName('env');
      const site = await createSite(context, { environment: { name } });
      const id = await queueRun(context, site, { environmentId: undefined });
      assert.equal(textAt(await context.api.getBody(`/api/runs/${id}`), 'environmentId'), site.environmentId);
      await context.api.post(`/api/runs/${id}/cancel`, {});
      expectStatus(await context.api.patch(`/api/environments/${site.environmentId}`, { active: false }), 200);
      expectError(await context.api.post('/api/runs', runBody(site, { environmentId: undefined })), 409, `project default environment ${name} is inactive`);
    },
  },
  {
    section: '2.8 #15',
    title: 'a project without a default environment gets one assigned',
    run: async (context) => {
      const projectId = await createProject(context);
      await createSecret(context, projectId);
      const site = { projectId, attractorId: await createAttractor(context, projectId), environmentId: '' };
      const id = await queueRun(context, site, { environmentId: undefined });
      const environmentId = textAt(await context.api.getBody(`/api/runs/${id}`), 'environmentId');
      const { projects } = (await context.api.getBody('/api/projects')) as { projects: Record<string, unknown>[] };
      assert.equal(projects.find((project) => project['id'] === projectId)?.['defaultEnvironmentId'], environmentId);
      await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
  {
    section: '2.8',
    title: "a run may have another type than its attractor's, and a project without a repository",
    run: async (context) => {
      const projectId = await createProject(context);
      await createSecret(context, projectId);
      const site = { projectId, attractorId: await createAttractor(context, projectId, { defaultRunType: 'planning' }), environmentId: await createEnvironment(context) };
      const id = await queueRun(context, site);
      await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
  {
    section: '2.8, 4, 8.1',
    title: 'a queued run is a row, a RunQueued event (stored and published) and an entry at the head of runs:queued',
    needs: ['queue'],
    run: async (context) => {
      const site = await createSite(context, { environment: { setupScript: 'true', resourcesJson: { requests: { cpu: '1' } } } });
      const published = await listen(context, 'runs:events:*');
      const post = async () => textAt(expectStatus(await context.api.post('/api/runs', runBody(site)), 201).body, 'runId');
      const [first, second] = [await post(), await post()];
      const queue = await context.redis.lrange('runs:queued', 0, -1);
      assert.ok(queue.indexOf(second) >= 0 && queue.indexOf(second) < queue.indexOf(first), 'the newer entry is nearer to the head');
      for (const id of [first, second]) await context.redis.lrem('runs:queued', 0, id);

      const run = await context.api.getBody(`/api/runs/${first}`);
      const snapshot = at(run, 'environmentSnapshot');
      assert.deepEqual(Object.keys(snapshot as object).sort(), ['id', 'kind', 'name', 'resources', 'runnerImage', 'setupScript']);
      const event = at(run, 'events', 0);
      assert.equal(textAt(event, 'type'), 'RunQueued');
      const payload = at(event, 'payload') as Record<string, unknown>;
      assert.deepEqual(Object.keys(payload).sort(), [
        ...['attractorSnapshot', 'dotImplementationWithoutSpecBundle', 'environment', 'modelConfig', 'projectId', 'runId', 'runType', 'runnerImage', 'targetBranch'],
      ]);
      assert.deepEqual(payload['environment'], snapshot);
      assert.deepEqual(payload['modelConfig'], MODEL);
      assert.deepEqual(Object.keys(payload['attractorSnapshot'] as object).sort(), ['contentPath', 'contentSha256', 'contentVersion']);
      const message = await poll('the published RunQueued', () => published.find((text) => text.includes(first)));
      assert.deepEqual(JSON.parse(message), { id: textAt(event, 'id'), runId: first, ts: textAt(event, 'ts'), type: 'RunQueued', payload });
    },
  },
  {
    section: '2.10',
    title: 'cancel: status, key with its life, event; a second cancel is 409; the queue entry stays',
    needs: ['queue'],
    run: async (context) => {
      const site = await createSite(context, { graph: taskGraph('true') });
      const id = textAt(expectStatus(await context.api.post('/api/runs', runBody(site)), 201).body, 'runId');
      assert.deepEqual(expectStatus(await context.api.post(`/api/runs/${id}/cancel`, {}), 200).body, { runId: id, status: 'CANCELED' });
      assert.equal(await context.redis.get(`runs:cancel:${id}`), '1');
      const life = await context.redis.ttl(`runs:cancel:${id}`);
      assert.ok(life > 7100 && life <= 7200, `TTL ${life}`);
      assert.equal(await context.redis.lrem('runs:queued', 0, id), 1, 'the queue entry stays');
      const run = await context.api.getBody(`/api/runs/${id}`);
      assert.equal(textAt(run, 'status'), 'CANCELED');
      assert.ok(at(run, 'finishedAt') !== null);
      assert.deepEqual([textAt(run, 'events', 1, 'type'), at(run, 'events', 1, 'payload')], ['RunCanceled', { runId: id }]);
      expectError(await context.api.post(`/api/runs/${id}/cancel`, {}), 409, 'run is already terminal (CANCELED)');
    },
  },
  {
    section: '2.10 #4',
    title: 'cancel of an implementation run deletes the branch lock, whoever holds it',
    needs: ['database', 'queue'],
    run: async (context) => {
      const site = await createSite(context);
      const specBundleId = await insertBundle(context, site, 'v1');
      const id = await queueRun(context, site, { runType: 'implementation', specBundleId, targetBranch: 'a/b' });
      const key = `runs:lock:${site.projectId}:a/b`;
      await context.redis.set(key, 'another-run', 'EX', 60);
      expectStatus(await context.api.post(`/api/runs/${id}/cancel`, {}), 200);
      assert.equal(await context.redis.get(key), null);
    },
  },
  {
    section: '2.10',
    title: 'cancel of an unknown run is 404',
    run: async ({ api }) => expectError(await api.post('/api/runs/unknown/cancel', {}), 404, 'run not found'),
  },
];

async function listen(context: ContractContext, pattern: string): Promise<string[]> {
  const subscriber = context.redis.duplicate();
  context.onClose(() => subscriber.disconnect());
  const messages: string[] = [];
  subscriber.on('pmessage', (_pattern, _channel, message) => messages.push(message));
  await subscriber.psubscribe(pattern);
  return messages;
}

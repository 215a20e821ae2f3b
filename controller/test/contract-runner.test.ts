import { readFile } from 'node:fs/promises';
import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

interface Launched {
  readonly runId: string;
  readonly request: Record<string, unknown>;
  readonly overrides: readonly { readonly name: string; readonly value: string }[];
  readonly spec: Record<string, unknown>;
}

/** A run with everything that Factory can say of one, as its task is asked for. */
async function launch(columns: Record<string, unknown> = {}, environment: Record<string, unknown> = {}): Promise<Launched> {
  const runId = await site.createRun({ runType: 'implementation', targetBranch: 'feature/x:1' });
  const names = Object.keys(columns).map((name, index) => `"${name}" = $${String(index + 2)}`);
  if (names.length > 0) await site.pool.query(`UPDATE "Run" SET ${names.join(', ')} WHERE "id" = $1`, [runId, ...Object.values(columns)]);
  await site.pool.query(`UPDATE "Run" SET "environmentSnapshot" = "environmentSnapshot" || $2::jsonb WHERE "id" = $1`, [runId, JSON.stringify(environment)]);
  await site.redis.lpush('runs:queued', runId);
  await site.statusBecomes(runId, 'RUNNING');
  const request = site.ecs.tasksOf(runId)[0]?.request ?? {};
  const { containerOverrides: [container] } = request['overrides'] as { containerOverrides: [{ environment: { name: string; value: string }[] }] };
  return { runId, request, overrides: container.environment, spec: JSON.parse(container.environment[0]?.value ?? '') as Record<string, unknown> };
}

/** The runner's container in the release that the pipeline renders of this repository's templates. */
async function readRenderedRunner(): Promise<{ definition: RegisterTaskDefinitionCommandInput; container: NonNullable<RegisterTaskDefinitionCommandInput['containerDefinitions']>[number] }> {
  const release = JSON.parse(await readFile(new URL('../../actions/shared/test/fixtures/rehearsal.release.json', import.meta.url), 'utf8')) as { taskDefinitions: Record<string, RegisterTaskDefinitionCommandInput> };
  const definition = release.taskDefinitions['runner'];
  const container = definition?.containerDefinitions?.find(({ name }) => name === 'runner');
  if (definition === undefined || container === undefined) throw new Error('The rendered release has no container runner.');
  return { definition, container };
}

describe('the execution spec (contract 6.4.1)', () => {
  it('has every field of a run, with the environment and the model', async () => {
    await site.startController();
    const model = { provider: 'google', modelId: 'm', reasoningLevel: 'high', temperature: 0.5, maxTokens: 9 };
    await site.pool.query(`INSERT INTO "ProjectSecret" ("id", "projectId", "name", "provider", "k8sSecretName", "keyMappings", "updatedAt") VALUES ('s1', 'p1', 'own', '__arbitrary__', 'own', '{}', now())`);
    const environment = { id: 'e7', name: 'large', runnerImage: 'example.org/own:1', setupScript: 'npm ci', serviceAccountName: 'factory-runner', resources: { requests: { cpu: '1' }, limits: { memory: '4Gi' } } };
    const runId = await site.createRun({ runType: 'planning', targetBranch: 'feature/x' });
    await site.pool.query(`UPDATE "RunEvent" SET "payload" = "payload" || jsonb_build_object('modelConfig', $2::jsonb) WHERE "runId" = $1`, [runId, JSON.stringify(model)]);
    await site.pool.query(`UPDATE "Run" SET "specBundleId" = 'b1', "environmentSnapshot" = $2 WHERE "id" = $1`, [runId, JSON.stringify({ ...environment, kind: 'KUBERNETES_JOB' })]);
    await site.redis.lpush('runs:queued', runId);
    await site.statusBecomes(runId, 'RUNNING');
    const { containerOverrides: [container] } = site.ecs.tasksOf(runId)[0]?.request['overrides'] as { containerOverrides: [{ environment: [{ value: string }] }] };
    expect(JSON.parse(container.environment[0].value)).toEqual({
      ...{ runId, projectId: 'p1', attractorDefId: 'a1', runType: 'planning', sourceBranch: 'main', targetBranch: 'feature/x', specBundleId: 'b1' },
      environment: { ...environment, kind: 'KUBERNETES_JOB' },
      modelConfig: model,
      secretsRef: ['global:gemini', 'project:own'],
      artifactPrefix: `p1/${runId}`,
    });
  });
  it('leaves out what a run has not', async () => {
    await site.startController();
    expect(Object.keys((await launch()).spec)).not.toContain('specBundleId');
  });
});

describe('the runner’s task (contract 6.4.2)', () => {
  it('is named by its run: `startedBy`, and tags in place of labels', async () => {
    await site.startController();
    const { runId, request } = await launch();
    expect(request).toMatchObject({ startedBy: `factory-run/${runId}`, cluster: 'factory-test', tags: expect.arrayContaining([{ key: 'runId', value: runId }, { key: 'projectId', value: 'p1' }]) as unknown });
  });
  it('has a deadline of 7200 s', async () => {
    await site.startController();
    await launch();
    const { rows } = await site.pool.query('SELECT extract(epoch FROM deadline_at - launched_at)::int AS seconds FROM factory_ecs.dispatch');
    expect(rows).toEqual([{ seconds: 7200 }]);
  });
  it('is never run a second time (`backoffLimit: 0`, `restartPolicy: Never`)', async () => {
    await site.startController();
    const { runId } = await launch();
    const [task] = site.ecs.tasksOf(runId);
    if (task === undefined) throw new Error('no task');
    site.ecs.finish(task, { exitCode: 1 });
    await site.statusBecomes(runId, 'FAILED');
    await site.dispatchBecomes(runId, 'stopped');
    expect(site.ecs.callsOf('RunTask')).toHaveLength(1);
  });
  it('has the environment’s image', async () => {
    await site.startController();
    await launch({}, { runnerImage: 'example.org/own:1' });
    expect(site.ecs.callsOf('RegisterTaskDefinition')).toMatchObject([{ containerDefinitions: [{ name: 'runner', image: 'example.org/own:1@sha256:pinned' }] }]);
  });
  it('has the environment’s limits, and the deployed size for what it does not name', async () => {
    await site.startController();
    await launch({}, { resources: { limits: { cpu: '2', memory: '4Gi' } } });
    await launch({ targetBranch: 'other' }, { resources: { limits: { memory: '3Gi' } } });
    expect(site.ecs.callsOf('RegisterTaskDefinition').map(({ cpu, memory }) => ({ cpu, memory }))).toEqual([{ cpu: '2048', memory: '4096' }, { cpu: '1024', memory: '3072' }]);
  });
  it('is told the spec in its overrides and nothing else', async () => {
    await site.startController();
    expect((await launch()).overrides.map(({ name }) => name)).toEqual(['RUN_EXECUTION_SPEC']);
  });
  it('has Factory’s container name, command and default size', async () => {
    const { definition, container } = await readRenderedRunner();
    expect(container).toMatchObject({ name: 'runner', command: ['node', 'apps/factory-runner/dist/apps/factory-runner/src/main.js'] });
    expect(definition).toMatchObject({ cpu: '2048', memory: '4096' });
  });
  // What the old controller writes as literal text into the Job.
  it.each([['DATABASE_URL'], ['REDIS_URL']])('has %s as a secret reference', async (name) => {
    const { container } = await readRenderedRunner();
    expect(container.secrets?.map((secret) => secret.name)).toContain(name);
    expect(container.environment?.map((variable) => variable.name)).not.toContain(name);
  });
  it.each([['MINIO_ENDPOINT', 'http://127.0.0.1:9000'], ['MINIO_BUCKET', expect.stringMatching(/\S/)]])('has %s, of the side-car', async (name, value) => {
    expect((await readRenderedRunner()).container.environment).toContainEqual({ name, value });
  });
  it.each(['MINIO_ACCESS_KEY', 'MINIO_SECRET_KEY', 'FACTORY_API_BASE_URL'])('has no %s: nobody needs it', async (name) => {
    const { container } = await readRenderedRunner();
    expect([...(container.environment ?? []), ...(container.secrets ?? [])].map((variable) => variable.name)).not.toContain(name);
  });
  it.each(['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY', 'GITHUB_TOKEN'])('keeps %s of the deployed runner, by reference', async (name) => {
    site.ecs.baseSecrets = [...site.ecs.baseSecrets, { name, valueFrom: 'arn:deployed' }];
    await site.startController();
    await launch({}, { runnerImage: 'example.org/own:1' });
    const [{ containerDefinitions: [container] }] = site.ecs.callsOf('RegisterTaskDefinition') as [{ containerDefinitions: [{ secrets: unknown[] }] }];
    expect(container.secrets).toContainEqual({ name, valueFrom: 'arn:deployed' });
  });
});

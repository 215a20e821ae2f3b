import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { at, listAt, textAt, type Check, type Need } from '../check.ts';
import { uniqueName } from '../context.ts';
import { createEnvironment, createSite, IMAGE, queueRun, runBody } from '../factory-fixture.ts';
import { expectStatus, type HttpAnswer } from '../http-client.ts';
import { queueAndFinish, startRunner } from '../run-in-runner.ts';
import { startRefusingStore } from '../refusing-store.ts';
import type { ServiceProcess } from '../service-process.ts';

const NEEDS: readonly Need[] = ['changed', 'start-runner', 'queue', 'database', 'objects'];
const MIGRATIONS = ['20261127090000_add_ecs_task_environment_kind', '20261127090100_add_environment_ecs_settings'];
const SETTINGS = { cluster: 'runs', cpu: 1024, memory: 2048, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }], deadlineSeconds: 600 };

/** What section 9 changes, and what an unchanged Factory makes of a database that is ahead of it. Last: the first check changes the database for good. */
export const ecsTaskChecks: readonly Check[] = [
  {
    section: '5.1, 5.2, 9',
    title: 'an unchanged Factory works on with the migrations of factory-changes, until a row is of kind ECS_TASK',
    needs: ['unchanged', 'throw-away'],
    run: async (context) => {
      // Twice: what was applied by hand before does no harm.
      for (const name of [...MIGRATIONS, ...MIGRATIONS]) await context.database.query(await readFile(new URL(`../../../../factory-changes/prisma/migrations/${name}/migration.sql`, import.meta.url), 'utf8'));
      const site = await createSite(context);
      const runId = await queueRun(context, site);
      const listed = listAt(await context.api.getBody('/api/environments'), 'environments');
      assert.deepEqual(listed.filter((environment) => 'ecsJson' in (environment as object)), [], 'columns are selected by name');
      await context.api.getBody(`/api/runs/${runId}`);
      const set = async (kind: string, ecsJson: unknown) => context.database.query('UPDATE "Environment" SET "kind" = $2::"EnvironmentKind", "ecsJson" = $3 WHERE "id" = $1', [site.environmentId, kind, ecsJson]);
      await set('ECS_TASK', SETTINGS);
      try {
        for (const [answer, status] of [[await context.api.get('/api/environments'), 500], [await context.api.post('/api/runs', runBody(site)), 409], [await context.api.get(`/api/runs/${runId}`), 500]] as const) {
          assert.match(expectStatus(answer, status).text, /Value 'ECS_TASK' not found in enum 'EnvironmentKind'/);
        }
      } finally {
        await set('KUBERNETES_JOB', null);
      }
      expectStatus(await context.api.get('/api/environments'), 200);
      await context.api.post(`/api/runs/${runId}/cancel`, {});
    },
  },
  {
    section: '9',
    title: 'the migrations add the value and the column, and tie the two together',
    needs: ['changed', 'database'],
    run: async (context) => {
      const { rows } = await context.database.query<{ name: string }>('SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name');
      assert.deepEqual(rows.slice(-2).map(({ name }) => name), MIGRATIONS);
      const id = await createEnvironment(context);
      await assert.rejects(context.database.query(`UPDATE "Environment" SET "ecsJson" = '{}' WHERE "id" = $1`, [id]), /Environment_ecsJson_kind_check/);
    },
  },
  {
    section: '9',
    title: 'an environment of kind ECS_TASK with settings, without, and beside one of kind KUBERNETES_JOB',
    needs: ['changed'],
    run: async (context) => {
      const ids = [await createEnvironment(context, { kind: 'ECS_TASK', ecs: SETTINGS }), await createEnvironment(context, { kind: 'ECS_TASK', ecs: null }), await createEnvironment(context)];
      const listed = listAt(await context.api.getBody('/api/environments'), 'environments');
      const found = ids.map((id) => listed.find((environment) => textAt(environment, 'id') === id));
      assert.deepEqual(found.map((environment) => [textAt(environment, 'kind'), at(environment, 'ecsJson')]), [['ECS_TASK', SETTINGS], ['ECS_TASK', null], ['KUBERNETES_JOB', null]]);
    },
  },
  {
    section: '9',
    title: 'settings with unknown fields or wrong values, or for KUBERNETES_JOB, are 400 with the field in the issues',
    needs: ['changed'],
    run: async (context) => {
      const create = async (values: Record<string, unknown>) => context.api.post('/api/environments', { name: uniqueName('env'), runnerImage: IMAGE, kind: 'ECS_TASK', ...values });
      const faults: readonly [unknown, string][] = [[{ colour: 'blue' }, 'ecs'], [{ cpu: '1024', memory: 2048 }, 'ecs.cpu'], [{ subnets: ['subnet-1', 'vpc-1'] }, 'ecs.subnets.1'], [{ ephemeralStorage: { sizeInGiB: 20 } }, 'ecs.ephemeralStorage.sizeInGiB'], ['FARGATE', 'ecs'], [[], 'ecs']];
      for (const [ecs, path] of faults) assert.deepEqual(pathsOf(await create({ ecs })), [path]);
      assert.deepEqual(pathsOf(await create({ kind: 'KUBERNETES_JOB', ecs: SETTINGS })), ['ecs']);
    },
  },
  {
    section: '9',
    title: 'PATCH changes kind and settings; an environment that leaves ECS_TASK has to leave its settings',
    needs: ['changed'],
    run: async (context) => {
      const id = await createEnvironment(context);
      const patch = async (values: Record<string, unknown>) => context.api.patch(`/api/environments/${id}`, values);
      const shown = async (values: Record<string, unknown>): Promise<unknown[]> => {
        const { body } = expectStatus(await patch(values), 200);
        return [at(body, 'kind'), at(body, 'ecsJson')];
      };
      assert.deepEqual(pathsOf(await patch({ ecs: SETTINGS })), ['ecs']);
      assert.deepEqual(await shown({ kind: 'ECS_TASK', ecs: SETTINGS }), ['ECS_TASK', SETTINGS]);
      assert.deepEqual(await shown({ ecs: { deadlineSeconds: 60 } }), ['ECS_TASK', { deadlineSeconds: 60 }]);
      assert.deepEqual(pathsOf(await patch({ kind: 'KUBERNETES_JOB' })), ['ecs']);
      assert.deepEqual(await shown({ kind: 'KUBERNETES_JOB', ecs: null }), ['KUBERNETES_JOB', null]);
      expectStatus(await context.api.patch('/api/environments/unknown', { kind: 'ECS_TASK' }), 404);
    },
  },
  {
    section: '5.3, 8.1, 9',
    title: "a run's snapshot carries kind and settings, whatever is edited later; the runner does not look at the kind",
    needs: NEEDS,
    run: async (context) => {
      const site = await createSite(context, { environment: { kind: 'ECS_TASK', ecs: SETTINGS } });
      const finished = await queueAndFinish(context, site);
      assert.equal(finished.exitCode, 0, finished.output);
      const snapshot = at(finished.run, 'environmentSnapshot');
      assert.deepEqual([at(snapshot, 'kind'), at(snapshot, 'ecs')], ['ECS_TASK', SETTINGS]);
      assert.deepEqual(at(finished.run, 'events', 0, 'payload', 'environment'), snapshot);
      expectStatus(await context.api.patch(`/api/environments/${site.environmentId}`, { ecs: null }), 200);
      assert.deepEqual(at(await context.api.getBody(`/api/runs/${finished.id}`), 'environmentSnapshot'), snapshot);
      const without = await queueAndFinish(context, site);
      assert.equal('ecs' in (at(without.run, 'environmentSnapshot') as object), false);
    },
  },
  {
    section: '7.2, 9',
    title: 'a runner without a spec, or whose bucket check fails, prints the reason and exits 1; row and events are untouched, and no bucket is made',
    needs: NEEDS,
    run: async (context) => {
      const id = await queueRun(context, await createSite(context));
      const forbidding = await startRefusingStore(context, 403);
      // Asked for twice: a runner that makes the bucket would find it the second time.
      const missing = uniqueName('no-such-bucket');
      const starts = [
        context.start('runner', { RUN_EXECUTION_SPEC: undefined }),
        context.start('runner', { RUN_EXECUTION_SPEC: '{"runId":' }),
        await startRunner(context, id, { AWS_ENDPOINT_URL_S3: forbidding }),
        await startRunner(context, id, { ARTIFACT_BUCKET: missing }),
      ];
      const expectRefusal = async (process: ServiceProcess): Promise<void> => {
        assert.equal(await process.waitForExit(), 1, process.output());
        assert.match(process.output(), /\S/);
      };
      for (const start of starts) await expectRefusal(start);
      await expectRefusal(await startRunner(context, id, { ARTIFACT_BUCKET: missing }));
      const run = await context.api.getBody(`/api/runs/${id}`);
      assert.deepEqual([textAt(run, 'status'), listAt(run, 'events').length], ['QUEUED', 1]);
      await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
];

/** Where the issues of a refused body are. */
function pathsOf(answer: HttpAnswer): string[] {
  const issues = JSON.parse(textAt(expectStatus(answer, 400).body, 'error')) as { path: string[] }[];
  return issues.map(({ path }) => path.join('.'));
}

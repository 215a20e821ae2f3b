import assert from 'node:assert/strict';
import { access, writeFile } from 'node:fs/promises';
import { at, listAt, textAt, type Check, type Need } from '../check.ts';
import type { ContractContext } from '../context.ts';
import { createSite, queueRun, taskGraph } from '../factory-fixture.ts';
import { expectStatus } from '../http-client.ts';
import { poll } from '../poll.ts';
import { startRefusingStore } from '../refusing-store.ts';
import { finishRun, queueAndFinish, startRunner } from '../run-in-runner.ts';

const NEEDS: readonly Need[] = ['start-runner', 'queue', 'database', 'objects'];
/** How long a process must stay to count as hanging: longer than any clean-up of the runner takes. */
const HANG_MS = 2000;

export const runnerChecks: readonly Check[] = [
  {
    section: '2.12, 8.3',
    title: 'the recipe: a task run ends SUCCEEDED, exit code 0, with its events in order and one artifact',
    needs: NEEDS,
    run: async (context) => {
      const git = await context.git();
      const { id, run, exitCode, output, eventTypes } = await queueAndFinish(context, await createSite(context));
      assert.equal(exitCode, 0, output);
      assert.equal(textAt(run, 'status'), 'SUCCEEDED');
      assert.ok(at(run, 'startedAt') !== null && at(run, 'finishedAt') !== null);
      assert.deepEqual(eventTypes, [
        ...['RunQueued', 'RunStarted', 'EnvironmentResolved', 'AttractorContentResolved', 'TaskRepositorySnapshotPrepared', 'EngineNodeStarted', 'EngineNodeCompleted'],
        ...['EngineNodeStarted', 'TaskToolNodeExecuted', 'EngineNodeCompleted', 'TaskArtifactWritten', 'RunCompleted'],
      ]);
      const { artifacts } = (await context.api.getBody(`/api/runs/${id}/artifacts`)) as { artifacts: Record<string, unknown>[] };
      assert.deepEqual(artifacts.map(({ key, path, contentType }) => ({ key, path, contentType })), [
        { key: 'task-report.md', path: `runs/${textAt(run, 'projectId')}/${id}/task-report.md`, contentType: 'text/markdown' },
      ]);
      const content = textAt(await context.api.getBody(`/api/runs/${id}/artifacts/${String(artifacts[0]?.['id'])}/content`), 'content');
      assert.ok(content.trimEnd().endsWith(git.head), content);
      const header = JSON.parse(/^<!--([\s\S]*?)-->\n\n/.exec(content)?.[1] ?? '') as Record<string, unknown>;
      assert.deepEqual(Object.keys(header).sort(), ['exitNodeId', 'finalNodeId', 'generatedAt', 'modelResolutions', 'repository', 'runId', 'sourceBranch']);
      assert.deepEqual([header['runId'], header['exitNodeId'], header['finalNodeId']], [id, 'done', 'probe']);
    },
  },
  {
    section: '8.3',
    title: "payloads of a task's events",
    needs: NEEDS,
    run: async (context) => {
      const { id, run } = await queueAndFinish(context, await createSite(context));
      const events = listAt(run, 'events');
      const payloadOf = (type: string): unknown => at(events.find((event) => textAt(event, 'type') === type), 'payload');
      assert.deepEqual(payloadOf('RunStarted'), { runId: id, runType: 'task', sourceBranch: 'main', targetBranch: 'main' });
      assert.deepEqual(payloadOf('EnvironmentResolved'), { runId: id, environment: at(run, 'environmentSnapshot') });
      const keys = (type: string): string[] => Object.keys(payloadOf(type) as object).sort();
      assert.deepEqual(keys('AttractorContentResolved'), ['attractorDefId', 'contentVersion', 'path', 'runId', 'source']);
      assert.equal(textAt(payloadOf('AttractorContentResolved'), 'source'), 'snapshot');
      assert.deepEqual(keys('TaskRepositorySnapshotPrepared'), ['filesIncluded', 'runId', 'truncated']);
      assert.deepEqual(keys('EngineNodeStarted'), ['nodeId', 'payload', 'runId']);
      assert.deepEqual(Object.keys(at(payloadOf('EngineNodeCompleted'), 'payload') as object).sort(), ['attempt', 'status', 'type']);
      assert.deepEqual(keys('TaskArtifactWritten'), ['artifactKey', 'artifactPath', 'exitNodeId', 'finalNodeId', 'runId']);
      assert.deepEqual(keys('RunCompleted'), ['artifactKey', 'artifactPath', 'exitNodeId', 'finalNodeId', 'runId', 'status']);
    },
  },
  {
    section: '7.2',
    title: 'without a spec the runner prints the reason and hangs',
    needs: ['start-runner', 'redis', 'unchanged'],
    run: async (context) => {
      const expectHang = async (spec: string | undefined, reason: RegExp): Promise<void> => {
        const process = context.start('runner', { RUN_EXECUTION_SPEC: spec });
        await process.waitForOutput(reason);
        assert.ok(await process.isAliveAfter(HANG_MS), process.output());
        await process.stop();
      };
      await Promise.all([expectHang(undefined, /RUN_EXECUTION_SPEC is required/), expectHang('{"runId":', /JSON/)]);
    },
  },
  {
    section: '7.2',
    title: 'with a failing bucket check the runner prints the reason and hangs; row and events are untouched',
    needs: [...NEEDS, 'unchanged'],
    run: async (context) => {
      const endpoint = await startRefusingStore(context, 403);
      const id = await queueRun(context, await createSite(context));
      const process = await startRunner(context, id, { MINIO_ENDPOINT: endpoint });
      await process.waitForOutput(/\S/);
      assert.ok(await process.isAliveAfter(HANG_MS), process.output());
      await process.stop();
      const run = await context.api.getBody(`/api/runs/${id}`);
      assert.deepEqual([textAt(run, 'status'), listAt(run, 'events').length], ['QUEUED', 1]);
      await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
  {
    section: '7.2',
    title: 'an unknown run id ends with exit code 1',
    needs: NEEDS,
    run: async (context) => {
      const spec = { runId: 'unknown', projectId: 'unknown', runType: 'task', targetBranch: 'main', environment: { id: 'e', name: 'e', kind: 'ECS_TASK', runnerImage: 'a:1' }, modelConfig: {} };
      const process = context.start('runner', { RUN_EXECUTION_SPEC: JSON.stringify(spec) });
      assert.equal(await process.waitForExit(), 1);
    },
  },
  {
    section: '7.3 #4, 7.9',
    title: 'without a repository the run fails: row, RunFailed, exit code 1',
    needs: NEEDS,
    run: async (context) => {
      const site = await createSite(context);
      await context.database.query('UPDATE "Project" SET "repoFullName" = NULL WHERE "id" = $1', [site.projectId]);
      await expectFailure(context, await queueRun(context, site), /^Project repository is not connected$/);
    },
  },
  {
    section: '7.3 #6',
    title: 'a branch that does not exist fails the run; GITHUB_TOKEN is used for the clone when it is set',
    needs: NEEDS,
    run: async (context) => {
      const site = await createSite(context);
      await expectFailure(context, await queueRun(context, site, { sourceBranch: 'no-such-branch' }), /no-such-branch/);
      const git = await context.git();
      const { exitCode, output } = await finishRun(context, await queueRun(context, site), { ...git.environment('contract-token'), GITHUB_TOKEN: 'contract-token' });
      assert.equal(exitCode, 0, output);
    },
  },
  {
    section: '7.3 #7',
    title: 'the setup script runs in the clone before the graph; its failure fails the run',
    needs: NEEDS,
    run: async (context) => {
      const graph = taskGraph('cat made-by-setup');
      const good = await queueAndFinish(context, await createSite(context, { graph, environment: { setupScript: ' echo ready > made-by-setup; echo done\n' } }));
      assert.equal(good.exitCode, 0, good.output);
      assert.deepEqual(good.eventTypes.slice(2, 6), ['EnvironmentResolved', 'EnvironmentSetupStarted', 'EnvironmentSetupCompleted', 'AttractorContentResolved']);
      const completed = at(listAt(good.run, 'events')[4], 'payload');
      assert.deepEqual(Object.keys(completed as object).sort(), ['durationMs', 'outputTail', 'runId']);
      assert.match(textAt(completed, 'outputTail'), /done/);
      const id = await queueRun(context, await createSite(context, { environment: { setupScript: 'exit 3' } }));
      const bad = await expectFailure(context, id, /^Environment setup script failed: /);
      assert.ok(bad.includes('EnvironmentSetupFailed'));
    },
  },
  {
    section: '7.3 #8',
    title: 'a changed or missing attractor text fails the run',
    needs: NEEDS,
    run: async (context) => {
      const id = await queueRun(context, await createSite(context));
      await context.database.query('UPDATE "Run" SET "attractorContentSha256" = $2 WHERE "id" = $1', [id, 'f'.repeat(64)]);
      await expectFailure(context, id, /^Failed to load attractor snapshot from attractors\/projects\/.*: /);
    },
  },
  {
    section: '7.4',
    title: 'a failing tool node fails the run at once with default_max_retry=0, and is retried otherwise',
    needs: NEEDS,
    run: async (context) => {
      const once = await expectFailure(context, await queueRun(context, await createSite(context, { graph: taskGraph('echo broken; exit 1') })), /./);
      assert.ok(once.includes('TaskToolNodeCommandFailed') && once.includes('EngineNodeFailed') && !once.includes('EngineNodeRetrying'), once.join());
      const graph = taskGraph('test -e again || { touch again; exit 1; }; echo second attempt', 'default_max_retry=2');
      const twice = await queueAndFinish(context, await createSite(context, { graph }));
      assert.equal(twice.exitCode, 0, twice.output);
      const retrying = listAt(twice.run, 'events').find((event) => textAt(event, 'type') === 'EngineNodeRetrying');
      assert.deepEqual(Object.keys(at(retrying, 'payload', 'payload') as object).sort(), ['attempt', 'delayMs', 'reason', 'status', 'type']);
      const delay = Number(at(retrying, 'payload', 'payload', 'delayMs'));
      assert.ok(delay >= 100 && delay <= 600, `delay ${delay}`);
    },
  },
  {
    section: '7.4',
    title: 'a tool node without command returns its output attribute; cwd must stay inside the clone',
    needs: NEEDS,
    run: async (context) => {
      const graph = 'digraph g { a [shape=Mdiamond]; t [shape=parallelogram, output="given text"]; done [shape=Msquare]; a -> t -> done; }';
      const { id, exitCode, output } = await queueAndFinish(context, await createSite(context, { graph }));
      assert.equal(exitCode, 0, output);
      assert.match(await reportOf(context, id), /given text\s*$/);
      const outside = taskGraph('true').replace('command=', 'cwd="../..", command=');
      await expectFailure(context, await queueRun(context, await createSite(context, { graph: outside })), /./);
    },
  },
  {
    section: '7.4',
    title: 'a model node without a key fails the run',
    needs: NEEDS,
    run: async (context) => {
      const graph = 'digraph g { graph [default_max_retry=0]; a [shape=Mdiamond]; m [shape=box, prompt="hello"]; done [shape=Msquare]; a -> m -> done; }';
      await expectFailure(context, await queueRun(context, await createSite(context, { graph })), /No API key for provider: anthropic/);
    },
  },
  {
    section: '7.5',
    title: 'a finished task that is started again goes straight to the exit and rewrites its artifact',
    needs: NEEDS,
    run: async (context) => {
      const first = await queueAndFinish(context, await createSite(context, { graph: taskGraph('date +%s%N') }));
      const before = await reportOf(context, first.id);
      const second = await finishRun(context, first.id);
      assert.equal(second.exitCode, 0, second.output);
      assert.equal(second.eventTypes.filter((type) => type === 'TaskToolNodeExecuted').length, 1);
      assert.equal(second.eventTypes.filter((type) => type === 'TaskArtifactWritten').length, 2);
      assert.equal(lastLine(await reportOf(context, first.id)), lastLine(before));
    },
  },
  {
    section: '7.6',
    title: 'canceled before the start: the runner makes FAILED of CANCELED',
    needs: NEEDS,
    run: async (context) => {
      const id = await queueRun(context, await createSite(context));
      expectStatus(await context.api.post(`/api/runs/${id}/cancel`, {}), 200);
      await expectFailure(context, id, /^Run canceled during execution$/);
    },
  },
  {
    section: '7.6',
    title: 'canceled while a tool runs: the runner makes SUCCEEDED of CANCELED',
    needs: NEEDS,
    run: async (context) => {
      // The tool waits for a file that appears once the run has been canceled.
      const flag = `/tmp/contract-${process.pid}-${Date.now()}`;
      const id = await queueRun(context, await createSite(context, { graph: taskGraph(`touch ${flag}.started; while ! test -e ${flag}.go; do sleep 0.05; done; rm ${flag}.*`) }));
      const runner = await startRunner(context, id);
      await poll('the tool to start', () => access(`${flag}.started`).then(() => true, () => undefined));
      expectStatus(await context.api.post(`/api/runs/${id}/cancel`, {}), 200);
      await writeFile(`${flag}.go`, '');
      assert.equal(await runner.waitForExit(), 0, runner.output());
      assert.equal(textAt(await context.api.getBody(`/api/runs/${id}`), 'status'), 'SUCCEEDED');
    },
  },
  {
    section: '7.2',
    title: 'a killed runner writes nothing: the run stays RUNNING',
    needs: NEEDS,
    run: async (context) => {
      const id = await queueRun(context, await createSite(context, { graph: taskGraph('sleep 60') }));
      const runner = await startRunner(context, id);
      const eventTypes = async (): Promise<string[]> => listAt(await context.api.getBody(`/api/runs/${id}`), 'events').map((event) => textAt(event, 'type'));
      await poll('the tool node', async () => (await eventTypes()).filter((type) => type === 'EngineNodeStarted').length === 2 || undefined);
      await runner.stop();
      assert.equal(textAt(await context.api.getBody(`/api/runs/${id}`), 'status'), 'RUNNING');
      expectStatus(await context.api.post(`/api/runs/${id}/cancel`, {}), 200);
    },
  },
  {
    section: '7.4, 7.9',
    title: 'planning without a key fails',
    needs: NEEDS,
    run: async (context) => {
      await expectFailure(context, await queueRun(context, await createSite(context), { runType: 'planning' }), /No API key for provider: anthropic/);
    },
  },
];

async function expectFailure(context: ContractContext, runId: string, error: RegExp): Promise<readonly string[]> {
  const { run, exitCode, output, eventTypes } = await finishRun(context, runId);
  assert.equal(exitCode, 1, output);
  assert.equal(textAt(run, 'status'), 'FAILED');
  assert.match(textAt(run, 'error'), error);
  assert.ok(at(run, 'finishedAt') !== null);
  const failed = listAt(run, 'events').find((event) => textAt(event, 'type') === 'RunFailed');
  assert.deepEqual(at(failed, 'payload'), { runId, message: textAt(run, 'error') });
  return eventTypes;
}

async function reportOf(context: ContractContext, runId: string): Promise<string> {
  const artifactId = textAt(await context.api.getBody(`/api/runs/${runId}/artifacts`), 'artifacts', 0, 'id');
  return textAt(await context.api.getBody(`/api/runs/${runId}/artifacts/${artifactId}/content`), 'content');
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

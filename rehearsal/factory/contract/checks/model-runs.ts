import assert from 'node:assert/strict';
import { at, listAt, textAt, type Check, type Need } from '../check.ts';
import type { ContractContext } from '../context.ts';
import { createSite, OPENAI, queueRun, type Site } from '../factory-fixture.ts';
import { finishRun, payloadOf, readArtifacts, type FinishedRun } from '../run-in-runner.ts';

const NEEDS: readonly Need[] = ['start-runner', 'queue', 'database', 'objects'];
/** Nothing listens on port 9; where a provider's library ignores the variable, it is refused for the key. */
const UNREACHABLE = { OPENAI_API_KEY: 'unused', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };

export const modelRunChecks: readonly Check[] = [
  {
    section: '7.4, 8.3',
    title: 'planning with an unreachable provider ends SUCCEEDED: an error event, five objects, a spec bundle',
    needs: NEEDS,
    run: async (context) => {
      const { planning } = await plan(context);
      assert.ok(planning.eventTypes.some((type) => /^Model.*error$/.test(type)), planning.eventTypes.join());
      const error = payloadOf(planning, planning.eventTypes.find((type) => type.endsWith('error')) ?? '');
      assert.deepEqual([Object.keys(error as object).sort(), Object.keys(at(error, 'payload') as object).sort()], [['payload', 'round'], ['error', 'reason']]);
      const { specBundle, artifacts } = (await context.api.getBody(`/api/runs/${planning.id}/artifacts`)) as { specBundle: unknown; artifacts: Record<string, unknown>[] };
      const prefix = `spec-bundles/${textAt(planning.run, 'projectId')}/${planning.id}`;
      assert.deepEqual([textAt(specBundle, 'schemaVersion'), textAt(specBundle, 'manifestPath')], ['v1', `${prefix}/manifest.json`]);
      const keys = ['acceptance-tests.md', 'plan.md', 'requirements.md', 'tasks.json'];
      assert.deepEqual(artifacts.map(({ path }) => path).sort(), keys.map((key) => `${prefix}/${key}`));
      assert.deepEqual(payloadOf(planning, 'RunCompleted'), { runId: planning.id, status: 'SUCCEEDED', manifestPath: `${prefix}/manifest.json` });
    },
  },
  {
    section: '7.4, 7.7, 8.3',
    title: "an implementation with an unreachable provider ends SUCCEEDED: its note is the target branch's one new commit, and no patch",
    needs: NEEDS,
    run: async (context) => {
      const git = await context.git();
      const { site, specBundleId } = await plan(context);
      const targetBranch = `contract/${specBundleId}`;
      const lock = `runs:lock:${site.projectId}:${targetBranch}`;
      const id = await queueRun(context, site, { runType: 'implementation', specBundleId, targetBranch });
      await context.redis.set(lock, id, 'EX', 60);
      const finished = await finishRun(context, id, UNREACHABLE);
      expectSuccess(finished);
      assert.ok(finished.eventTypes.includes('ImplementationPatchMissing') && !finished.eventTypes.includes('ImplementationPatchApplied'));
      assert.deepEqual(payloadOf(finished, 'RunCompleted'), { runId: id, status: 'SUCCEEDED', prUrl: null, prNumber: null });
      assert.deepEqual(Object.keys(await readArtifacts(context, id)), ['implementation-note.md']);
      const [subject, parent, ...files] = (await git.run('show', '--format=%s%n%P', '--name-only', targetBranch)).split('\n').filter((line) => line !== '');
      assert.deepEqual([subject, parent, files], [`attractor: implementation run ${id}`, git.head, [`.attractor/implementation-${id}.md`]]);
      assert.equal(await context.redis.get(lock), null, 'the lock of the branch is gone');
    },
  },
  {
    section: '7.4',
    title: 'a model node whose provider is unreachable succeeds with an empty text',
    needs: NEEDS,
    run: async (context) => {
      const graph = 'digraph g { graph [default_max_retry=0]; a [shape=Mdiamond]; m [shape=box, prompt="hello"]; done [shape=Msquare]; a -> m -> done; }';
      const finished = await finishRun(context, await queueRun(context, await createSite(context, { graph, model: OPENAI })), UNREACHABLE);
      expectSuccess(finished);
      assert.ok(finished.eventTypes.some((type) => /^Node\.m\..*error$/.test(type)), finished.eventTypes.join());
      assert.match((await readArtifacts(context, finished.id))['task-report.md'] ?? '', /_No report content generated\._\s*$/);
    },
  },
];

async function plan(context: ContractContext): Promise<{ site: Site; planning: FinishedRun; specBundleId: string }> {
  const site = await createSite(context, { model: OPENAI });
  const planning = await finishRun(context, await queueRun(context, site, { runType: 'planning' }), UNREACHABLE);
  expectSuccess(planning);
  return { site, planning, specBundleId: textAt(planning.run, 'specBundleId') };
}

function expectSuccess({ run, exitCode, output }: FinishedRun): void {
  assert.equal(exitCode, 0, `${output}\n${JSON.stringify(listAt(run, 'events'))}`);
  assert.equal(textAt(run, 'status'), 'SUCCEEDED');
}

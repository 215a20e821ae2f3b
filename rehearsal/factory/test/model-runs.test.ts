import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { textAt } from '../contract/check.ts';
import { createSite, OPENAI, queueRun, type Site } from '../contract/factory-fixture.ts';
import { finishRun, payloadOf, readArtifacts, type FinishedRun } from '../contract/run-in-runner.ts';
import { addedFile, implementationAnswer, planAnswer } from '../../model/answers.ts';
import { startModelServer, type ModelServer } from '../../model/model-server.ts';
import { COMPATIBLE, startLocalFactory, type LocalFactory } from './local-factory.ts';

const KEY = 'sk-the-right-one';
let factory: LocalFactory;
let model: ModelServer;
let site: Site;
let specBundleId: string;
let branches = 0;

beforeAll(async () => {
  [factory, model] = await Promise.all([startLocalFactory(COMPATIBLE), startModelServer({ keys: { project: KEY } })]);
  site = await createSite(factory.context, { model: OPENAI });
  specBundleId = textAt((await finish(await queueRun(factory.context, site, { runType: 'planning' }))).run, 'specBundleId');
}, 60_000);

afterAll(async () => {
  await model.stop();
  await factory.stop();
}, 30_000);

let seen = 0;
beforeEach(() => {
  seen = model.calls.length;
});

interface Call {
  readonly server?: ModelServer;
  readonly key?: string;
}

async function finish(runId: string, { server = model, key = KEY }: Call = {}): Promise<FinishedRun> {
  return finishRun(factory.context, runId, { OPENAI_API_KEY: key, OPENAI_BASE_URL: `${server.url()}/` });
}

/** An implementation run on a branch of its own. */
async function implement(call: Call = {}, targetBranch = `change-${(branches += 1)}`): Promise<FinishedRun & { branch: string }> {
  const id = await queueRun(factory.context, site, { runType: 'implementation', specBundleId, targetBranch });
  return { ...(await finish(id, call)), branch: targetBranch };
}

async function git(...args: string[]): Promise<string> {
  return (await factory.context.git()).run(...args);
}

/** Implements with this answer of the model. */
async function implementAnswer(answer: string): Promise<FinishedRun & { branch: string }> {
  const server = await startModelServer({ keys: { only: KEY }, answers: { implementation: answer } });
  try {
    return await implement({ server });
  } finally {
    await server.stop();
  }
}

describe('a planning run with a provider', () => {
  it("keeps the model's answer in plan.md and tells it as stream events", async () => {
    const planning = await finish(await queueRun(factory.context, site, { runType: 'planning' }));
    expect({ exitCode: planning.exitCode, status: textAt(planning.run, 'status') }).toEqual({ exitCode: 0, status: 'SUCCEEDED' });
    expect(planning.eventTypes.slice(-3)).toEqual(['Modeltext_delta', 'Modeldone', 'RunCompleted']);
    expect(payloadOf(planning, 'Modeltext_delta')).toEqual({ round: 1, payload: { delta: planAnswer } });
    expect(payloadOf(planning, 'Modeldone')).toEqual({ round: 1, payload: { reason: 'stop' } });
    expect((await readArtifacts(factory.context, planning.id))['plan.md']).toBe(`# Plan\n\n${planAnswer}\n`);
    expect(model.calls.slice(seen)).toMatchObject([{ key: 'project', model: OPENAI.modelId, kind: 'plan' }]);
  });

  it('ends SUCCEEDED without a plan when the key is wrong, and tells the key nowhere', async () => {
    const wrong = 'sk-some-other-one';
    const planning = await finish(await queueRun(factory.context, site, { runType: 'planning' }), { key: wrong });
    expect(textAt(planning.run, 'status')).toBe('SUCCEEDED');
    expect(payloadOf(planning, 'Modelerror')).toEqual({ round: 1, payload: { reason: 'error', error: '401 status code' } });
    expect((await readArtifacts(factory.context, planning.id))['plan.md']).toBe('# Plan\n\n_No plan generated._\n');
    expect(model.calls.slice(seen)).toEqual([{ key: undefined }]);
    expect(JSON.stringify(planning.run) + planning.output).not.toContain(wrong);
  });
});

describe('an implementation run with a provider', () => {
  it('pushes one commit with the note and what the diff adds, and keeps patch and note', async () => {
    const done = await implement();
    expect({ exitCode: done.exitCode, output: done.output }).toEqual({ exitCode: 0, output: '' });
    expect(done.eventTypes.slice(-5)).toEqual(['Modeltext_delta', 'Modeldone', 'ImplementationPatchExtracted', 'ImplementationPatchApplied', 'RunCompleted']);
    const path = `runs/${site.projectId}/${done.id}/implementation.patch`;
    expect(payloadOf(done, 'ImplementationPatchApplied')).toEqual({ runId: done.id, patchArtifactPath: path });
    expect(payloadOf(done, 'RunCompleted')).toEqual({ runId: done.id, status: 'SUCCEEDED', prUrl: null, prNumber: null });
    const note = `.attractor/implementation-${done.id}.md`;
    const { head } = await factory.context.git();
    expect((await git('log', '--format=%s %P', done.branch)).split('\n')[0]).toBe(`attractor: implementation run ${done.id} ${head}`);
    expect((await git('diff', '--name-status', 'main', done.branch)).split('\n')).toEqual([`A\t${note}`, `A\t${addedFile.path}`]);
    expect(await git('show', `${done.branch}:${addedFile.path}`)).toBe(addedFile.text.trimEnd());
    expect(await git('rev-parse', 'main')).toBe(head);
    const artifacts = await readArtifacts(factory.context, done.id);
    expect(Object.keys(artifacts).sort()).toEqual(['implementation-note.md', 'implementation.patch']);
    expect(payloadOf(done, 'ImplementationPatchExtracted')).toEqual({ runId: done.id, bytes: Buffer.byteLength(artifacts['implementation.patch'] ?? '') });
    expect((await git('show', `${done.branch}:${note}`))).toBe(artifacts['implementation-note.md']?.trimEnd());
  });

  it('gives the model the plan of its bundle', async () => {
    await implement();
    const [call] = model.calls.slice(seen);
    expect([call?.kind, call?.messages?.some(({ content }) => content.includes(planAnswer))]).toEqual(['implementation', true]);
  });

  it('applies a diff with wrong line numbers the second way', async () => {
    const done = await implementAnswer(implementationAnswer.replace('@@ -0,0 +1,3 @@', '@@ -0,0 +1,7 @@'));
    expect(done.eventTypes.filter((type) => type.startsWith('Implementation'))).toEqual(['ImplementationPatchExtracted', 'ImplementationPatchApplyFailed', 'ImplementationPatchApplyRetried', 'ImplementationPatchApplied']);
    expect(await git('show', `${done.branch}:${addedFile.path}`)).toBe(addedFile.text.trimEnd());
  });

  it('fails with a diff that does not apply, and pushes nothing', async () => {
    const done = await implementAnswer('```diff\n--- a/gone.txt\n+++ b/gone.txt\n@@ -1 +1 @@\n-old\n+new\n```\n');
    expect({ exitCode: done.exitCode, status: textAt(done.run, 'status') }).toEqual({ exitCode: 1, status: 'FAILED' });
    expect(done.eventTypes.slice(-3)).toEqual(['ImplementationPatchApplyFailed', 'ImplementationPatchApplyRetryFailed', 'RunFailed']);
    expect(await git('branch', '--list', done.branch)).toBe('');
  });

  it('pushes the note alone when the answer holds no diff', async () => {
    const done = await implementAnswer('There is nothing to do.');
    expect(done.eventTypes.slice(-2)).toEqual(['ImplementationPatchMissing', 'RunCompleted']);
    expect(await git('diff', '--name-only', 'main', done.branch)).toBe(`.attractor/implementation-${done.id}.md`);
  });

  it('fails where another run has pushed the branch since: the clone does not know its head', async () => {
    const { branch } = await implement();
    const head = await git('rev-parse', branch);
    const second = await implement({}, branch);
    expect([textAt(second.run, 'status'), textAt(second.run, 'error')]).toEqual(['FAILED', expect.stringMatching(/stale info/)]);
    expect(await git('rev-parse', branch)).toBe(head);
  });
});

describe('a task with a model node', () => {
  it("reports the model's answer", async () => {
    const graph = 'digraph g { graph [default_max_retry=0]; a [shape=Mdiamond]; m [shape=box, prompt="Say what you plan"]; done [shape=Msquare]; a -> m -> done; }';
    const task = await finish(await queueRun(factory.context, await createSite(factory.context, { graph, model: OPENAI })));
    expect(task.eventTypes).toEqual(expect.arrayContaining(['Node.m.text_delta', 'Node.m.done']));
    expect((await readArtifacts(factory.context, task.id))['task-report.md']).toContain(planAnswer);
    expect(model.calls.slice(seen)[0]?.messages).toEqual([{ role: 'user', content: 'Say what you plan' }]);
  });
});

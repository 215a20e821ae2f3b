import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { UpdateServiceCommand, type ECSClient } from '@aws-sdk/client-ecs';
import type { Site } from '../actions/shared/src/smoke-test/site.ts';
import { playCompatible, playNative } from './kinds/play-kinds.ts';
import type { PreparedProject } from './kinds/prepare-project.ts';
import { loseController } from './lose-controller.ts';
import type { DockerConnection } from './machine/docker.ts';
import { waitUntil } from './machine/wait-until.ts';
import { countCauses, startSiteProbe, type ProbeOptions, type ProbeResult } from './observe/site-probe.ts';
import { askTerminal } from './observe/ask-terminal.ts';
import type { SeededSecret } from './observe/secret-scan.ts';
import { watchAnswers } from './observe/watch-answers.ts';
import { readServices, runsTheSame, type ServiceState } from './observe/site-state.ts';
import type { GitHubEvent } from './push/github-event.ts';
import { runWorkflow, type WorkflowEnvironment, type WorkflowResult } from './push/run-workflow.ts';
import type { Expectations } from './report/expectations.ts';
import type { Progress } from './report/progress.ts';
import type { Delivery } from './report/report.ts';

/** What the scenario plays on. */
export interface Scene {
  readonly workflows: WorkflowEnvironment;
  readonly siteUrl: string;
  readonly cluster: string;
  readonly environment: string;
  readonly bucket: string;
  readonly databaseUrl: string;
  readonly ecs: ECSClient;
  /** A session of somebody who may sign in. */
  readonly site: Site;
  /** What the runs of the smoke test clone, `OWNER/NAME`. */
  readonly smokeRepository: string;
  readonly model: SceneModel;
  readonly secrets: readonly SeededSecret[];
  /** What a program in a terminal needs to find the local AWS. */
  readonly aws: Readonly<Record<string, string>>;
  readonly readObject: (key: string) => Promise<string>;
  /** Asks the repository that runs clone from and push to. */
  readonly git: (...args: string[]) => Promise<string>;
  /** Where the tasks' containers are. */
  readonly engine: DockerConnection;
  /** Rejects when something that the scenario stands on has died. */
  readonly failure: Promise<never>;
}

/** A stand-in for a model provider, and the keys that it takes. */
export interface SceneModel {
  /** As tasks reach it. */
  readonly url: string;
  readonly keys: { readonly first: string; readonly second: string };
  /** What its plans say. */
  readonly planText: string;
  /** The name of the key of each call; `undefined`: of none. */
  readonly keysOfCalls: () => readonly (string | undefined)[];
}

const services = ['factory-api', 'factory-web', 'factory-runner-controller'];
/** A file of the stand-in web's image: what makes a release good or bad. */
const webRelease = 'rehearsal/factory/src/web/release.json';

/** Plays the deliveries and checks each. Deliveries are added as they end, so that a failure leaves the earlier ones. */
export async function playScenario(scene: Scene, progress: Progress, record: { expectations: Expectations; deliveries: Delivery[] }): Promise<void> {
  const { expectations } = record;
  const deliver = deliverer(scene, progress, record.deliveries);

  const first = await deliver('Push to main: the first release', { push: 'The first release', files: {} });
  expectWorkflow(expectations, first, { succeeds: true, jobs: 3 });
  if (!first.succeeded) throw new Error(`The first release failed, and the rest builds on it. Its log: ${first.logFile}`);
  expectations.expect('the site answers after the first release', await answers(scene.siteUrl), scene.siteUrl);
  await expectRun(scene, expectations);
  // Every list that breaks where a row is of a kind that this Factory does not know.
  const watched = watchAnswers(scene.site, ['/api/environments', '/api/projects', '/api/status'], 500);
  const project = await playUnmodified(scene, progress, { expectations, deliver }).finally(async () => {
    const { asked, failed } = await watched.stop();
    expectations.expect('an unmodified api beside our controller never answered 500 or above, through all deliveries', asked > 0 && failed.length === 0, failed.join('; ') || `${String(asked)} requests`);
  });
  const nativeRelease = await playNative(scene, progress, { expectations, deliver, project });
  expectWorkflow(expectations, nativeRelease, { succeeds: true, jobs: 3 });
  expectProbe(expectations, nativeRelease.probe, 'while the Factory that knows ECS_TASK rolled out');
}

/** Good and bad releases of Factory as it is, a roll-back, a controller that is lost, and runs of every type. */
async function playUnmodified(scene: Scene, progress: Progress, { expectations, deliver }: { expectations: Expectations; deliver: ReturnType<typeof deliverer> }): Promise<PreparedProject> {
  const good = await readServices(scene.ecs, scene.cluster, services);
  for (const service of good) expectations.expect(`${service.service} runs as many tasks as wanted`, service.runningCount === service.desiredCount, `${String(service.runningCount)} of ${String(service.desiredCount)}`);

  await proposeFaults(scene, expectations, deliver);
  await proposeStopTimeout(scene, expectations, deliver);

  const bad = await deliver('Push to main: a web that crashes on start', { push: 'Break the web', files: { [webRelease]: json({ crashOnStart: true, startDelayMs: 0 }) } });
  expectWorkflow(expectations, bad, { succeeds: false, jobs: 3 });
  const reason = bad.log.errors.find((error) => /factory-web/.test(error) && /exit code 1\b/.test(error));
  expectations.expect('the failed deployment names the service and the exit code of its container', reason !== undefined, (reason ?? bad.log.errors.join(' ')).split('\n').slice(0, 2).join(' '));
  expectSame(expectations, 'after the bad release every service runs what it ran before', { before: good, now: await readServices(scene.ecs, scene.cluster, services) });
  expectProbe(expectations, bad.probe, 'while a release failed');

  await failChecks(scene, expectations, { deliver, good });

  const next = await deliver('Push to main: a good release whose web starts slowly', { push: 'Mend the web', files: { [webRelease]: json({ crashOnStart: false, startDelayMs: 1500, title: 'Second release' }) } });
  expectWorkflow(expectations, next, { succeeds: true, jobs: 3 });
  const second = await readServices(scene.ecs, scene.cluster, services);
  expectations.expect('the good release replaced the web', !runsTheSame(good.slice(1, 2), second.slice(1, 2)), second[1]?.taskDefinition ?? '');
  expectProbe(expectations, next.probe, 'while a release rolled out');

  await shrink(scene, progress, expectations);

  const back = await deliver('Roll back by hand', { dispatch: 'rollback.yml', inputs: { environment: scene.environment, release: 'previous', 'dry-run': 'false' } });
  expectWorkflow(expectations, back, { succeeds: true, jobs: 1 });
  expectSame(expectations, 'after the roll-back every service runs the first release', { before: good, now: await readServices(scene.ecs, scene.cluster, services) });
  expectProbe(expectations, back.probe, 'while it was rolled back');
  await loseController(scene, progress, expectations);
  const project = await playCompatible(scene, progress, expectations);
  await lookFromTerminal(scene, progress, expectations);
  return project;
}

/** A release that rolls out well and does not do its work: its smoke test is part of the transaction. */
async function failChecks(scene: Scene, expectations: Expectations, { deliver, good }: { deliver: ReturnType<typeof deliverer>; good: readonly ServiceState[] }): Promise<void> {
  const file = `environments/${scene.environment}.yml`;
  const text = await readFile(join(scene.workflows.repository.directory, file), 'utf8');
  const broken = text.replace(/branch: main/, 'branch: gone');
  const release = json({ crashOnStart: false, startDelayMs: 0, title: 'A release whose runs fail' });
  const delivery = await deliver('Push to main: a release whose smoke test fails', { push: 'Run the smoke test on a branch that is gone', files: { [file]: broken, [webRelease]: release } });
  expectWorkflow(expectations, delivery, { succeeds: false, jobs: 3 });
  const reason = delivery.log.errors.find((error) => /The smoke test of .* failed/.test(error));
  expectations.expect('the failed deployment names the check', reason !== undefined, (reason ?? delivery.log.errors.join(' ')).split('\n').slice(0, 2).join(' '));
  expectSame(expectations, 'after the failed checks every service runs what it ran before', { before: good, now: await readServices(scene.ecs, scene.cluster, services) });
  expectProbe(expectations, delivery.probe, 'while checks failed');
  await scene.workflows.repository.commit('Run the smoke test on main again', { [file]: text });
}

/** What an operator asks at night, without GitHub: what runs, is it safe, and what happened before. */
async function lookFromTerminal(scene: Scene, progress: Progress, expectations: Expectations): Promise<void> {
  await progress.step('Look from the terminal: status, why, history', async () => {
    const ask = async (...args: string[]): Promise<string> => await askTerminal(scene, args);
    const status = await ask('status');
    expectations.expect('factory-ecs status shows every service with its release', services.every((service) => new RegExp(`^${service}  .* COMPLETED`, 'm').test(status)), status.split('\n').slice(0, 3).join(' '));
    const why = await ask('why', 'web');
    expectations.expect('factory-ecs why tells that the web is safe', /Safe: \d+ of \d+ tasks run/.test(why), why.split('\n').slice(-2).join(' '));
    const history = await ask('history');
    const ends = [...history.matchAll(/^\S+ {2}(?:← current {2})?(completed|rolled-back)/gm)].map(([, end]) => end);
    expectations.expect('factory-ecs history tells all four releases', ends.length === 4 && ends.filter((end) => end === 'completed').length === 1, ends.join(', '));
  });
}

/** A pull request that ECS would refuse, or worse, take and do something else: said at the lines, before anything is built. */
async function proposeFaults(scene: Scene, expectations: Expectations, deliver: ReturnType<typeof deliverer>): Promise<void> {
  const file = 'task-definitions/web.yml';
  const text = await readFile(join(scene.workflows.repository.directory, file), 'utf8');
  const faults = [{ from: 'stopTimeout:', to: 'stopTimeuot:' }, { from: /^memory: .*$/m, to: "memory: '768'" }];
  const broken = faults.reduce((before, { from, to }) => before.replace(from, to), text);
  const lines = broken.split('\n');
  const proposal = await deliver('Pull request: a misspelt key and an impossible size', { propose: 'Tune the web', files: { [file]: broken } });
  expectWorkflow(expectations, proposal, { succeeds: false, jobs: 1 });
  for (const { to } of faults) {
    const place = `${file}:${String(lines.findIndex((line) => line.includes(to)) + 1)}`;
    const told = proposal.log.summaries.flatMap(({ markdown }) => markdown.split('\n')).find((line) => line.includes(place));
    expectations.expect(`the check names the fault at its line, ${place}`, told !== undefined, told ?? proposal.log.errors.join(' '));
  }
}

/** A pull request that may be merged: what deploying it would change is said before it is. */
async function proposeStopTimeout(scene: Scene, expectations: Expectations, deliver: ReturnType<typeof deliverer>): Promise<void> {
  const file = 'task-definitions/web.yml';
  const text = await readFile(join(scene.workflows.repository.directory, file), 'utf8');
  const proposal = await deliver('Pull request: a longer stop timeout', { propose: 'Give the web time to stop', files: { [file]: text.replace(/stopTimeout: \d+/, 'stopTimeout: 90') } });
  expectWorkflow(expectations, proposal, { succeeds: true, jobs: 1 });
  const lines = proposal.log.summaries.flatMap(({ markdown }) => markdown.split('\n'));
  const change = lines.find((line) => line.includes('containerDefinitions[web].stopTimeout'));
  expectations.expect('the plan of the pull request names the one change, before and after', lines.some((line) => line.includes(': 1 change,')) && /`90`/.test(change ?? ''), change ?? lines.slice(0, 3).join(' '));
}

/** Takes the web's tasks down to one and up again, under the probe. */
async function shrink(scene: Scene, progress: Progress, expectations: Expectations): Promise<void> {
  const [, service = ''] = services;
  const probe = startSiteProbe(siteProbe(scene));
  await progress.step('Shrink the web to one task, and back to two', async (say) => {
    for (const desiredCount of [1, 2]) {
      say(`${String(desiredCount)} wanted`);
      await scene.ecs.send(new UpdateServiceCommand({ cluster: scene.cluster, service, desiredCount }));
      const isThere = async (): Promise<boolean> => (await readServices(scene.ecs, scene.cluster, [service])).every((state) => state.runningCount === desiredCount && state.pendingCount === 0);
      await waitUntil(isThere, { what: `${service} to have ${String(desiredCount)} tasks`, deadlineMs: 60_000, intervalMs: 200, failure: scene.failure });
    }
  }).finally(async () => expectProbe(expectations, await probe.stop(), 'while the web shrank and grew'));
}

function siteProbe({ siteUrl }: Scene): ProbeOptions {
  return { url: siteUrl, paths: ['/healthz', '/api/healthz'], perSecond: 10, timeoutMs: 5000 };
}

export type Change =
  | { readonly push: string; readonly files: Readonly<Record<string, string>> }
  | { readonly propose: string; readonly files: Readonly<Record<string, string>> }
  | { readonly dispatch: string; readonly inputs: Readonly<Record<string, string>> };

function deliverer(scene: Scene, progress: Progress, deliveries: Delivery[]): (title: string, change: Change) => Promise<Delivery> {
  let runId = 0;
  let main = '0'.repeat(40);
  return async (title, change) =>
    await progress.step(title, async (say) => {
      runId += 1;
      // Nobody uses the site before the first release has made it.
      const probe = deliveries.length === 0 ? undefined : startSiteProbe(siteProbe(scene));
      const onStep = (job: string, step: string): void => say(`${job.split('/').slice(1).join('/') || job}: ${step}`);
      const run = async (workflow: string, event: GitHubEvent): Promise<WorkflowResult> => await runWorkflow(scene.workflows, { workflow, event, runId, onStep, failure: scene.failure });
      let result: WorkflowResult;
      let probed: ProbeResult = { sent: 0, failed: [] };
      try {
        if ('dispatch' in change) result = await run(change.dispatch, { kind: 'workflow_dispatch', workflow: change.dispatch, inputs: change.inputs });
        else if ('propose' in change) result = await propose(scene, change, (event) => run('check-task-definitions.yml', event));
        else {
          const event = await push(scene, change, main);
          main = event.after;
          result = await run('deploy.yml', event);
        }
      } finally {
        probed = (await probe?.stop()) ?? probed;
      }
      const delivery = { title, ...result, probe: probed };
      deliveries.push(delivery);
      return delivery;
    });
}

async function propose<T>({ workflows }: Scene, change: { propose: string; files: Readonly<Record<string, string>> }, run: (event: GitHubEvent) => Promise<T>): Promise<T> {
  return await workflows.repository.propose(change.propose, change.files, (commits) => run({ kind: 'pull_request', number: 1, title: change.propose, ...commits }));
}

async function push(scene: Scene, change: { push: string; files: Readonly<Record<string, string>> }, before: string): Promise<GitHubEvent & { kind: 'push' }> {
  const after = await scene.workflows.repository.commit(change.push, change.files);
  return { kind: 'push', before, after, message: change.push };
}

function expectWorkflow(expectations: Expectations, delivery: Delivery, wanted: { succeeds: boolean; jobs: number }): void {
  const verdict = delivery.succeeded ? 'succeeded' : 'failed';
  expectations.expect(`${delivery.title}: the workflow ${wanted.succeeds ? 'succeeds' : 'fails'}`, delivery.succeeded === wanted.succeeds, delivery.succeeded === wanted.succeeds ? verdict : `${verdict}: ${delivery.log.errors.slice(0, 3).join(' ')}`);
  // A job that act does not know how to run is skipped in silence, and the workflow "succeeds".
  expectations.expect(`${delivery.title}: every job ran`, delivery.log.jobs.size === wanted.jobs, `${String(delivery.log.jobs.size)} of ${String(wanted.jobs)} jobs`);
}

async function expectRun(scene: Scene, expectations: Expectations): Promise<void> {
  const client = new pg.Client({ connectionString: scene.databaseUrl });
  await client.connect();
  try {
    const runs = await client.query<{ id: string; status: string }>(`SELECT "id", "status" FROM "Run" WHERE "runType" = 'task'`);
    expectations.expect('one task run was made and SUCCEEDED', runs.rows.map(({ status }) => status).join() === 'SUCCEEDED', runs.rows.map(({ id, status }) => `${id} ${status}`).join(', ') || 'no run');
    const artifacts = await client.query<{ path: string; sizeBytes: number }>('SELECT "path", "sizeBytes" FROM "Artifact"');
    const path = artifacts.rows[0]?.path ?? '';
    const body = path === '' ? '' : await scene.readObject(path);
    expectations.expect('its artifact is in the bucket', body.length > 0 && Buffer.byteLength(body) === artifacts.rows[0]?.sizeBytes, path || 'no artifact');
    const dispatched = await client.query<{ payload: { jobName?: string } }>(`SELECT "payload" FROM "RunEvent" WHERE "type" = 'RunDispatched'`);
    expectations.expect('the controller started it as one ECS task', dispatched.rows.length === 1 && /:task\//.test(dispatched.rows[0]?.payload.jobName ?? ''), dispatched.rows[0]?.payload.jobName ?? 'no RunDispatched event');
  } finally {
    await client.end();
  }
}

function expectSame(expectations: Expectations, what: string, { before, now }: { before: readonly ServiceState[]; now: readonly ServiceState[] }): void {
  const seen = now.map((service) => `${service.service} ${service.runningDigests.map((digest) => digest.slice(7, 19)).join('+') || 'nothing'} ${String(service.runningCount)}/${String(service.desiredCount)}`);
  expectations.expect(what, runsTheSame(before, now), seen.join(', '));
}

function expectProbe(expectations: Expectations, probe: ProbeResult, when: string): void {
  const causes = countCauses(probe.failed).map(({ cause, count }) => `${String(count)} × ${cause}`);
  const detail = `${String(probe.failed.length)} of ${String(probe.sent)} requests failed${causes.length === 0 ? '' : `: ${causes.join('; ')}`}`;
  expectations.expect(`no request failed ${when}`, probe.sent > 0 && probe.failed.length === 0, detail);
}

async function answers(siteUrl: string): Promise<boolean> {
  const [web, api] = await Promise.all(['/healthz', '/api/healthz'].map(async (path) => ((await (await fetch(new URL(path, siteUrl))).json()) as { service?: string }).service));
  return web === 'factory-web' && api === 'factory-api';
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

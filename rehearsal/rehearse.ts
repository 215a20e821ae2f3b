import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describeError } from '../actions/shared/src/run-action.ts';
import { mintSession } from '../actions/shared/src/smoke-test/session-token.ts';
import { Site } from '../actions/shared/src/smoke-test/site.ts';
import { standIns } from './actions/stand-ins.ts';
import { countCalls } from './aws/gateway.ts';
import type { Directories } from './directories.ts';
import { planAnswer } from './model/answers.ts';
import { ownIdentity } from './machine/process-identity.ts';
import { findLeftovers, tearDown } from './machine/tear-down.ts';
import { startMemoryWatch, type MemoryWatch } from './observe/memory-watch.ts';
import { findLeaks, scanFolders, type Leak } from './observe/secret-scan.ts';
import { readFactoryTables } from './observe/read-factory.ts';
import { readTaskLogs } from './observe/read-logs.ts';
import { readDefinitionsAndTasks } from './observe/site-state.ts';
import { Expectations } from './report/expectations.ts';
import type { Progress } from './report/progress.ts';
import { renderReport, type Delivery } from './report/report.ts';
import { playScenario } from './scenario.ts';
import { ENVIRONMENT, setStage, type Stage } from './stage.ts';
import { listStandIns } from './stand-ins.ts';
import { StateFile } from './state-file.ts';

export interface RehearseOptions {
  readonly directories: Directories;
  readonly rehearsalId: string;
  readonly sitePort: number | undefined;
  readonly awsPort: number | undefined;
  readonly online: boolean;
  readonly setUpMs: number;
  /** Rejects on Ctrl-C. */
  readonly interrupted: Promise<never>;
}

export interface RehearsalOutcome {
  readonly isGreen: boolean;
  readonly expectations: Expectations;
  /** Undefined where it did not come up. */
  readonly stage: Stage | undefined;
  readonly failure: unknown;
  readonly stateFile: StateFile;
}

/** Memory that the rehearsal's own processes may hold together. */
const memoryLimitMiB = 3072;
/** Longer than any rehearsal. */
const sessionSeconds = 3600;

/** Plays the whole rehearsal and writes the report. What it started keeps running: the caller tears it down or keeps it. */
export async function rehearse(options: RehearseOptions, progress: Progress): Promise<RehearsalOutcome> {
  const { directories, rehearsalId } = options;
  const startedAt = new Date();
  await rm(directories.state, { recursive: true, force: true });
  await mkdir(directories.logs, { recursive: true });
  const stateFile = new StateFile(join(directories.state, 'state.json'), { rehearsalId, paths: [directories.runtime], owner: ownIdentity('The rehearsal') });
  await stateFile.note({});
  const expectations = new Expectations();
  const deliveries: Delivery[] = [];
  let stage: Stage | undefined;
  let memory: MemoryWatch | undefined;
  let failure: unknown;
  let leaks: { leaks: Leak[]; files: number } = { leaks: [], files: 0 };
  try {
    stage = await Promise.race([setStage({ ...options, stateFile }, progress), options.interrupted]);
    memory = startMemoryWatch([`REHEARSAL_ID=${rehearsalId}`, `AWS_ENDPOINT_URL=http://host.docker.internal:${String(stage.ministack.port)}`, ...(stage.engine.isOurs ? ['dockerd', 'containerd'] : [])]);
    await Promise.race([play(stage, progress, { expectations, deliveries }), stage.failure, options.interrupted]);
    leaks = await progress.step('Search for secrets', () => searchForSecrets(stage as Stage, directories));
    expectations.expect('no secret value in logs, summaries, artifacts, task definitions, tasks, events or rows of Factory', leaks.leaks.length === 0, leaks.leaks.map(({ secret, place }) => `${secret} in ${place}`).join(', ') || `${String(leaks.files)} texts searched`);
  } catch (error) {
    failure = error;
  }
  const peakMemoryMiB = memory?.stop() ?? 0;
  if (memory !== undefined) expectations.expect('everything together stays under 3 GiB of memory', peakMemoryMiB < memoryLimitMiB, `${peakMemoryMiB.toFixed(0)} MiB`);
  const unwritten = await writeReport(options, { startedAt, failure, stage, progress, expectations, deliveries, leaks, peakMemoryMiB });
  failure ??= unwritten;
  await writeFile(join(directories.state, 'expectations.json'), `${JSON.stringify(expectations.all, null, 2)}\n`);
  return { isGreen: failure === undefined && expectations.broken.length === 0, expectations, stage, failure, stateFile };
}

interface Played {
  readonly startedAt: Date;
  readonly failure: unknown;
  readonly stage: Stage | undefined;
  readonly progress: Progress;
  readonly expectations: Expectations;
  readonly deliveries: readonly Delivery[];
  readonly leaks: { readonly leaks: readonly Leak[]; readonly files: number };
  readonly peakMemoryMiB: number;
}

/** Writes the report. One that would hold a secret is not written; the error that says so is answered. */
async function writeReport(options: RehearseOptions, played: Played): Promise<Error | undefined> {
  const { directories } = options;
  const { startedAt, failure, stage, progress, expectations, deliveries, leaks, peakMemoryMiB } = played;
  const report = renderReport({
    startedAt,
    failure: failure === undefined ? undefined : describeError(failure),
    setUpSeconds: options.setUpMs / 1000,
    steps: progress.steps,
    expectations: expectations.all,
    deliveries,
    awsCalls: countCalls(stage?.gateway.calls ?? []),
    standIns: listStandIns(stage, options),
    realActions: options.online ? standIns.map(({ uses, version }) => `${uses} ${version}`) : [],
    leftOut: stage?.infrastructure.leftOut ?? [],
    leaks: leaks.leaks,
    filesScanned: leaks.files,
    peakMemoryMiB,
    places: [{ what: 'logs of every part', path: directories.logs }, { what: 'logs of the workflows', path: join(directories.logs, 'workflows') }],
  });
  const ownLeaks = stage === undefined ? [] : findLeaks(stage.seeds.secrets, 'the report', report);
  if (ownLeaks.length > 0) return new Error(`The report would hold a secret value (${ownLeaks.map(({ secret }) => secret).join(', ')}), so it was not written.`);
  await writeFile(join(directories.state, 'report.md'), report);
  return undefined;
}

/** Ends and removes everything that the state names, and the state itself. */
export async function strike(stateFile: StateFile, log: (line: string) => void): Promise<void> {
  // What was being started when the rehearsal ended may appear after the first round.
  for (let round = 1; round <= 3; round += 1) {
    await tearDown(stateFile.state, { log });
    if ((await findLeftovers(stateFile.state)).length === 0) break;
  }
  await rm(stateFile.path, { force: true });
}

async function play(stage: Stage, progress: Progress, record: { expectations: Expectations; deliveries: Delivery[] }): Promise<void> {
  const output = (name: string): string => {
    const value = stage.outputs[name];
    if (value === undefined) throw new Error(`The infrastructure has no output ${name}.`);
    return value;
  };
  const scene = {
    workflows: stage.workflows,
    siteUrl: stage.frontDoor.url,
    cluster: output('ClusterName'),
    environment: ENVIRONMENT,
    bucket: output('ArtifactBucketName'),
    databaseUrl: stage.seeds.databaseUrl,
    ecs: stage.ecs,
    site: new Site(new URL(stage.frontDoor.url), mintSession(`operator@${stage.environment.auth.allowedDomain ?? ''}`, stage.seeds.values.authSessionSecret, Date.now() / 1000 + sessionSeconds)),
    smokeRepository: stage.environment.smokeTest.repository,
    model: { url: stage.model.url('host.docker.internal'), keys: stage.seeds.modelKeys, planText: planAnswer, keysOfCalls: () => stage.model.calls.map(({ key }) => key) },
    secrets: stage.seeds.secrets,
    aws: { AWS_ENDPOINT_URL: stage.gateway.url, AWS_REGION: stage.environment.region, AWS_ACCESS_KEY_ID: 'rehearsal', AWS_SECRET_ACCESS_KEY: 'rehearsal' },
    readObject: async (key: string) => (await (await stage.s3.send(new GetObjectCommand({ Bucket: output('ArtifactBucketName'), Key: key }))).Body?.transformToString()) ?? '',
    git: (...args: string[]) => stage.gitDaemon.run(...args),
    engine: stage.engine,
    failure: stage.failure,
  };
  await playScenario(scene, progress, record);
}

async function searchForSecrets(stage: Stage, directories: Directories): Promise<{ leaks: Leak[]; files: number }> {
  const { secrets } = stage.seeds;
  const texts = [...(await readDefinitionsAndTasks(stage.ecs, stage.outputs['ClusterName'] ?? '')), ...(await readFactoryTables(stage.seeds.databaseUrl)), ...(await readTaskLogs({ endpoint: stage.gateway.url, region: stage.environment.region }))];
  const scanned = await scanFolders(secrets, [directories.logs, stage.workflows.scratch, stage.workflows.repository.directory], (file) => file.endsWith('.env'));
  return {
    leaks: [...scanned.leaks, ...texts.flatMap(({ place, text }) => findLeaks(secrets, place, text))],
    files: scanned.files + texts.length,
  };
}

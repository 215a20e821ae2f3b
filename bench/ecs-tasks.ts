// How long the local ECS needs to start scripted tasks through RunTask (one call each, with a client token and overrides, as
// a controller does) and to bring all of them to STOPPED under the virtual clock.
//
//   node bench/ecs-tasks.ts [--tasks 10000] [--at-most 20]
//
// `--at-most`: ends with 1 where it takes more seconds. Ends with 1 as well where a task did not end as the scenario says.
import { parseArgs } from 'node:util';
import { createCluster } from '../rehearsal/ecs/operations/clusters.ts';
import { runTask } from '../rehearsal/ecs/operations/run-task.ts';
import { registerTaskDefinition } from '../rehearsal/ecs/operations/task-definitions.ts';
import { startEcs, type Ecs } from '../rehearsal/ecs/start-ecs.ts';

const { values } = parseArgs({ options: { tasks: { type: 'string', default: '10000' }, 'at-most': { type: 'string', default: '20' } } });
const [count, atMost] = [readNumber('tasks', 1_000_000), readNumber('at-most', 3600)];

/** One task in ten fails; each lives for one to three minutes. */
const scenario = {
  containers: [
    { match: { startedBy: 'fails-*' }, runMs: 60_000, exitCode: 3 },
    { runMs: 120_000, jitter: 0.5 },
  ],
};
const lifeLimitMs = 300_000;

const ecs = await startEcs({ accountId: '123456789012', region: 'us-east-1', clock: 'virtual', runtime: { kind: 'scripted', scenario } });
try {
  prepare(ecs);
  const began = performance.now();
  for (let index = 0; index < count; index += 1) start(ecs, index);
  const started = performance.now();
  await ecs.advance(lifeLimitMs);
  const ended = performance.now();
  tell({ startSeconds: (started - began) / 1000, endSeconds: (ended - started) / 1000 });
} finally {
  await ecs.stop();
}

function prepare({ kernel }: Ecs): void {
  const call = { callerArn: 'arn:aws:iam::123456789012:root', readAtMs: kernel.clock.now() };
  createCluster({ clusterName: 'bench' }, kernel, call);
  registerTaskDefinition({ family: 'bench', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512', containerDefinitions: [{ name: 'main', image: 'busybox' }] }, kernel, call);
}

function start({ kernel }: Ecs, index: number): void {
  const { tasks = [] } = runTask({
    cluster: 'bench', taskDefinition: 'bench:1', launchType: 'FARGATE', clientToken: `run-${index}`, startedBy: `${index % 10 === 0 ? 'fails' : 'works'}-${index}`,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2', 'subnet-3'] } },
    overrides: { containerOverrides: [{ name: 'main', environment: [{ name: 'RUN_ID', value: String(index) }] }] },
  }, kernel);
  if (tasks.length !== 1) throw new Error(`RunTask started ${tasks.length} tasks for run ${index}.`);
}

function tell({ startSeconds, endSeconds }: { readonly startSeconds: number; readonly endSeconds: number }): void {
  const tasks = [...ecs.kernel.state.allTasks()];
  const endedWith = (code: number): number => tasks.filter(({ lastStatus, containers }) => lastStatus === 'STOPPED' && containers[0]?.exitCode === code).length;
  const seconds = startSeconds + endSeconds;
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(`${count} tasks in ${seconds.toFixed(2)} s (${Math.round(count / seconds)} tasks/s): started in ${startSeconds.toFixed(2)} s, lived and ended in ${endSeconds.toFixed(2)} s; ${memory} MiB; Node ${process.version}.`);
  const failing = Math.ceil(count / 10);
  if (endedWith(3) !== failing || endedWith(0) !== count - failing) fail(`Of ${count} tasks ${endedWith(0)} ended with 0 and ${endedWith(3)} with 3; expected ${count - failing} and ${failing}.`);
  if (seconds > atMost) fail(`That is more than the ${atMost} s that were allowed.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function readNumber(name: 'tasks' | 'at-most', most: number): number {
  const value = Number(values[name]);
  if (!Number.isFinite(value) || value <= 0 || value > most) throw new Error(`--${name} must be a number above 0 and up to ${most}, got ${values[name]}.`);
  return value;
}

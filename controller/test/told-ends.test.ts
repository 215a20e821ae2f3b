import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SQSClient } from '@aws-sdk/client-sqs';
import { noteProgress } from '../src/dispatch-store.ts';
import { TaskEvents } from '../src/ecs/task-events.ts';
import { TaskReader } from '../src/ecs/task-reader.ts';
import { ToldEnds } from '../src/ecs/told-ends.ts';
import type { JsonObject } from '../src/json.ts';
import { ScriptedQueue } from './scripted-queue.ts';
import type { ScriptedTask } from './scripted-ecs.ts';
import { ecsConfig, eventually, openGate, TestSite } from './test-site.ts';

const queue = new ScriptedQueue();
const log = { group: '/factory/test/runner', prefix: 'run' };
let site: TestSite;
let client: SQSClient;
let ends: ToldEnds;
beforeAll(async () => {
  site = await TestSite.open();
  await queue.listen();
  client = new SQSClient({ region: 'eu-central-1', endpoint: queue.url, useQueueUrlAsEndpoint: false, maxAttempts: 1, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const events = new TaskEvents({ client, queueUrl: queue.queueUrl, warn: () => undefined });
  ends = new ToldEnds(events, new TaskReader({ findLogStreams: () => Promise.resolve(log) }, 'runner'));
});
afterAll(async () => {
  await site.close();
  client.destroy();
  await queue.close();
});
beforeEach(async () => {
  await site.reset();
  queue.reset();
});
afterEach(() => site.stopControllers());

const makeEvent = ({ taskArn, startedBy }: Pick<ScriptedTask, 'taskArn' | 'startedBy'>, detail: JsonObject = {}): string =>
  JSON.stringify({
    ...{ source: 'aws.ecs', 'detail-type': 'ECS Task State Change' },
    detail: { taskArn, taskDefinitionArn: ecsConfig.taskDefinition, startedBy, version: 5, lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', startedAt: '2026-11-27T10:00:00Z', containers: [{ name: 'runner', exitCode: 3 }], ...detail },
  });

async function launchRun(): Promise<{ runId: string; task: ScriptedTask }> {
  const runId = await site.queueRun();
  await site.statusBecomes(runId, 'RUNNING');
  const [task] = site.ecs.tasksOf(runId);
  if (task === undefined) throw new Error('no task');
  return { runId, task };
}

// The endpoint answers DescribeTasks with RUNNING all along, as ECS may for seconds: what ends a run here is its event.
describe('an end that ECS tells', () => {
  it('ends the run, with what is known of the task', async () => {
    await site.startController({ ends });
    const { runId, task } = await launchRun();
    queue.send(makeEvent(task));
    await site.statusBecomes(runId, 'FAILED');
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'stopped', exit_code: 3, stop_code: 'EssentialContainerExited' });
    await eventually('the event to be deleted', () => queue.length === 0);
  });

  it('changes nothing the second time, after an older event, or beside a look that says the task runs', async () => {
    await site.startController({ ends });
    await site.startController({ ends });
    const { runId, task } = await launchRun();
    const late = makeEvent(task, { version: 3, lastStatus: 'RUNNING' });
    queue.send(late, makeEvent(task), makeEvent(task), late, makeEvent(task, { containers: [{ name: 'runner', exitCode: 9 }] }));
    await eventually('all events to be deleted', () => queue.length === 0);
    expect((await site.readRun(runId))?.error).toContain('code 3');
    expect((await site.readEvents(runId)).map(({ type }) => type)).toEqual(['RunDispatched', 'RunFailed']);
  });

  it('waits for a launch whose answer is still to be recorded', async () => {
    await site.startController({ ends });
    const gate = openGate();
    const runId = await site.createRun();
    site.ecs.next('RunTask', { kind: 'hold', until: gate.promise });
    await site.redis.lpush('runs:queued', runId);
    await eventually('RunTask', () => site.ecs.callsOf('RunTask').length === 1);
    const task = { taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/factory-test/${'1'.padStart(32, '0')}`, startedBy: `factory-run/${runId}` };
    queue.send(makeEvent(task));
    // It was received, and left where it is: the next receive waits.
    await eventually('the next receive', () => queue.inFlight === 1 && queue.calls === 2);
    gate.resolve();
    await site.dispatchBecomes(runId, 'launched');
    expect(queue.length).toBe(1);
    queue.release();
    await site.statusBecomes(runId, 'FAILED');
    await eventually('the event to be deleted', () => queue.length === 0);
  });

  it('of a task that is nobody’s is let go of when it is told for the third time', async () => {
    await site.startController({ ends });
    queue.send(makeEvent({ taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/factory-test/f', startedBy: 'somebody' }));
    for (const _time of [1, 2]) {
      await eventually('the event to be received', () => queue.inFlight === 1);
      expect(queue.length).toBe(1);
      queue.release();
    }
    await eventually('the event to be deleted', () => queue.length === 0);
  });

  it('of an attempt that is over does not end the next one', async () => {
    await site.startController({ ends });
    const { runId, task } = await launchRun();
    const failedStart = makeEvent(task, { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: EOF', startedAt: undefined, containers: [] });
    queue.send(failedStart);
    await eventually('the second attempt', () => site.ecs.tasksOf(runId).length === 2);
    await site.dispatchBecomes(runId, 'launched');
    queue.send(failedStart);
    await eventually('the event to be let go of', () => {
      queue.release();
      return queue.length === 0;
    });
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'launched', attempt: 2, failed_starts: 1 });
  });

  it('is not needed: without the queue ECS is asked', async () => {
    queue.isDown = true;
    await site.startController({ ends });
    const { runId, task } = await launchRun();
    site.ecs.finish(task, { exitCode: 4 });
    await site.statusBecomes(runId, 'FAILED');
    expect(queue.calls).toBeGreaterThan(0);
  });

  it('costs two calls, and none before the run has ended', async () => {
    const controller = await site.startController({ ends });
    await eventually('the first receive', () => queue.calls === 1);
    const { runId, task } = await launchRun();
    expect(queue.calls).toBe(1);
    queue.send(makeEvent(task));
    await site.statusBecomes(runId, 'FAILED');
    await eventually('the next receive', () => queue.calls === 3);
    await controller.stop();
  });
});

describe('a run that its runner left without a result', () => {
  it('fails with the last lines of the log', async () => {
    await site.startController({ ends });
    const { runId, task } = await launchRun();
    const location = `${log.group}:${log.prefix}/runner/${task.taskArn.split('/').at(-1) ?? ''}`;
    site.logs.set(location, ['cloning the repository', 'fatal: no space left on device']);
    queue.send(makeEvent(task, { containers: [{ name: 'runner', exitCode: 0 }] }));
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toBe(
      `The runner exited with code 0 but reported no result. Log: ${location}\nIt ends with:\n  cloning the repository\n  fatal: no space left on device`,
    );
  });
});

describe('noteProgress', () => {
  it('keeps the news with the highest version, of the task at hand', async () => {
    const controller = await site.startController();
    const { runId, task } = await launchRun();
    await controller.stop();
    const tell = (status: string, version: number, taskArn = task.taskArn): Promise<void> => noteProgress(site.pool, [{ runId, taskArn, status, version }]);
    await tell('RUNNING', 4);
    await tell('PENDING', 3);
    await tell('DEPROVISIONING', 9, `${task.taskArn}0`);
    expect(await site.readDispatch(runId)).toMatchObject({ task_status: 'RUNNING', task_version: '4' });
  });
});

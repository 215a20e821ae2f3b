import { exitsKey, failsKey, runtimeOfExitsMs } from './keys.ts';
import type { Written } from './factory-side.ts';
import type { Stage } from './stage.ts';

/** A moment in a run's life at which it is canceled. */
export interface Point {
  readonly name: string;
  /** How its run's id begins. */
  readonly key: string;
  /** `none`: there is no dispatch, so no runner will ever write. */
  readonly runner: 'none' | 'writes';
  /** `stop-task`: by the controller. `own`: by itself. `none`: there is none. */
  readonly end: 'stop-task' | 'own' | 'none';
  /** The controller handles nothing else before `release`. */
  readonly isTakingHeld?: true;
  readonly reach: (stage: Stage) => Promise<void>;
  /** In the same instant as the cancel. */
  readonly meanwhile?: (stage: Stage, written: Written) => Promise<void>;
  /** What was held goes on. */
  readonly release?: (stage: Stage) => Promise<void>;
}

/** Before there is a dispatch: the run must never get a task. */
const beforeDispatch: readonly Point[] = [
  {
    ...{ name: 'queued, not taken', key: 'queued', runner: 'none', end: 'none', isTakingHeld: true },
    reach: async (stage) => {
      await stage.factory.queueRun({ id: stage.runId });
    },
    release: (stage) => stage.startController(),
  },
  {
    ...{ name: 'taken, in the transaction of the intent', key: 'taken', runner: 'none', end: 'none', isTakingHeld: true },
    reach: async (stage) => {
      await stage.holdProject();
      await startWithRun(stage);
      await stage.until('the controller to wait for the project', () => stage.isProjectWaitedFor());
    },
    release: (stage) => stage.releaseProject(),
  },
  {
    ...{ name: 'deferred: the project has no slot', key: 'slot', runner: 'none', end: 'none' },
    reach: async (stage) => {
      await stage.startController();
      await queueOthers(stage, ['one', 'two']);
      await stage.factory.queueRun({ id: stage.runId });
      await stage.until('the deferral', () => stage.factory.hasBeenDeferred(stage.runId));
    },
    release: crashOthers,
  },
  {
    ...{ name: 'deferred: the branch is held', key: 'branch', runner: 'none', end: 'none' },
    reach: async (stage) => {
      await stage.startController();
      await queueOthers(stage, [stage.factory.branch]);
      await stage.factory.queueRun({ id: stage.runId });
      await stage.until('the deferral', () => stage.factory.hasBeenDeferred(stage.runId));
    },
    release: crashOthers,
  },
];

/** Of the dispatch: its task is there, or may be. */
const ofDispatch: readonly Point[] = [
  {
    ...{ name: 'intent written, RunTask without effect yet', key: 'intent', runner: 'writes', end: 'stop-task' },
    reach: async (stage) => {
      // Held until the clock moves, as each of these.
      stage.addFault({ fault: 'latency', milliseconds: 1, times: 1, on: { action: 'RunTask' } });
      await startWithRun(stage);
      await stage.struck();
    },
    release: tick,
  },
  {
    ...{ name: 'RunTask took effect, every answer lost', key: 'unanswered', runner: 'writes', end: 'stop-task' },
    reach: async (stage) => {
      stage.addFault({ fault: 'cut-after', on: { action: 'RunTask' } });
      await startWithRun(stage);
      await stage.until('the intent to be given up for now', async () => (await stage.factory.dispatch())?.isClaimed === false);
      await stage.advanceUntil('RUNNING');
    },
    release: removeFaults,
  },
  {
    ...{ name: 'refused for want of capacity, waits', key: 'capacity', runner: 'writes', end: 'none' },
    reach: async (stage) => {
      stage.addFault({ fault: 'no-capacity' });
      await startWithRun(stage);
      await secondAttempt(stage);
    },
    release: async (stage) => {
      await removeFaults(stage);
      // A task that was just started can be invisible for 30 s: that long nothing is certain.
      await stage.factory.changeDispatch(`token_since = now() - interval '31 s', launch_after = now()`);
    },
  },
  {
    ...{ name: 'start failed, the next attempt waits', key: failsKey, runner: 'writes', end: 'own' },
    reach: async (stage) => {
      await startWithRun(stage);
      await stage.launched();
      await stage.advanceUntil('STOPPED');
      await secondAttempt(stage);
    },
    release: (stage) => stage.factory.changeDispatch('launch_after = now()'),
  },
  { ...{ name: 'PROVISIONING', key: 'provisioning', runner: 'writes', end: 'stop-task' }, reach: launch },
  {
    ...{ name: 'PENDING', key: 'pending', runner: 'writes', end: 'stop-task' },
    reach: async (stage) => {
      await launch(stage);
      await stage.advanceUntil('PENDING');
    },
  },
  { ...{ name: 'RUNNING, nothing reported', key: 'silent', runner: 'writes', end: 'stop-task' }, reach: run },
  { ...{ name: 'RUNNING, RunStarted reported', key: 'reported', runner: 'writes', end: 'stop-task' }, reach: report },
  {
    ...{ name: 'StopTask for the deadline under way', key: 'stop-call', runner: 'writes', end: 'stop-task' },
    reach: async (stage) => {
      await report(stage);
      stage.addFault({ fault: 'latency', milliseconds: 1, times: 1, on: { action: 'StopTask' } });
      await stage.factory.changeDispatch('deadline_at = now()');
      await stage.struck();
    },
    release: tick,
  },
  {
    ...{ name: 'stopping for its deadline', key: 'stopping', runner: 'writes', end: 'stop-task' },
    reach: async (stage) => {
      await report(stage);
      await stage.factory.changeDispatch('deadline_at = now()');
      await stage.until('the dispatch to be stopping', async () => (await stage.factory.dispatch())?.state === 'stopping');
    },
  },
  {
    ...{ name: 'runner exits in the same instant', key: exitsKey, runner: 'writes', end: 'own' },
    reach: async (stage) => {
      await report(stage);
      await stage.advance(runtimeOfExitsMs - 1000);
    },
    meanwhile: async (stage, written) => {
      await stage.factory.write(written);
      await stage.advance(1000);
      await stage.advanceUntil('STOPPED');
    },
  },
  {
    ...{ name: 'STOPPED, DescribeTasks still says RUNNING', key: 'unseen', runner: 'writes', end: 'own' },
    reach: async (stage) => {
      await report(stage);
      await stage.advance(40_000);
      stage.addFault({ fault: 'stale-reads', milliseconds: 30_000, on: { action: 'DescribeTasks' } });
      stage.kill(stage.runId);
      await stage.advanceUntil('STOPPED');
    },
    release: removeFaults,
  },
];

export const points: readonly Point[] = [...beforeDispatch, ...ofDispatch];

/** Runs beside the one that is canceled. */
const others = new WeakMap<Stage, readonly string[]>();

async function startWithRun(stage: Stage): Promise<void> {
  await stage.startController();
  await stage.factory.queueRun({ id: stage.runId });
}

async function launch(stage: Stage): Promise<void> {
  await startWithRun(stage);
  await stage.launched();
}

async function run(stage: Stage): Promise<void> {
  await launch(stage);
  await stage.advanceUntil('RUNNING');
}

async function report(stage: Stage): Promise<void> {
  await run(stage);
  await stage.factory.write('RUNNING');
  await stage.factory.addEvent(stage.runId, 'RunStarted', { runId: stage.runId });
}

async function queueOthers(stage: Stage, branches: readonly string[]): Promise<void> {
  const ids: string[] = [];
  for (const branch of branches) ids.push(await stage.factory.queueRun({ branch }));
  for (const id of ids) await stage.launched(id);
  others.set(stage, ids);
}

async function crashOthers(stage: Stage): Promise<void> {
  for (const id of others.get(stage) ?? []) await stage.crash(id);
}

/** The next attempt is waited for, and does not come before it is let go. */
async function secondAttempt(stage: Stage): Promise<void> {
  await stage.until('the next attempt to wait', async () => {
    const dispatch = await stage.factory.dispatch();
    return dispatch?.state === 'intended' && dispatch.attempt === 2 && !dispatch.isClaimed;
  });
  await stage.factory.changeDispatch(`launch_after = now() + interval '1 h'`);
}

async function tick(stage: Stage): Promise<void> {
  await stage.advance(10);
}

function removeFaults(stage: Stage): Promise<void> {
  stage.removeFaults();
  return Promise.resolve();
}

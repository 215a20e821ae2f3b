import { inTransaction } from './database.ts';
import { defer } from './deferral-store.ts';
import { prepareDispatch } from './dispatch-run.ts';
import { startLoop, type Loop } from './loop.ts';
import { migrate } from './migrate.ts';
import { releaseLock, takeLock } from './owned-lock.ts';
import type { Parts } from './parts.ts';
import { isPassingFailure } from './passing-failure.ts';
import { replayIntents } from './replay-intents.ts';
import { Round } from './round.ts';
import { loadRun } from './run-store.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { sweepQueued } from './sweep-queued.ts';
import { Taking } from './taking.ts';
import { takeEnds } from './take-ends.ts';
import { tend } from './tending.ts';
import { Turns } from './turns.ts';
import { wakeDeferred } from './wake-deferred.ts';
import { watchTasks } from './watch-tasks.ts';

export interface Timing {
  readonly beatMs: number;
  /** Of the heartbeat and of the lease of the controller that does the common work. */
  readonly leaseMs: number;
  readonly watchMs: number;
  /** Between two looks for runs that never reached the queue. */
  readonly sweepMs: number;
  /** Between two looks for tasks that belong to no dispatch. */
  readonly orphansMs: number;
  /** Between two looks at what runs will need. */
  readonly tendMs: number;
  /** Between two lines for CloudWatch; it keeps one figure a minute. */
  readonly metricsMs: number;
}

export const defaultTiming: Timing = { beatMs: 2000, leaseMs: 10_000, watchMs: 1000, sweepMs: 15_000, orphansMs: 60_000, tendMs: 60_000, metricsMs: 60_000 };

export interface Controller {
  /** Rejects when a loop has not come round for long. */
  readonly checkLoops: () => Promise<string>;
  /** Stops taking, finishes the run at hand, gives everything else back. */
  readonly stop: () => Promise<void>;
}

/** When each piece of work that is not done in every round is due, on the clock of `performance.now()`. */
interface Due {
  /** Nothing was looked at yet. */
  isNew: boolean;
  ask: number;
  sweep: number;
  orphans: number;
}

const commonWorkKey = 'factory-ecs:common-work';
const longestRoundMs = 90_000;
const troubleDelaySeconds = 30;
// Whoever comes next waits until these have had their RunTask call: 0.2 s at the documented rate. Calls that were sent hold up nobody.
const aheadOfCall = 4;
const mostAtOnce = 64;

/** Brings the schema up and starts the loops: heartbeat, taking, and the work that one controller at a time does for all. */
export async function startController(parts: Parts, timing: Timing): Promise<Controller> {
  const applied = await migrate(parts.pool);
  if (applied.length > 0) parts.log.info({ applied }, 'database migrated');
  await parts.queue.beat();
  const report = (loop: string) => (error: unknown, retryMs: number) => logFailure(parts, { loop, error, retryMs });
  // What a crash left behind is taken up at once, whoever does the common work. The watching loop repeats what fails here.
  await replayIntents(parts).catch((error: unknown) => report('start')(error, timing.watchMs));
  const turns = new Turns(parts);
  const taking = new Taking({ queue: parts.queue, next: (room) => turns.next(room), limit: () => Math.min(mostAtOnce, aheadOfCall + parts.launchesInAir()), prepare: (runId) => prepareRun(runId, parts) });
  const { ends, cloudWatch } = parts;
  const due: Due = { isNew: true, ask: 0, sweep: 0, orphans: 0 };
  const loops: Record<string, Loop> = {
    heartbeat: startLoop({ tick: () => parts.queue.beat(), pauseMs: timing.beatMs, onError: report('heartbeat') }),
    taking: startLoop({ tick: (signal) => taking.takeNext(signal), pauseMs: 0, onError: report('taking') }),
    watching: startLoop({ tick: () => doCommonWork(parts, { timing, due }), pauseMs: timing.watchMs, onError: report('watching') }),
    tending: startLoop({ tick: async (signal) => ((await holdsCommonWork(parts, timing)) ? tend(parts, signal) : undefined), pauseMs: timing.tendMs, onError: report('tending') }),
    ...(ends === undefined ? {} : { ends: startLoop({ tick: (signal) => takeEnds(ends, parts, signal), pauseMs: 0, onError: report('ends') }) }),
    ...(cloudWatch === undefined ? {} : { metrics: startLoop({ tick: async () => cloudWatch.publish({ tellsShared: await holdsCommonWork(parts, timing) }), pauseMs: timing.metricsMs, onError: report('metrics') }) }),
  };
  return {
    checkLoops: () => checkLoops(loops),
    stop: async () => {
      const others = Object.entries(loops).flatMap(([name, loop]) => (name === 'taking' ? [] : [loop.stop()]));
      await Promise.all([stopTaking(loops, parts).then(() => taking.drain()), ...others]);
      await parts.queue.leave();
      await releaseLock(parts.redis, { key: commonWorkKey, owner: parts.settings.controllerId });
    },
  };
}

/** The steps up to the run's intent, and then the launch. */
async function prepareRun(runId: string, parts: Parts): Promise<() => Promise<void>> {
  const launch = await orSetAside(runId, parts, () => prepareDispatch(runId, parts));
  return async () => {
    const outcome = launch === undefined ? 'set aside' : await orSetAside(runId, parts, launch);
    parts.log.info({ runId, outcome }, 'run handled');
  };
}

async function orSetAside<T>(runId: string, parts: Parts, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    // Nothing else could be handled either: the id stays in the list and is taken again after a pause.
    if (isPassingFailure(error)) throw error;
    await setAside(runId, error, parts);
    return undefined;
  }
}

/** A run that cannot be handled, for a reason that is ours, must not hold up the others. */
async function setAside(runId: string, error: unknown, parts: Parts): Promise<void> {
  const run = await loadRun(parts.pool, runId);
  parts.log.error({ runId, err: error }, `the run could not be handled; it is tried again in ${troubleDelaySeconds} s`);
  if (run === undefined) return;
  await inTransaction(parts.pool, (client) => defer(client, { runId, projectId: run.projectId, reason: 'trouble', delaySeconds: troubleDelaySeconds }));
}

/** The lease keeps replicas from doing everything twice; it need not be exact, since every change is guarded by the old state. */
function holdsCommonWork(parts: Parts, timing: Timing): Promise<boolean> {
  return takeLock(parts.redis, { key: commonWorkKey, owner: parts.settings.controllerId, ttlMs: timing.leaseMs });
}

async function doCommonWork(parts: Parts, { timing, due }: { timing: Timing; due: Due }): Promise<void> {
  if (!(await holdsCommonWork(parts, timing))) {
    // The lease of a controller that died lasts for seconds: whoever starts looks at what is in flight at once.
    if (due.isNew) await watchTasks(parts, { asks: true });
    due.isNew = false;
    return;
  }
  due.isNew = false;
  const recovered = await parts.queue.recoverFromDead();
  if (recovered > 0) parts.log.warn({ recovered }, 'took back run ids of a controller that died');
  const round = new Round();
  const now = performance.now();
  const asks = now >= due.ask;
  await round.attempt(async () => {
    const live = await watchTasks(parts, { asks });
    // A few tasks in every round; of many, a hundred in two seconds, so that they do not use up the account's rate.
    if (asks) due.ask = live <= 20 ? now : now + Math.ceil(live / 100) * 2000;
  });
  await round.attempt(() => wakeDeferred(parts));
  await round.attempt(() => replayIntents(parts));
  if (now >= due.sweep) {
    due.sweep = now + timing.sweepMs;
    await round.attempt(async () => {
      const forgotten = await sweepQueued(parts);
      if (forgotten.length > 0) parts.log.warn({ runIds: forgotten }, 'runs that had never reached the queue were put into it');
    });
  }
  if (now >= due.orphans) {
    due.orphans = now + timing.orphansMs;
    await round.attempt(() => sweepOrphans(parts));
  }
  round.finish();
}

async function stopTaking(loops: Record<string, Loop>, parts: Parts): Promise<void> {
  let isStopped = false;
  const stopped = loops['taking']?.stop().then(() => {
    isStopped = true;
  });
  // Repeated, since the loop may be about to begin its wait just now.
  const interrupt = startLoop({
    tick: async () => {
      if (!isStopped) await parts.queue.interruptTake();
    },
    pauseMs: 50,
    onError: () => undefined,
  });
  await stopped;
  await interrupt.stop();
}

function checkLoops(loops: Record<string, Loop>): Promise<string> {
  const late = Object.entries(loops).filter(([, loop]) => performance.now() - loop.lastRoundAt() > longestRoundMs);
  if (late.length === 0) return Promise.resolve('ok');
  return Promise.reject(new Error(`no round for more than ${longestRoundMs / 1000} s: ${late.map(([name]) => name).join(', ')}`));
}

function logFailure(parts: Parts, failure: { loop: string; error: unknown; retryMs: number }): void {
  const { loop, error, retryMs } = failure;
  // Waiting helps against the one; the other is a bug or AWS refusing us, and somebody must look.
  if (isPassingFailure(error)) parts.log.warn({ loop, err: error, retryMs }, 'Redis or PostgreSQL cannot be reached; trying again');
  else parts.log.error({ loop, err: error, retryMs }, 'the round failed; trying again');
}

import { inTransaction } from './database.ts';
import { defer } from './deferral-store.ts';
import { dispatchRun } from './dispatch-run.ts';
import { startLoop, type Loop } from './loop.ts';
import { migrate } from './migrate.ts';
import { releaseLock, takeLock } from './owned-lock.ts';
import type { Parts } from './parts.ts';
import { isPassingFailure } from './passing-failure.ts';
import { replayIntents } from './replay-intents.ts';
import { Round } from './round.ts';
import { loadRun } from './run-store.ts';
import { wakeDeferred } from './wake-deferred.ts';
import { watchTasks } from './watch-tasks.ts';

export interface Timing {
  readonly beatMs: number;
  /** Of the heartbeat and of the lease of the controller that does the common work. */
  readonly leaseMs: number;
  readonly watchMs: number;
}

export const defaultTiming: Timing = { beatMs: 2000, leaseMs: 10_000, watchMs: 1000 };

export interface Controller {
  /** Rejects when a loop has not come round for long. */
  readonly checkLoops: () => Promise<string>;
  /** Stops taking, finishes the run at hand, gives everything else back. */
  readonly stop: () => Promise<void>;
}

const commonWorkKey = 'factory-ecs:common-work';
const longestRoundMs = 90_000;
const troubleDelaySeconds = 30;

/** Brings the schema up and starts the loops: heartbeat, taking, and the work that one controller at a time does for all. */
export async function startController(parts: Parts, timing: Timing): Promise<Controller> {
  const applied = await migrate(parts.pool);
  if (applied.length > 0) parts.log.info({ applied }, 'database migrated');
  await parts.queue.beat();
  const report = (loop: string) => (error: unknown, retryMs: number) => logFailure(parts, { loop, error, retryMs });
  // What a crash left behind is taken up at once, whoever does the common work. The watching loop repeats what fails here.
  await replayIntents(parts).catch((error: unknown) => report('start')(error, timing.watchMs));
  const loops: Record<string, Loop> = {
    heartbeat: startLoop({ tick: () => parts.queue.beat(), pauseMs: timing.beatMs, onError: report('heartbeat') }),
    taking: startLoop({ tick: (signal) => takeOne(parts, signal), pauseMs: 0, onError: report('taking') }),
    watching: startLoop({ tick: () => doCommonWork(parts, timing.leaseMs), pauseMs: timing.watchMs, onError: report('watching') }),
  };
  return {
    checkLoops: () => checkLoops(loops),
    stop: async () => {
      await Promise.all([stopTaking(loops, parts), loops['watching']?.stop(), loops['heartbeat']?.stop()]);
      await parts.queue.leave();
      await releaseLock(parts.redis, { key: commonWorkKey, owner: parts.settings.controllerId });
    },
  };
}

async function takeOne(parts: Parts, signal: AbortSignal): Promise<void> {
  const runId = await parts.queue.take(parts.settings.pollTimeoutSeconds);
  // An id that arrived while stopping stays in this controller's list, which goes back as a whole.
  if (runId === undefined || signal.aborted) return;
  try {
    const outcome = await dispatchRun(runId, parts);
    parts.log.info({ runId, outcome }, 'run handled');
  } catch (error) {
    // Nothing else could be handled either: the id stays in the list and is taken again after a pause.
    if (isPassingFailure(error)) throw error;
    await setAside(runId, error, parts);
  }
  await parts.queue.settle(runId);
}

/** A run that cannot be handled, for a reason that is ours, must not hold up the others. */
async function setAside(runId: string, error: unknown, parts: Parts): Promise<void> {
  const run = await loadRun(parts.pool, runId);
  parts.log.error({ runId, err: error }, `the run could not be handled; it is tried again in ${troubleDelaySeconds} s`);
  if (run === undefined) return;
  await inTransaction(parts.pool, (client) => defer(client, { runId, projectId: run.projectId, reason: 'trouble', delaySeconds: troubleDelaySeconds }));
}

/** The lease keeps replicas from doing everything twice; it need not be exact, since every change is guarded by the old state. */
async function doCommonWork(parts: Parts, leaseMs: number): Promise<void> {
  if (!(await takeLock(parts.redis, { key: commonWorkKey, owner: parts.settings.controllerId, ttlMs: leaseMs }))) return;
  const recovered = await parts.queue.recoverFromDead();
  if (recovered > 0) parts.log.warn({ recovered }, 'took back run ids of a controller that died');
  const round = new Round();
  await round.attempt(() => watchTasks(parts));
  await round.attempt(() => wakeDeferred(parts));
  await round.attempt(() => replayIntents(parts));
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

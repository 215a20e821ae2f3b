import { createHash } from 'node:crypto';
import { describeAwsError } from '../ecs/aws-error.ts';
import type { NewTask } from '../ecs/ecs-gateway.ts';
import type { TaskObservation } from '../ecs/observation.ts';
import { stopCauseOf } from '../ecs/stop-cause.ts';
import type { DeployContext } from './deploy-context.ts';
import { logTailOf } from './explain-failure.ts';

export interface Migration {
  revision: string;
  definition: object;
  /** Placement like the api's: network, launch type or capacity providers. */
  placement: Pick<NewTask, 'networkConfiguration' | 'launchType' | 'capacityProviderStrategy' | 'platformVersion'>;
  /** Same token, same task: a repeated call must not migrate twice. Another attempt is another task. */
  attempt: string;
  release: string;
  deadlineAtMs: number;
}

export type MigrationOutcome = { kind: 'succeeded' } | { kind: 'failed'; reason: string; details: string[] };

type MigrationContext = Pick<DeployContext, 'ecs' | 'logTail' | 'clock' | 'reporter' | 'cancelled' | 'pollMs'>;

const logLines = 20;

/** Runs the migration as a one-off task to its end. The exit codes of its containers decide. */
export async function runMigration(migration: Migration, context: MigrationContext): Promise<MigrationOutcome> {
  const token = createHash('sha256').update(`${migration.release}/${migration.attempt}/migrate`).digest('hex');
  const arn = await context.ecs.runTask({
    ...migration.placement, taskDefinition: migration.revision, clientToken: token, startedBy: `migrate/${token.slice(0, 20)}`,
  });
  context.reporter.info(`Migration task ${arn} started.`);
  const task = await waitUntilStopped(arn, migration, context);
  if (task === null) {
    return { kind: 'failed', reason: 'The migration did not end before the deadline and was stopped.', details: [] };
  }
  const tail = await logTailOf(task, migration.definition, { lines: logLines, ...context });
  for (const line of tail) context.reporter.info(`  | ${line}`);
  if (succeeded(task)) return { kind: 'succeeded' };
  const { text, hint } = stopCauseOf(task);
  return { kind: 'failed', reason: `The migration failed: ${text}`, details: [...(hint === '' ? [] : [hint]), ...tail.map((line) => `| ${line}`)] };
}

/** A missing exit code is no success: the container may never have started. */
function succeeded(task: TaskObservation): boolean {
  return task.containers.length > 0 && task.containers.every((container) => container.exitCode === 0);
}

async function waitUntilStopped(arn: string, migration: Migration, context: MigrationContext): Promise<TaskObservation | null> {
  const startedMs = context.clock.monotonicMs();
  let saidAtMs = startedMs;
  try {
    for (;;) {
      const late = context.clock.monotonicMs() >= migration.deadlineAtMs;
      // A task just started may be missing from the answer for some seconds.
      const [task] = await context.ecs.describeTasks([arn]);
      if (task?.lastStatus === 'STOPPED') return task;
      if (late) break;
      if (context.clock.monotonicMs() - saidAtMs >= 5000) {
        saidAtMs = context.clock.monotonicMs();
        context.reporter.info(`${String(Math.round((saidAtMs - startedMs) / 1000)).padStart(4)} s  migration: ${(task?.lastStatus ?? 'not visible yet').toLowerCase()}`);
      }
      await context.clock.sleep(Math.min(context.pollMs, Math.max(0, migration.deadlineAtMs - context.clock.monotonicMs())), context.cancelled);
    }
  } catch (error) {
    await stop(arn, context);
    throw error;
  }
  await stop(arn, context);
  return null;
}

/** The reason for stopping counts more than a stop that fails: that is said, not thrown. */
async function stop(arn: string, context: MigrationContext): Promise<void> {
  try {
    await context.ecs.stopTask(arn, 'The deployment no longer waits for this migration.');
  } catch (error) {
    context.reporter.warning(`The migration task ${arn} could not be stopped: ${describeAwsError(error)}`);
  }
}

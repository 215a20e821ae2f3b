import { randomBytes } from 'node:crypto';
import type { FaultRule } from '../../rehearsal/ecs/faults/scenario.ts';
import type { TaskRecord } from '../../rehearsal/ecs/state/records.ts';
import { waitUntil } from '../../rehearsal/machine/wait-until.ts';
import type { RunningController } from './controller.ts';
import { FactorySide } from './factory-side.ts';
import type { CancelSite } from './site.ts';

const deadlineMs = 15_000;
const pollMs = 10;
const stepMs = 10;
const longStepMs = 1000;
// A runner that does not heed SIGTERM is killed after 30 s.
const longestStopMs = 60_000;

/** One trial: the run that is canceled, the controllers, and the hands on ECS and its clock. */
export class Stage {
  readonly factory: FactorySide;
  readonly runId: string;
  /** When its task was seen STOPPED, on the clock of `performance.now()`. */
  stoppedAt: number | undefined;
  private readonly site: CancelSite;
  private readonly controllers: RunningController[] = [];
  private letProjectGo: (() => Promise<void>) | undefined;

  constructor(site: CancelSite, key: string) {
    const { pool, redis } = site;
    this.site = site;
    this.runId = `${key}-${randomBytes(6).toString('hex')}`;
    this.factory = new FactorySide({ pool, redis, runId: this.runId });
  }

  /** Also after a failure: what is held must not hold up the end of the controllers. */
  async close(): Promise<void> {
    this.site.ecs.faults.remove();
    await this.releaseProject();
    await this.site.ecs.advance(longStepMs);
    for (const controller of this.controllers) await controller.stop();
    await this.factory.deleteProject({ hasDispatches: this.controllers.length > 0 });
  }

  get errors(): readonly string[] {
    return this.controllers.flatMap(({ errors }) => errors);
  }

  async startController(): Promise<void> {
    this.controllers.push(await this.site.startController());
  }

  until(what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> {
    return waitUntil(isTrue, { what, deadlineMs, intervalMs: pollMs });
  }

  tasksOf(runId: string): readonly TaskRecord[] {
    return [...this.site.ecs.kernel.state.allTasks()].filter((task) => task.startedBy === `factory-run/${runId}`);
  }

  get task(): TaskRecord | undefined {
    return this.tasksOf(this.runId).at(-1);
  }

  /** The controller has recorded the task that ECS gave it. */
  async launched(runId = this.runId): Promise<void> {
    await this.until(`${runId} to be launched`, async () => (await this.factory.dispatch(runId))?.state === 'launched');
  }

  async advance(ms: number): Promise<void> {
    await this.site.ecs.advance(ms);
  }

  /** Moves ECS's clock until the run's task has come so far. */
  async advanceUntil(status: TaskRecord['lastStatus']): Promise<void> {
    for (let passedMs = 0; this.task?.lastStatus !== status; ) {
      if (passedMs > longestStopMs) throw new Error(`The task of ${this.runId} is ${String(this.task?.lastStatus)} and does not become ${status}.`);
      const ms = this.task?.desiredStatus === 'STOPPED' && passedMs >= 10 * stepMs ? longStepMs : stepMs;
      await this.site.ecs.advance(ms);
      passedMs += ms;
    }
    if (status === 'STOPPED') this.stoppedAt ??= performance.now();
  }

  /** The run's container dies, whatever its runner was about to do. */
  kill(runId: string): void {
    for (const task of this.tasksOf(runId)) this.site.ecs.kernel.runtime.kill(task.arn, 'runner');
  }

  /** Another run's container dies: what it held is freed by the controller or by nobody. */
  async crash(runId: string): Promise<void> {
    // Its containers must run for that.
    await this.until(`the task of ${runId} to run`, async () => {
      await this.site.ecs.advance(longStepMs);
      return this.tasksOf(runId).every(({ lastStatus }) => lastStatus === 'RUNNING');
    });
    this.kill(runId);
    await this.site.ecs.advance(longStepMs);
    await this.until(`${runId} to end`, async () => (await this.factory.dispatch(runId))?.state === 'stopped');
  }

  /** From now on, and until `removeFaults`, this goes wrong with ECS. What a `latency` holds goes on when the clock moves. */
  addFault(rule: FaultRule): void {
    this.site.ecs.faults.add([rule]);
  }

  removeFaults(): void {
    this.site.ecs.faults.remove();
  }

  async struck(): Promise<void> {
    await this.until('the fault to strike', () => this.site.ecs.faults.rules().some(({ fired }) => fired > 0));
  }

  /** A controller that comes to the transaction of an intent waits there, at the lock that `run-store.ts` takes for the project. */
  async holdProject(): Promise<void> {
    const client = await this.site.pool.connect();
    this.letProjectGo = async () => {
      await client.query('ROLLBACK');
      client.release();
    };
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('factory_ecs.project'), hashtext($1))`, [this.factory.projectId]);
  }

  async isProjectWaitedFor(): Promise<boolean> {
    const { rows } = await this.site.pool.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
    return rows.length > 0;
  }

  async releaseProject(): Promise<void> {
    await this.letProjectGo?.();
    this.letProjectGo = undefined;
  }

  /** A minute passes for ECS, and for the controller as far as the run is concerned. */
  async passMinute(): Promise<void> {
    await this.factory.age();
    await this.site.ecs.advance(60_000);
  }
}

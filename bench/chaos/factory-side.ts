import { randomBytes, randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type pg from 'pg';
import { createRandom } from '../../rehearsal/ecs/random.ts';
import { ScriptedEcs, type ScriptedTask } from '../../controller/test/scripted-ecs.ts';
import { ToldEvents } from './told-events.ts';

/** What each run of a trial is there for. */
export const roles = ['early', 'build', 'follow', 'task', 'crash', 'cancel'] as const;
export type Role = (typeof roles)[number];

export const expectations: Readonly<Record<Role, { readonly status: string; readonly tasks: number; readonly dispatch: string | undefined }>> = {
  /** Its cancel key is there before the controller sees it. */
  early: { status: 'CANCELED', tasks: 0, dispatch: undefined },
  /** Two runs for one branch: one of them waits for the other. */
  build: { status: 'SUCCEEDED', tasks: 1, dispatch: 'stopped' },
  follow: { status: 'SUCCEEDED', tasks: 1, dispatch: 'stopped' },
  /** Ends as soon as it has begun. */
  task: { status: 'SUCCEEDED', tasks: 1, dispatch: 'stopped' },
  /** Its runner ends without a result. */
  crash: { status: 'FAILED', tasks: 1, dispatch: 'stopped' },
  /** Canceled while it runs; its runner writes SUCCEEDED all the same, twice. */
  cancel: { status: 'CANCELED', tasks: 1, dispatch: 'stopped' },
};

// One read in four is of half a second ago: many rounds of the watching loop, which asks each time.
const [staleOneIn, staleMs] = [4, 500];

const branchLock = 'runs:lock:p1:main';

/** Factory's API, its runners and ECS, all in this process. */
export class FactorySide {
  readonly ecs = new ScriptedEcs();
  readonly events = new ToldEvents();
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly ids = new Map<Role, string>();
  /** Two runners on one branch at the same time, or a write that failed. */
  readonly wrongs: string[] = [];
  private boots: Promise<void>[] = [];

  constructor(pool: pg.Pool, redis: Redis) {
    this.pool = pool;
    this.redis = redis;
  }

  async reset(): Promise<void> {
    await Promise.all(this.boots);
    this.boots = [];
    this.wrongs.length = 0;
    this.ecs.reset();
    this.events.reset(undefined);
    this.ecs.stopExitCode = undefined;
    this.ecs.onTask = (task) => {
      this.boots.push(this.boot(task).catch((error: unknown) => void this.wrongs.push(`the runner could not write: ${String(error)}`)));
    };
    await this.redis.flushall();
    // What a dead controller's connection still holds would block the next statement.
    await this.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'factory-runner-controller'`);
    await this.pool.query('TRUNCATE "Project", "GlobalSecret", "Environment" CASCADE');
    await this.pool.query('DROP SCHEMA IF EXISTS factory_ecs CASCADE');
    await this.pool.query(`INSERT INTO "Project" ("id", "name", "namespace", "updatedAt") VALUES ('p1', 'One', 'ns-1', now())`);
    await this.pool.query(`INSERT INTO "GlobalSecret" ("id", "name", "provider", "k8sSecretName", "keyMappings", "updatedAt") VALUES ('g1', 'gemini', 'google', 'gemini-key', '{"apiKey":"api_key"}', now())`);
    this.ids.clear();
    for (const role of roles) this.ids.set(role, `chaos${randomBytes(10).toString('hex')}`);
  }

  /** From now on ECS's reads are stale now and then, and its events late, twice or never, as the seed has it. */
  bend(seed: number): void {
    const random = createRandom(seed);
    this.events.reset(seed + 1);
    this.ecs.staleReads = { isNext: () => random.below(staleOneIn) === 0, ageMs: staleMs };
  }

  id(role: Role): string {
    return this.ids.get(role) ?? '';
  }

  /** The run that a text is about, by its id or its task's; `undefined` where it is about none or about several. */
  findRole(text: string): Role | undefined {
    const tasks = [...this.ecs.tasks.values()].filter((task) => text.includes(task.taskArn));
    const found = roles.filter((role) => text.includes(this.id(role)) || tasks.some((task) => task.startedBy.endsWith(this.id(role))));
    return found.length === 1 ? found[0] : undefined;
  }

  /** As the API does it: row, event, queue. */
  async queueRuns(): Promise<void> {
    const environment = JSON.stringify({ id: 'e1', name: 'default', kind: 'KUBERNETES_JOB', runnerImage: 'runner:1' });
    await this.redis.set(`runs:cancel:${this.id('early')}`, '1', 'EX', 7200);
    for (const role of roles) {
      await this.pool.query(
        `INSERT INTO "Run" ("id", "projectId", "attractorDefId", "runType", "sourceBranch", "targetBranch", "environmentSnapshot", "createdAt") VALUES ($1, 'p1', 'a1', $2::"RunType", 'main', 'main', $3, now() AT TIME ZONE 'UTC')`,
        [this.id(role), role === 'build' || role === 'follow' ? 'implementation' : 'task', environment],
      );
      await this.addEvent(role, 'RunQueued', { runId: this.id(role), modelConfig: { provider: 'google', modelId: 'some-model' } });
      await this.redis.lpush('runs:queued', this.id(role));
    }
  }

  async cancel(role: Role): Promise<void> {
    await this.write(role, 'CANCELED');
    await this.addEvent(role, 'RunCanceled', { runId: this.id(role) });
    await this.redis.set(`runs:cancel:${this.id(role)}`, '1', 'EX', 7200);
  }

  /** As the runner does it: whatever the status was. */
  async write(role: Role, status: string): Promise<void> {
    await this.pool.query('UPDATE "Run" SET "status" = $2::"RunStatus" WHERE "id" = $1', [this.id(role), status]);
  }

  /** The containers of the role's tasks end. */
  exit(role: Role, exitCode: number): void {
    for (const task of this.tasksOf(role)) {
      this.ecs.finish(task, { exitCode });
      this.events.tell(task, exitCode);
    }
  }

  tasksOf(role: Role): readonly ScriptedTask[] {
    return this.ecs.tasksOf(this.id(role));
  }

  /** What runners write once they have begun is written. */
  async booted(): Promise<void> {
    await Promise.all(this.boots);
  }

  async statuses(): Promise<ReadonlyMap<Role, { readonly status: string; readonly dispatch: string | undefined }>> {
    const { rows: [schema] } = await this.pool.query<{ exists: boolean }>(`SELECT to_regclass('factory_ecs.dispatch') IS NOT NULL AS exists`);
    const dispatches = schema?.exists === true ? (await this.pool.query<{ id: string; state: string }>('SELECT run_id AS id, state FROM factory_ecs.dispatch')).rows : [];
    const { rows } = await this.pool.query<{ id: string; status: string }>('SELECT "id", "status"::text AS status FROM "Run"');
    return new Map(
      roles.map((role) => {
        const status = rows.find((row) => row.id === this.id(role))?.status ?? 'no row';
        return [role, { status, dispatch: dispatches.find((row) => row.id === this.id(role))?.state }];
      }),
    );
  }

  /**
   * Nobody holds the branch, or a run whose dispatch is over does, as after a death between its end and the lock: the controller
   * lets the next run of the branch have it (`controller/test/cancel-points.test.ts`).
   */
  async isBranchOpen(): Promise<boolean> {
    const owner = await this.redis.get(branchLock);
    if (owner === null) return true;
    const statuses = await this.statuses();
    return roles.some((role) => this.id(role) === owner && statuses.get(role)?.dispatch === 'stopped');
  }

  private async addEvent(role: Role, type: string, payload: unknown): Promise<void> {
    await this.pool.query(`INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload") VALUES ($1, $2, now() AT TIME ZONE 'UTC', $3, $4)`, [randomUUID(), this.id(role), type, JSON.stringify(payload)]);
  }

  private async boot(task: ScriptedTask): Promise<void> {
    const role = roles.find((candidate) => task.startedBy.endsWith(this.id(candidate)));
    if (role === undefined) return void this.wrongs.push(`a task of nobody: ${task.startedBy}`);
    const rivals = (role === 'build' || role === 'follow' ? [...this.tasksOf('build'), ...this.tasksOf('follow')] : []).filter((other) => other !== task && other.lastStatus === 'RUNNING');
    if (rivals.length > 0) this.wrongs.push(`${role} was started while the branch's other runner was running`);
    await this.write(role, 'RUNNING');
    await this.addEvent(role, 'RunStarted', { runId: this.id(role) });
    if (role !== 'task') return;
    await this.write(role, 'SUCCEEDED');
    this.exit(role, 0);
  }
}

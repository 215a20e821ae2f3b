import { waitUntil } from '../../rehearsal/machine/wait-until.ts';
import type { ControllerProcess } from './controller-process.ts';
import { roles, type FactorySide, type Role } from './factory-side.ts';
import type { Path, Tap } from './tap.ts';

export interface Stage {
  readonly factory: FactorySide;
  readonly controller: ControllerProcess;
  readonly tap: Tap;
}

// Below the 60 s after which runs that are nowhere are queued again: a trial that needs that sweep fails.
const deadlineMs = 50_000;
// Longer than any periodic request is away.
const fireMs = 1500;
const idleMs = 1300;

/** Runs six runs to their ends, path by path; rejects when something does not come about in time. */
export async function playScenario(stage: Stage, { fault, recordsIdle }: { readonly fault: Path | undefined; readonly recordsIdle: boolean }): Promise<void> {
  const { factory, controller, tap } = stage;
  const end = performance.now() + deadlineMs;
  const until = (what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> => waitUntil(isTrue, { what, deadlineMs: Math.max(1000, end - performance.now()), intervalMs: 15 });
  const lastOf = async (path: Path): Promise<void> => {
    // A point that comes round again and again may not have come yet.
    if (fault === path && !tap.isFired) await waitUntil(() => tap.isFired, { what: 'the point', deadlineMs: fireMs, intervalMs: 15 }).catch(() => undefined);
  };
  const has = async (role: Role, { status, dispatch }: { readonly status?: string; readonly dispatch?: string }): Promise<boolean> => {
    const found = (await factory.statuses()).get(role);
    return (status === undefined || found?.status === status) && (dispatch === undefined || found?.dispatch === dispatch);
  };

  controller.start();
  await until('the controller to start', () => controller.isStarted);
  await lastOf('start');

  tap.path = 'dispatch';
  await factory.queueRuns();
  await until('early to be canceled', () => has('early', { status: 'CANCELED' }));
  await until('task to end', () => has('task', { status: 'SUCCEEDED', dispatch: 'stopped' }));
  for (const role of ['crash', 'cancel'] as const) await until(`${role} to run`, () => has(role, { dispatch: 'launched' }));
  let first: Role = 'build';
  await until('the branch to be held and waited for', async () => {
    first = (await has('build', { dispatch: 'launched' })) ? 'build' : 'follow';
    const waiting = await factory.pool.query(`SELECT 1 FROM factory_ecs.deferral WHERE run_id = $1 AND reason = 'branch-lock'`, [factory.id(other(first))]);
    return (await has(first, { dispatch: 'launched' })) && waiting.rows.length === 1;
  });
  await until('nothing to be under way', () => areListsEmpty(factory));
  await factory.booted();
  await lastOf('dispatch');

  tap.path = 'watch';
  factory.exit('crash', 1);
  await factory.write(first, 'SUCCEEDED');
  factory.exit(first, 0);
  await until('crash to fail', () => has('crash', { status: 'FAILED', dispatch: 'stopped' }));
  await until(`${other(first)} to run`, () => has(other(first), { dispatch: 'launched' }));
  await factory.booted();
  await factory.write(other(first), 'SUCCEEDED');
  factory.exit(other(first), 0);
  await until(`${other(first)} to end`, () => has(other(first), { dispatch: 'stopped' }));
  await until('the branch to be free', () => factory.isBranchOpen());
  await lastOf('watch');

  tap.path = 'cancel';
  await factory.cancel('cancel');
  await until('StopTask', () => factory.ecs.callsOf('StopTask').length > 0);
  await factory.write('cancel', 'SUCCEEDED');
  factory.exit('cancel', 143);
  await until('cancel to end', () => has('cancel', { status: 'CANCELED', dispatch: 'stopped' }));
  await lastOf('cancel');

  tap.path = 'late-write';
  await factory.write('cancel', 'SUCCEEDED');
  await until('the late write to be undone', () => has('cancel', { status: 'CANCELED' }));
  await lastOf('late-write');
  await until('a live controller', () => controller.isStarted);
  await until('nothing to be left', async () => (await areListsEmpty(factory)) && (await countDeferrals(factory)) === 0 && (await factory.isBranchOpen()));

  tap.path = 'idle';
  if (recordsIdle) await new Promise((resolve) => setTimeout(resolve, idleMs));
}

/** The queue and every controller's own list, dead or alive. */
export async function areListsEmpty({ redis }: FactorySide): Promise<boolean> {
  // Redis deletes a list with its last element.
  return (await redis.exists('runs:queued')) === 0 && (await redis.keys('factory-ecs:processing:*')).length === 0;
}

export async function countDeferrals({ pool }: FactorySide): Promise<number> {
  return (await pool.query('SELECT 1 FROM factory_ecs.deferral')).rows.length;
}

function other(role: Role): Role {
  return roles.find((candidate) => candidate !== role && (candidate === 'build' || candidate === 'follow')) ?? role;
}

import { expectations, roles, type FactorySide } from './factory-side.ts';
import { areListsEmpty, countDeferrals } from './scenario.ts';

export interface Verdict {
  /** Runs that should have had a task and never had one. */
  readonly lost: number;
  /** Runs with more than one task. */
  readonly twice: number;
  /** Runs without the final state that they should have. */
  readonly unfinished: number;
  /** What else is not as it should be at the end: locks, lists, events, dispatches, a controller that ended by itself. */
  readonly leftOver: number;
  readonly problems: readonly string[];
}

const final = ['SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT'];

/** How a trial ended, from the tables, Redis and ECS alone. */
export async function judge(factory: FactorySide, { problem, ownExits }: { readonly problem: string | undefined; readonly ownExits: number }): Promise<Verdict> {
  const [lost, twice, unfinished] = [[] as string[], [] as string[], [] as string[]];
  const leftOver = [...factory.wrongs];
  const statuses = await factory.statuses();
  for (const role of roles) {
    const expected = expectations[role];
    const tasks = new Set(factory.tasksOf(role).map((task) => task.clientToken)).size;
    const { status, dispatch } = statuses.get(role) ?? { status: 'no row', dispatch: undefined };
    if (tasks > expected.tasks) twice.push(`${role} was started ${String(tasks)} times`);
    if (tasks < expected.tasks) lost.push(`${role} was never started, and is ${status}`);
    else if (status !== expected.status) unfinished.push(`${role} is ${status}${final.includes(status) ? `, not ${expected.status}` : ''}`);
    if (dispatch !== expected.dispatch) leftOver.push(`the dispatch of ${role} is ${dispatch ?? 'missing'}, not ${expected.dispatch ?? 'missing'}`);
  }
  const { rows } = await factory.pool.query<{ runId: string; type: string }>(`SELECT "runId", "type" FROM "RunEvent" WHERE "type" NOT IN ('RunQueued', 'RunStarted', 'RunCanceled') GROUP BY "runId", "type" HAVING count(*) > 1`);
  for (const { runId, type } of rows) leftOver.push(`${type} of ${factory.findRole(runId) ?? runId} was written twice`);
  if (!(await factory.isBranchOpen())) leftOver.push('the branch is held');
  if (!(await areListsEmpty(factory))) leftOver.push(`ids are left in lists: ${(await listIds(factory)).join(', ')}`);
  if (await countDeferrals(factory).catch(() => 0)) leftOver.push('runs are left waiting');
  if (ownExits > 0) leftOver.push(`a controller ended by itself, ${String(ownExits)} times`);
  const found = [...lost, ...twice, ...unfinished, ...leftOver];
  if (problem !== undefined && found.length === 0) leftOver.push(problem);
  return { lost: lost.length, twice: twice.length, unfinished: unfinished.length, leftOver: leftOver.length, problems: [...found, ...(problem === undefined ? [] : [problem])] };
}

async function listIds({ redis, ids }: FactorySide): Promise<readonly string[]> {
  const keys = ['runs:queued', ...(await redis.keys('factory-ecs:processing:*'))];
  const lists = await Promise.all(keys.map(async (key) => ({ key, runIds: await redis.lrange(key, 0, -1) })));
  const nameOf = (runId: string): string => [...ids].find(([, id]) => id === runId)?.[0] ?? runId;
  return lists.flatMap(({ key, runIds }) => runIds.map((runId) => `${nameOf(runId)} in ${key}`));
}

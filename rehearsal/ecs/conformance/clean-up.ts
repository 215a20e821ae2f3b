import type { ECS } from '@aws-sdk/client-ecs';
import type { CaseContext } from './case-context.ts';
import { waitForAnswer } from './wait.ts';

/**
 * Removes all that a case made: services, tasks, clusters, task definitions. In a real account that has to succeed; on
 * this machine the target ends with the suite, and what it cannot do (MiniStack) is no failure of the case.
 */
export async function cleanUp(context: CaseContext): Promise<void> {
  const mustSucceed = context.target.isAccount;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (mustSucceed) throw new Error(`What carries the prefix ${context.prefix} could not be removed; remove it by hand.`, { cause: error });
    }
  };
  for (const cluster of context.clusters) {
    await attempt(() => emptyCluster(context.ecs, cluster));
    await attempt(() => deleteCluster(context, cluster));
  }
  for (const family of context.families) await attempt(() => deregisterFamily(context.ecs, family));
}

async function emptyCluster(ecs: ECS, cluster: string): Promise<void> {
  for (let nextToken: string | undefined, isFirst = true; isFirst || nextToken !== undefined; isFirst = false) {
    const page = await ecs.listServices({ cluster, maxResults: 100, nextToken });
    for (const service of page.serviceArns ?? []) await ecs.deleteService({ cluster, service, force: true });
    nextToken = page.nextToken;
  }
  for (const task of await runningTasks(ecs, cluster)) await ecs.stopTask({ cluster, task });
}

async function runningTasks(ecs: ECS, cluster: string): Promise<readonly string[]> {
  const tasks: string[] = [];
  for (let nextToken: string | undefined, isFirst = true; isFirst || nextToken !== undefined; isFirst = false) {
    const page = await ecs.listTasks({ cluster, nextToken });
    tasks.push(...(page.taskArns ?? []));
    nextToken = page.nextToken;
  }
  return tasks;
}

/** A cluster can be deleted once its tasks have ended; only in an account it is worth the wait. */
async function deleteCluster(context: CaseContext, cluster: string): Promise<void> {
  if (!context.target.isAccount) {
    await context.ecs.deleteCluster({ cluster });
    return;
  }
  const isDeleted = (): Promise<true | undefined> => context.ecs.deleteCluster({ cluster }).then(() => true as const, () => undefined);
  await waitForAnswer(context.time, isDeleted, { what: `cluster ${cluster} to be empty`, deadlineMs: 300_000 });
}

async function deregisterFamily(ecs: ECS, familyPrefix: string): Promise<void> {
  const { taskDefinitionArns = [] } = await ecs.listTaskDefinitions({ familyPrefix });
  for (const taskDefinition of taskDefinitionArns) await ecs.deregisterTaskDefinition({ taskDefinition });
  if (taskDefinitionArns.length > 0) await ecs.deleteTaskDefinitions({ taskDefinitions: taskDefinitionArns.slice(0, 10) });
}

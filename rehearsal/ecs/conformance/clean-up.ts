import { ClusterNotFoundException, type ECS } from '@aws-sdk/client-ecs';
import type { CaseContext } from './case-context.ts';
import { waitForAnswer } from './wait.ts';

/**
 * Removes all that a case made: services, tasks, clusters, task definitions. On this machine the target ends with the
 * suite: only what would go on living is ended, and what the target cannot do (MiniStack) is no failure of the case.
 */
export async function cleanUp(context: CaseContext): Promise<void> {
  const { ecs, clusters, families, prefix, target } = context;
  if (!target.isAccount) {
    for (const cluster of clusters) await emptyCluster(ecs, cluster).catch(() => undefined);
    return;
  }
  try {
    for (const cluster of clusters) await removeCluster(context, cluster);
    for (const family of families) await deregisterFamily(ecs, family);
  } catch (error) {
    throw new Error(`What carries the prefix ${prefix} could not be removed; remove it by hand.`, { cause: error });
  }
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

/** A cluster can be deleted once its tasks have ended; one that the case has deleted is no problem. */
async function removeCluster({ ecs, time }: CaseContext, cluster: string): Promise<void> {
  try {
    await emptyCluster(ecs, cluster);
  } catch (error) {
    if (error instanceof ClusterNotFoundException) return;
    throw error;
  }
  const isDeleted = (): Promise<true | undefined> => ecs.deleteCluster({ cluster }).then(() => true as const, () => undefined);
  await waitForAnswer(time, isDeleted, { what: `cluster ${cluster} to be empty`, deadlineMs: 300_000 });
}

async function deregisterFamily(ecs: ECS, familyPrefix: string): Promise<void> {
  const { taskDefinitionArns = [] } = await ecs.listTaskDefinitions({ familyPrefix });
  for (const taskDefinition of taskDefinitionArns) await ecs.deregisterTaskDefinition({ taskDefinition });
  // ECS deletes ten a call.
  for (let from = 0; from < taskDefinitionArns.length; from += 10) await ecs.deleteTaskDefinitions({ taskDefinitions: taskDefinitionArns.slice(from, from + 10) });
}

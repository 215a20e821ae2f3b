import type { EcsState } from '../../state/ecs-state.ts';
import type { ServiceRecord, TaskRecord } from '../../state/records.ts';

/** What must hold at every moment, whatever was asked of the API: each sentence is something that does not. */
export function checkState(state: EcsState): string[] {
  return [...checkTasks(state), ...checkServices(state), ...checkFamilies(state)];
}

function checkTasks(state: EcsState): string[] {
  const findings: string[] = [];
  let count = 0;
  for (const task of state.allTasks()) {
    count += 1;
    findings.push(...checkTask(task, state));
  }
  let inClusters = 0;
  for (const { arn } of state.clusters.values()) for (const task of state.tasksOfCluster(arn)) inClusters += state.task(task.arn) === task ? 1 : 0;
  if (count !== state.taskCount || count !== inClusters) findings.push(`There are ${state.taskCount} tasks, ${count} of them listed, ${inClusters} of them in clusters.`);
  return findings;
}

function checkTask(task: TaskRecord, state: EcsState): string[] {
  const { arn, lastStatus, desiredStatus, containers, createdAtMs, stoppedAtMs } = task;
  const rules: readonly (readonly [boolean, string])[] = [
    [[...state.clusters.values()].some((cluster) => cluster.arn === task.clusterArn), 'is in a cluster that is unknown'],
    [lastStatus !== 'STOPPED' || desiredStatus === 'STOPPED', 'is stopped, but meant to run'],
    [(lastStatus === 'STOPPED') === (stoppedAtMs !== undefined), 'is stopped without a time, or has one while it is not'],
    [lastStatus !== 'STOPPED' || containers.every((container) => container.lastStatus === 'STOPPED'), 'is stopped with containers that are not'],
    [(stoppedAtMs ?? createdAtMs) >= createdAtMs, 'was stopped before it was created'],
    [lastStatus !== 'RUNNING' || task.startedAtMs !== undefined, 'runs without having been started'],
    [task.serviceArn === undefined || state.services.has(task.serviceArn), 'belongs to a service that is unknown'],
    [Number.isInteger(task.version) && task.version >= 1, 'has no version'],
  ];
  return rules.flatMap(([holds, text]) => (holds ? [] : [`${arn} ${text}.`]));
}

function checkServices(state: EcsState): string[] {
  return [...state.services.values()].flatMap((service) => checkService(service, state));
}

function checkService({ arn, status, desiredCount, deployments, events }: ServiceRecord, state: EcsState): string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [Number.isInteger(desiredCount) && desiredCount >= 0, `wants ${desiredCount} tasks`],
    [status !== 'ACTIVE' || deployments.filter((deployment) => deployment.status === 'PRIMARY').length === 1, 'is active without exactly one PRIMARY deployment'],
    [deployments.every((deployment) => state.serviceRevisions.has(deployment.serviceRevisionArn)), 'has a deployment whose revision is unknown'],
    [new Set(deployments.map(({ id }) => id)).size === deployments.length, 'has two deployments of one id'],
    [events.length <= 100, 'has more than 100 events'],
  ];
  return rules.flatMap(([holds, text]) => (holds ? [] : [`${arn} ${text}.`]));
}

function checkFamilies(state: EcsState): string[] {
  return [...state.families].flatMap(([family, revisions]) => revisions.flatMap((revision, index) => {
    const isRight = revision === undefined || (revision.family === family && revision.revision === index + 1 && revision.arn.endsWith(`/${family}:${index + 1}`));
    return isRight ? [] : [`Revision ${index + 1} of ${family} calls itself ${revision.arn}.`];
  }));
}

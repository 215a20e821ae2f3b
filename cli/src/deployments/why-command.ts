import { shortArn } from '../../../actions/shared/src/deploy/deployment-verdict.ts';
import type { Look } from '../../../actions/shared/src/deploy/deployment-verdict.ts';
import { explainFailure } from '../../../actions/shared/src/deploy/explain-failure.ts';
import { primaryDeployment } from '../../../actions/shared/src/ecs/observation.ts';
import type { DeploymentObservation, ServiceObservation, TaskObservation } from '../../../actions/shared/src/ecs/observation.ts';
import { isOwnFailure } from '../../../actions/shared/src/ecs/stop-cause.ts';
import { TaskLogReader } from '../../../actions/shared/src/ecs/task-log-reader.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { countHealthy, describeGroup, findService, observeCluster } from './observe.ts';
import type { Observer, TargetGroup } from './observe.ts';
import { readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { painter, terminalReporter } from './terminal-reporter.ts';

/** Why did it fail, and is it safe now? ECS tells of stopped tasks for about an hour. */
export async function whyCommand(wanted: string, flags: PlaceFlags, terminal: Terminal): Promise<ExitCode> {
  const observer = observeCluster(readPlace(flags, ['cluster']).cluster);
  const paint = painter(terminal);
  const service = await findService(observer, wanted);
  const groups = await observer.targetGroupsOf(service);
  const look = await lookAt(service, groups, observer);
  const failed = look.stoppedTasks;
  const logs = new TaskLogReader();
  const newest = failed.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))[0];
  const { definition } = await observer.ecs.describeTaskDefinition(newest?.taskDefinition ?? service.taskDefinition);
  const lines = await explainFailure(look, definition, { logTail: async (stream, count) => await logs.tail(stream, count), reporter: terminalReporter(terminal) });
  terminal.out(`${paint('bold', 'Why')}\n${failed.length === 0 ? `  No task of ${service.name} failed in the last hour.\n` : ''}${lines.map((line) => `  ${line}\n`).join('')}`);
  const safety = describeSafety(look.runningTasks, service, groups);
  terminal.out(`${paint('bold', 'Now')}\n  ${paint(safety.isSafe ? 'green' : 'red', safety.text)}\n`);
  return safety.isSafe ? exitCodes.clean : exitCodes.findings;
}

async function lookAt(service: ServiceObservation, groups: readonly TargetGroup[], { ecs }: Observer): Promise<Look> {
  const [stopped, runningTasks, deployments] = await Promise.all([
    ecs.serviceTasks(service.name, 'STOPPED'), ecs.serviceTasks(service.name, 'RUNNING'),
    ecs.describeServiceDeployments(service.serviceDeployment === '' ? [] : [service.serviceDeployment]),
  ]);
  return {
    service, serviceDeployment: deployments.get(service.serviceDeployment) ?? null, stoppedTasks: stopped.filter(isOwnFailure), runningTasks,
    targets: groups.length === 0 ? null : groups.flatMap((group) => [...group.targets]), deadlineReached: false,
    seenFailure: service.deployments.find(({ rolloutState }) => rolloutState === 'FAILED')?.rolloutStateReason ?? null,
  };
}

/** Safe: what is wanted runs, all of one revision, and every target group finds it healthy. */
function describeSafety(runningTasks: readonly TaskObservation[], service: ServiceObservation, groups: readonly TargetGroup[]): { isSafe: boolean; text: string } {
  const primary: DeploymentObservation | null = primaryDeployment(service);
  const running = runningTasks.filter(({ lastStatus, taskDefinition }) => lastStatus === 'RUNNING' && taskDefinition === primary?.taskDefinition);
  const isSafe = primary?.rolloutState === 'COMPLETED' && running.length === service.desiredCount && groups.every((group) => countHealthy(group).healthy >= service.desiredCount);
  const facts = [
    `${running.length} of ${service.desiredCount} tasks run ${shortArn(service.taskDefinition)}`, `its deployment is ${primary?.rolloutState ?? 'UNKNOWN'}`,
    ...groups.map(describeGroup),
  ];
  return { isSafe, text: `${isSafe ? 'Safe' : 'Not safe'}: ${facts.join(', ')}.` };
}

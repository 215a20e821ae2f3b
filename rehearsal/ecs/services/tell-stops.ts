import type { ServiceRecord, ServiceRevisionRecord, TaskRecord } from '../state/records.ts';
import type { UnhealthyCause } from './assess-task.ts';
import type { Moves } from './plan-moves.ts';
import { containerCheckReason, eventTexts, scalingReason, targetCheckReason } from './service-texts.ts';
import type { ServiceEffect } from './service-step.ts';

/** The tasks that are stopped, why, and what the service's events say of it. */
export function tellStops(service: ServiceRecord, stops: Moves['stops'], revisions: ReadonlyMap<string, ServiceRevisionRecord>): ServiceEffect[] {
  const texts = eventTexts(service.name);
  const sick = stops.flatMap(({ task, cause }) => (cause === undefined ? [] : [tellCause(service, { task, cause }, revisions)]));
  const running = stops.filter(({ task }) => task.lastStatus === 'RUNNING').map(({ task }) => task.id);
  const messages = [...sick, ...texts.stoppedRunning(running), ...texts.stoppedPending(stops.length - running.length)];
  return [
    ...messages.map((message) => ({ kind: 'say', message }) as const),
    ...stops.map(({ task, cause }) => ({ kind: 'stop', taskArn: task.arn, reason: stopReason(task, cause) }) as const),
  ];
}

function stopReason(task: TaskRecord, cause: UnhealthyCause | undefined): string {
  // (?) Whether ECS names the deployment that shrinks or the one that grows.
  if (cause === undefined) return scalingReason(task.deploymentId ?? '');
  return cause.kind === 'container' ? containerCheckReason : targetCheckReason(cause.targetGroupArn);
}

function tellCause(service: ServiceRecord, { task, cause }: { task: TaskRecord; cause: UnhealthyCause }, revisions: ReadonlyMap<string, ServiceRevisionRecord>): string {
  const texts = eventTexts(service.name);
  if (cause.kind === 'container') return texts.failedContainerCheck(task.id);
  const { targetGroupArn, reason } = cause;
  const deployment = service.deployments.find(({ id }) => id === task.deploymentId);
  const balancers = revisions.get(deployment?.serviceRevisionArn ?? '')?.loadBalancers ?? [];
  const port = balancers.find((balancer) => balancer.targetGroupArn === targetGroupArn)?.containerPort ?? 0;
  return texts.failedTargetCheck({ taskId: task.id, port, targetGroupArn, reason });
}

import { exists, primaryDeployment } from '../ecs/observation.ts';
import type { ServiceRecord, ServiceSnapshot } from '../release-record.ts';
import { judge, shortArn } from './deployment-verdict.ts';
import type { Look } from './deployment-verdict.ts';

export type RollBackMove =
  /** Proven back on what it ran before, or never there. */
  | { kind: 'done' }
  | { kind: 'wait'; progress: string }
  /** The release's own deployment is under way: ECS itself goes back to the last one that completed. */
  | { kind: 'stop'; serviceDeployment: string }
  | { kind: 'update'; taskDefinition: string; desiredCount: number | null }
  | { kind: 'scale-to-zero' }
  /** Somebody else's newer deployment: it is not ours to undo. */
  | { kind: 'leave'; reason: string }
  | { kind: 'failed'; reason: string };

export interface RollBackFacts {
  service: ServiceRecord;
  look: Look;
  /** Digests that tasks of the earlier revision may report, by container. */
  digests: Record<string, readonly string[]>;
  /** ECS refused to stop the deployment before: go back by UpdateService. */
  stopRefused: boolean;
}

const underWay = new Set(['PENDING', 'IN_PROGRESS']);
const stopping = new Set(['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);

/** How a service gets back to what it ran before: one move at a time, by what it runs at this moment. */
export function rollBackMove(facts: RollBackFacts): RollBackMove {
  const move = chooseMove(facts);
  if (move.kind !== 'wait' || !facts.look.deadlineReached) return move;
  return { kind: 'failed', reason: `The deadline passed. Last state: ${move.progress}` };
}

function chooseMove(facts: RollBackFacts): RollBackMove {
  const { service: { before }, look: { service } } = facts;
  if (!exists(service)) return before === null ? { kind: 'done' } : { kind: 'leave', reason: 'the service no longer exists' };
  const primary = primaryDeployment(service);
  const revision = primary?.taskDefinition ?? service.taskDefinition;
  if (before !== null && revision === before.taskDefinition) return verify(facts, before);
  if (revision !== facts.service.after?.taskDefinition) return { kind: 'leave', reason: `it runs ${shortArn(revision)}, which this release did not put there` };
  return before === null ? emptyIt(facts.look) : leaveRelease(facts, before);
}

/** A service that the release created has nothing to go back to. */
function emptyIt({ service }: Look): RollBackMove {
  if (service === null || service.desiredCount > 0) return { kind: 'scale-to-zero' };
  const left = service.runningCount + service.pendingCount;
  return left === 0 ? { kind: 'done' } : { kind: 'wait', progress: `${left} tasks are still to stop` };
}

function leaveRelease({ look, stopRefused }: RollBackFacts, before: ServiceSnapshot): RollBackMove {
  const { service, serviceDeployment } = look;
  const status = serviceDeployment?.status ?? '';
  if (stopping.has(status)) return { kind: 'wait', progress: 'ECS is stopping the deployment' };
  if (serviceDeployment !== null && underWay.has(status) && !stopRefused) return { kind: 'stop', serviceDeployment: serviceDeployment.arn };
  return { kind: 'update', taskDefinition: before.taskDefinition, desiredCount: countToRestore(before.desiredCount, service?.desiredCount ?? 0) };
}

function verify({ service, look, digests }: RollBackFacts, before: ServiceSnapshot): RollBackMove {
  if (isOldAnswer(service, look, before)) return { kind: 'wait', progress: 'ECS does not show the deployment yet' };
  const desiredCount = countToRestore(before.desiredCount, look.service?.desiredCount ?? 0);
  if (desiredCount !== null) return { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
  if (before.desiredCount === 0) return { kind: 'done' };
  const target = { service: service.name, deploymentId: null, taskDefinition: before.taskDefinition, images: before.images, digests, before: null };
  const step = judge(target, look);
  switch (step.kind) {
    case 'completed': return { kind: 'done' };
    case 'wait': return { kind: 'wait', progress: `back on ${shortArn(before.taskDefinition)}: ${step.progress}` };
    case 'failed':
    case 'superseded':
    case 'timed-out':
    case 'rolled-back-by-ecs': return { kind: 'failed', reason: step.reason };
  }
}

/** What ECS accepted leaves a service deployment behind, whatever became of it; an answer without one is from before it. */
function isOldAnswer({ deployment }: ServiceRecord, { serviceDeployment }: Look, before: ServiceSnapshot): boolean {
  return deployment !== null && serviceDeployment !== null && serviceDeployment.arn === before.serviceDeployment;
}

/** A release changes the count only of a service that stands at 0; any other difference is auto-scaling's or a person's. */
function countToRestore(before: number, now: number): number | null {
  return before !== now && (before === 0 || now === 0) ? before : null;
}

export function describeMove(move: RollBackMove): string {
  switch (move.kind) {
    case 'done': return 'runs what it ran before';
    case 'wait': return move.progress;
    case 'stop': return 'stopping its deployment; ECS goes back to the one before';
    case 'update': return `back to ${shortArn(move.taskDefinition)}${move.desiredCount === null ? '' : ` with ${move.desiredCount} tasks`}`;
    case 'scale-to-zero': return 'was created by this release; scaling it to 0';
    case 'leave': return `left as it is: ${move.reason}`;
    case 'failed': return `could not be put back: ${move.reason}`;
  }
}

import type { Task } from '@aws-sdk/client-ecs';

// What another try can mend: the network interface, the disk, the way to the registry.
const transientReasons = [
  /timeout.*(network interface|ephemeral storage)|(network interface|ephemeral storage).*timeout/i,
  /^CannotPull\w*Error:.*(i\/o timeout|\bEOF\b|connection reset|context deadline exceeded|TLS handshake timeout|toomanyrequests|too many requests|rate exceeded|throttl|\b(500|502|503|504)\b)/is,
];
// Named in the same text as a passing one, these count.
const permanentReasons = /manifest unknown|not found|unauthorized|forbidden|access ?denied|no basic auth|\b40[134]\b|exec format error/i;

/**
 * Whether ECS says that no container of the stopped task ever began, and whether trying again can help; `undefined` where a
 * container may have begun. Everything must agree: the stop code, no start of the task, no exit code and no running container.
 */
export function readStartFailure(task: Task): 'transient' | 'permanent' | undefined {
  if (task.stopCode !== 'TaskFailedToStart' || task.startedAt !== undefined) return undefined;
  const containers = task.containers ?? [];
  if (containers.some((container) => container.exitCode !== undefined || container.lastStatus === 'RUNNING')) return undefined;
  const reasons = [task.stoppedReason, ...containers.map((container) => container.reason)].filter((reason) => reason !== undefined);
  if (reasons.some((reason) => permanentReasons.test(reason))) return 'permanent';
  return reasons.some((reason) => transientReasons.some((pattern) => pattern.test(reason))) ? 'transient' : 'permanent';
}

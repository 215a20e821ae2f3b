export const QUEUE_KEY = 'runs:queued';
export const CANCEL_SECONDS = 7200;

export function eventChannel(runId: string): string {
  return `runs:events:${runId}`;
}

export function cancelKey(runId: string): string {
  return `runs:cancel:${runId}`;
}

export function lockKey(projectId: string, targetBranch: string): string {
  return `runs:lock:${projectId}:${targetBranch}`;
}

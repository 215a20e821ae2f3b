import { createHash } from 'node:crypto';

/** A name for the run within AWS's alphabets: the id itself, or a hash of an id that does not fit. */
export function runKey(runId: string): string {
  return /^[A-Za-z0-9_-]{1,40}$/.test(runId) ? runId : createHash('sha256').update(runId).digest('hex').slice(0, 40);
}

/** ECS starts one task per token. Made of run and attempt alone, so that any controller makes the same one. At most 64 characters. */
export function clientToken(runId: string, attempt: number): string {
  return `factory-${runKey(runId)}-${attempt}`;
}

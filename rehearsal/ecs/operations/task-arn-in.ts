import type { Kernel } from '../kernel.ts';
import { parseArn, taskArn } from './arns.ts';

/** The ARN of a task of that cluster, from its id or ARN; undefined for an ARN of anything else. */
export function taskArnIn(kernel: Kernel, cluster: string, identifier: string): string | undefined {
  if (!identifier.startsWith('arn:')) return taskArn(kernel.settings, cluster, identifier);
  const parsed = parseArn(identifier);
  return parsed?.kind === 'task' && parsed.cluster === cluster ? identifier : undefined;
}

import type { Target } from './aws-services.ts';

/** One task's port in one target group: what a load balancer calls a target. */
export function targetKey({ targetGroupArn, host, port }: Pick<Target, 'targetGroupArn' | 'host' | 'port'>): string {
  return `${targetGroupArn} ${host}:${String(port)}`;
}

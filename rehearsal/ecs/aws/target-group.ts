import type { TargetGroup, TargetGroupAttribute } from '@aws-sdk/client-elastic-load-balancing-v2';

/** How a target group checks its targets. */
export interface HealthCheck {
  readonly protocol: 'HTTP' | 'HTTPS' | 'TCP';
  /** Undefined: the target's own port. */
  readonly port: number | undefined;
  readonly path: string;
  /** `200`, `200,202`, `200-299`. */
  readonly codes: string;
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
}

export interface TargetGroupSettings {
  readonly check: HealthCheck;
  readonly deregistrationDelayMs: number;
}

/** Settings of a target group; what is missing is ELB's default (CreateTargetGroup's API reference, target type `ip`). */
export function readTargetGroup(group: TargetGroup, attributes: readonly TargetGroupAttribute[]): TargetGroupSettings {
  const protocol = group.HealthCheckProtocol ?? (group.Protocol === 'TCP' || group.Protocol === 'TLS' ? 'TCP' : 'HTTP');
  const port = Number(group.HealthCheckPort ?? 'traffic-port');
  const delay = Number(attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value ?? 300);
  return {
    check: {
      protocol: protocol === 'HTTPS' || protocol === 'HTTP' ? protocol : 'TCP',
      port: Number.isInteger(port) ? port : undefined,
      path: group.HealthCheckPath ?? '/',
      codes: group.Matcher?.HttpCode ?? '200',
      intervalMs: 1000 * (group.HealthCheckIntervalSeconds ?? 30),
      timeoutMs: 1000 * (group.HealthCheckTimeoutSeconds ?? 5),
      healthyThreshold: group.HealthyThresholdCount ?? 5,
      unhealthyThreshold: group.UnhealthyThresholdCount ?? 2,
    },
    deregistrationDelayMs: Number.isFinite(delay) ? 1000 * delay : 300_000,
  };
}

/** Whether a status is one of a matcher's codes and ranges. */
export function matchesCodes(codes: string, status: number): boolean {
  return codes.split(',').some((part) => {
    const [first, last = first] = part.split('-').map(Number);
    return first !== undefined && last !== undefined && status >= first && status <= last;
  });
}

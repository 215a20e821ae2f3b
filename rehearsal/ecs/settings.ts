/** What can be set about a local ECS. Every value has a default but the account and the Region. */
export interface EcsSettings {
  readonly accountId: string;
  readonly region: string;
  /** For ids and choices. */
  readonly seed: number;
  readonly timings: EcsTimings;
  /** Whether the API keeps to the documented rates. */
  readonly rateLimits: boolean;
  /** Of an account with other quotas: RunTask calls, and tasks launched. */
  readonly runTaskRate?: { readonly burst: number; readonly perSecond: number } | undefined;
  /** How long after a change reads may still tell the state before it (eventual consistency). 0: they never do. */
  readonly staleReadMs: number;
}

/** Milliseconds. AWS takes longer for most; see `aws-timings.ts`. */
export interface EcsTimings {
  /** PROVISIONING: the network interface. */
  readonly provisionMs: number;
  /** ACTIVATING, once all containers run. */
  readonly activateMs: number;
  /** DEPROVISIONING: the network interface goes. */
  readonly deprovisionMs: number;
  /** At most this long between a change and the service scheduler's next look. */
  readonly schedulerMs: number;
  /** How long a stopped task is told of, then DescribeTasks says MISSING. ECS: one hour at least. */
  readonly stoppedTaskMs: number;
  /** How long a service's task without any health check must run until it counts as healthy. ECS: 40 s. */
  readonly uncheckedHealthyMs: number;
  /** First pause of the scheduler after a failed start; doubles with each. ECS: minutes at the end. */
  readonly startPauseMs: number;
  readonly startPauseLimitMs: number;
  /** How often alarms of a deployment are read. */
  readonly alarmIntervalMs: number;
  /** Multiplies the waits of target groups (interval, deregistration delay); 1: as configured. Not what processes need to start and to answer: grace period and timeouts. */
  readonly loadBalancerScale: number;
}

export const defaultTimings: EcsTimings = {
  provisionMs: 20, activateMs: 20, deprovisionMs: 20, schedulerMs: 20,
  stoppedTaskMs: 3_600_000, uncheckedHealthyMs: 1000, startPauseMs: 1000, startPauseLimitMs: 300_000, alarmIntervalMs: 5000, loadBalancerScale: 1,
};

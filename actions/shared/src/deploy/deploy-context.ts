import type { EcsGateway } from '../ecs/ecs-gateway.ts';
import type { LogStream } from '../ecs/log-stream.ts';
import type { ServiceObservation, TargetHealth } from '../ecs/observation.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { Release, ReleaseChecks, ScalingTarget } from '../release.ts';
import type { Clock } from './clock.ts';
import type { Reporter } from './reporter.ts';

/** Everything outside that a deployment or roll-back touches. */
export interface DeployContext {
  ecs: EcsGateway;
  callerAccount: () => Promise<string>;
  targetHealth: (targetGroupArn: string) => Promise<TargetHealth[]>;
  logTail: (stream: LogStream, lines: number) => Promise<string[]>;
  records: RecordStore;
  /**
   * Digests that a task may report for this reference: the reference's own and, where that is an index, those of its
   * platforms' manifests. Empty where the reference has no digest or the registry does not tell.
   */
  acceptedDigests: (image: string) => Promise<string[]>;
  /** What speaks against starting beyond the services themselves: images, scan findings, alarms, roll-back targets. Sentences for people. */
  preflight: (facts: PreflightSurroundings) => Promise<string[]>;
  scaling: ScalingGateway;
  /** What must hold before the release counts as good; null runs none. */
  checks: ((checks: ReleaseChecks, expected: { version: string }) => Promise<CheckOutcome>) | null;
  clock: Clock;
  reporter: Reporter;
  /** Aborts when the job is cancelled. A roll-back does not listen to it. */
  cancelled: AbortSignal;
  /** Longest pause between two looks, in milliseconds. */
  pollMs: number;
  /** 0 to 1, for jitter; Math.random where it is left out. */
  random?: () => number;
  /** For the roll-out, and once more for a roll-back. */
  deadlineMs: number;
}

export interface PreflightSurroundings {
  release: Release;
  /** Service name → what ECS says; a service to be created is missing. */
  services: ReadonlyMap<string, ServiceObservation>;
}

export interface CheckOutcome {
  passed: boolean;
  /** One sentence, empty where they passed. */
  reason: string;
  details: string[];
}

/** Application Auto Scaling, for services of one cluster. */
export interface ScalingGateway {
  /** Service name → its scalable target; a service without one is missing. */
  targets: (services: readonly string[]) => Promise<Map<string, { minCapacity: number; maxCapacity: number }>>;
  /** Registers or changes the target and, with `cpuPercent`, its policy. The same again changes nothing. */
  register: (service: string, target: ScalingTarget) => Promise<void>;
}

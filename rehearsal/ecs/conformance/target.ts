import type { ECS, NetworkConfiguration } from '@aws-sdk/client-ecs';
import type { FaultRule } from '../faults/scenario.ts';
import type { Need } from './conformance-case.ts';

export type TargetName = 'scripted' | 'docker' | 'ministack' | 'remote';

/** Something that speaks ECS, and what is known of it. */
export interface Target {
  readonly name: TargetName;
  readonly ecs: ECS;
  /** For the clients of other services; undefined where there are none. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly provides: ReadonlySet<Need>;
  readonly networkConfiguration: NetworkConfiguration;
  /** Holds busybox's sh. */
  readonly image: string;
  /** The same, from a registry that tells its digest. */
  readonly imageWithDigest: string;
  /** Of virtual time: lets so much of it pass. */
  readonly advance?: (milliseconds: number) => Promise<void>;
  /** A target group of target type ip, behind a load balancer; its ARN. With `load-balancer`. */
  readonly createTargetGroup?: (name: string) => Promise<string>;
  /** What goes wrong from now on. With `faults`. */
  readonly setFaults?: (rules: readonly FaultRule[]) => Promise<void>;
  /** The same endpoint with its documented rates, or with stale reads. With `variants`. */
  readonly startVariant?: (variant: { readonly rateLimits?: true; readonly staleReadMs?: number }) => Promise<Target>;
  /** Only cases marked safe run. */
  readonly isAccount: boolean;
  /** How many cases may run at once; 1 where they share a virtual clock. */
  readonly concurrency: number;
  /** How long a wait may take that says nothing of its own. */
  readonly deadlineMs: number;
  stop(): Promise<void>;
}

import type { NetworkConfiguration, TaskOverride } from '@aws-sdk/client-ecs';
import type { ClusterRecord, StopCode, Tags, TaskDefinitionRecord, TaskRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';

/** Starts, moves and ends tasks: the only place that changes a TaskRecord. */
export interface TaskEngine {
  /** Makes the task (PROVISIONING) and lets its life begin, or says why there is no capacity for it. */
  start(request: NewTask): StartedTask;
  /** Its desired status becomes STOPPED; targets drain, then containers get SIGTERM. Safe to repeat: the first reason stays. */
  stop(taskArn: string, why: { readonly stopCode: StopCode; readonly reason: string }): void;
}

export interface NewTask {
  readonly cluster: ClusterRecord;
  readonly definition: TaskDefinitionRecord;
  readonly group: string;
  readonly startedBy: string | undefined;
  readonly serviceArn: string | undefined;
  readonly serviceName: string | undefined;
  readonly deploymentId: string | undefined;
  readonly overrides: Wire<TaskOverride>;
  readonly capacityProvider: 'FARGATE' | 'FARGATE_SPOT';
  /** Whether the caller named a capacity provider: only then does the task tell its name. */
  readonly namesCapacityProvider: boolean;
  readonly platformVersion: string;
  readonly networkConfiguration: Wire<NetworkConfiguration> | undefined;
  readonly enableExecuteCommand: boolean;
  readonly tags: Tags;
  /** Container → digest that the service has fixed. */
  readonly imageDigests: Readonly<Record<string, string>>;
  readonly loadBalancers: readonly { readonly targetGroupArn: string; readonly containerName: string; readonly containerPort: number }[];
}

export type StartedTask =
  | { readonly kind: 'started'; readonly task: TaskRecord }
  | { readonly kind: 'failed'; readonly reason: string; readonly detail: string | undefined };

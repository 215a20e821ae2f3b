import type { ContainerDefinitionInput, HealthStatus, TaskDefinitionInput } from '../state/records.ts';

/** What runs tasks: real containers, or a script that says how they behave. */
export interface TaskRuntime {
  readonly name: 'docker' | 'scripted';
  /**
   * Begins a task and returns at once. Reports `attached` first; then, for each container, pull, start and end; last
   * `ended`, whatever went wrong, exactly once. Never throws. Reports never come within this call.
   */
  launch(task: TaskLaunch, report: RuntimeReport): void;
  /**
   * Ends a task: its containers get SIGTERM, dependants before those they depend on, and SIGKILL after their stop
   * timeout. Reports each end, then `ended`. Before the containers run it keeps them from starting. Safe to repeat.
   */
  stop(taskArn: string): void;
  /** One container dies at once, as if killed from outside (SIGKILL, exit code 137). For faults on demand. */
  kill(taskArn: string, container: string): void;
  /** Ends everything at once and frees it. */
  close(): Promise<void>;
}

/** Everything that a runtime needs to know of one task; overrides are applied, secrets are read. */
export interface TaskLaunch {
  readonly taskArn: string;
  readonly taskId: string;
  readonly clusterArn: string;
  readonly family: string;
  readonly revision: number;
  readonly serviceName: string | undefined;
  /** As the task tells them; scenarios of scripted tasks match them. */
  readonly group?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly availabilityZone: string;
  readonly subnetId: string;
  readonly macAddress: string;
  readonly launchType: 'FARGATE';
  /** CPU units (1024 = one vCPU) and MiB of the whole task. */
  readonly cpu: number;
  readonly memoryMiB: number;
  readonly definition: TaskDefinitionInput;
  readonly containers: readonly ContainerLaunch[];
  readonly taskRoleArn: string | undefined;
  readonly executionRoleArn: string | undefined;
  readonly createdAtMs: number;
}

export interface ContainerLaunch {
  readonly name: string;
  readonly arn: string;
  readonly definition: ContainerDefinitionInput;
  /** As the definition says it. */
  readonly image: string;
  /** Where the service has fixed a digest (version consistency), the image is to be pulled by it. */
  readonly imageDigest: string | undefined;
  /** Undefined: the image's own. */
  readonly command: readonly string[] | undefined;
  /** Plain values, secrets and environment files together. Holds secrets: must not be logged or put in an argument list. */
  readonly environment: Readonly<Record<string, string>>;
  /** CPU units and MiB of this container where the definition or an override limits it. */
  readonly cpu: number | undefined;
  readonly memoryMiB: number | undefined;
}

export type RuntimeReport = (event: RuntimeEvent) => void;

export type RuntimeEvent =
  /** The task's network is there. */
  | { readonly kind: 'attached'; readonly privateIp: string }
  | { readonly kind: 'pull-started' }
  | { readonly kind: 'pull-stopped' }
  | { readonly kind: 'container-running'; readonly container: string; readonly runtimeId: string; readonly imageDigest: string | undefined }
  /** All containers that start with the task have been started (those that wait for another's end or health as well). */
  | { readonly kind: 'all-started' }
  | { readonly kind: 'container-health'; readonly container: string; readonly health: HealthStatus }
  /** The container ended, or never started. No exit code: none is known. `reason` is ECS's, such as `OutOfMemoryError: …`. */
  | { readonly kind: 'container-stopped'; readonly container: string; readonly exitCode: number | undefined; readonly reason: string | undefined }
  /** The task cannot start: ECS's own text, such as `CannotPullContainerError: …`. The runtime ends what it began. */
  | { readonly kind: 'start-failed'; readonly reason: string; readonly container: string | undefined }
  /** Nothing of the task is left. */
  | { readonly kind: 'ended' };

import type { ContainerLaunch, TaskLaunch } from '../task-runtime.ts';

/** Everything that decides how one container of a task is made. */
export interface ContainerPlan {
  readonly task: TaskLaunch;
  readonly container: ContainerLaunch;
  /** Id of the image on the engine. */
  readonly imageId: string;
  readonly holderId: string;
  /** Beginning of the names of everything that belongs to the task. */
  readonly prefix: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Below the container's own. */
  readonly defaultEnvironment: Readonly<Record<string, string>>;
  /** Above the container's own: what ECS always sets. */
  readonly ecsEnvironment: Readonly<Record<string, string>>;
  readonly cpu: 'limit' | 'shares';
  readonly engineCpus: number;
  readonly allowsHostPaths: boolean;
  readonly healthCheckScale: number;
}

export function containerName(prefix: string, container: string): string {
  return `${prefix}-${container}`;
}

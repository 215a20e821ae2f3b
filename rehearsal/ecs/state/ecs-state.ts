import type { ClusterRecord, ServiceDeploymentRecord, ServiceRecord, ServiceRevisionRecord, TaskDefinitionRecord, TaskRecord } from './records.ts';

/** What a client token stands for: the request it came with, and what that request led to. */
export interface ClientTokenRecord {
  readonly fingerprint: string;
  readonly taskArns: readonly string[];
  /** The whole original answer; a replay repeats its failures too. */
  readonly answer: unknown;
  readonly createdAtMs: number;
}

/** A record and since when it was the current one. */
interface Version<T> {
  readonly sinceMs: number;
  readonly record: T;
}

/** All that the local ECS remembers, in one place. Reads are by ARN or name; nothing else may keep records. */
export class EcsState {
  readonly clusters = new Map<string, ClusterRecord>();
  /** Family → its revisions, the first at index 0, including deregistered ones. A deleted one is undefined. */
  readonly families = new Map<string, (TaskDefinitionRecord | undefined)[]>();
  /** ARN of a service → the service. */
  readonly services = new Map<string, ServiceRecord>();
  readonly serviceRevisions = new Map<string, ServiceRevisionRecord>();
  readonly serviceDeployments = new Map<string, ServiceDeploymentRecord>();
  /** `<cluster ARN> <token>` → what it stands for. */
  readonly clientTokens = new Map<string, ClientTokenRecord>();
  /** Account settings by name; `default` values only where somebody changed one. */
  readonly accountSettings = new Map<string, string>();
  readonly #tasks = new Map<string, TaskRecord>();
  readonly #tasksByCluster = new Map<string, Map<string, TaskRecord>>();
  readonly #tasksByService = new Map<string, Map<string, TaskRecord>>();
  readonly #history = new Map<string, Version<TaskRecord>[]>();
  /** How long older versions of tasks are kept for stale reads; 0: not at all. */
  historyMs = 0;

  task(arn: string): TaskRecord | undefined {
    return this.#tasks.get(arn);
  }

  /** In the order in which they were created. */
  tasksOfCluster(clusterArn: string): Iterable<TaskRecord> {
    return this.#tasksByCluster.get(clusterArn)?.values() ?? [];
  }

  tasksOfService(serviceArn: string): Iterable<TaskRecord> {
    return this.#tasksByService.get(serviceArn)?.values() ?? [];
  }

  get taskCount(): number {
    return this.#tasks.size;
  }

  allTasks(): Iterable<TaskRecord> {
    return this.#tasks.values();
  }

  /** Keeps a new task, or the next version of one. */
  putTask(task: TaskRecord, nowMs: number): void {
    this.#tasks.set(task.arn, task);
    mapIn(this.#tasksByCluster, task.clusterArn).set(task.arn, task);
    if (task.serviceArn !== undefined) mapIn(this.#tasksByService, task.serviceArn).set(task.arn, task);
    if (this.historyMs > 0) this.#remember(task, nowMs);
  }

  deleteTask(arn: string): void {
    const task = this.#tasks.get(arn);
    if (task === undefined) return;
    this.#tasks.delete(arn);
    this.#tasksByCluster.get(task.clusterArn)?.delete(arn);
    if (task.serviceArn !== undefined) this.#tasksByService.get(task.serviceArn)?.delete(arn);
    this.#history.delete(arn);
  }

  /** The task as it was at that time; undefined where it did not exist yet. Needs `historyMs`. */
  taskAt(arn: string, atMs: number): TaskRecord | undefined {
    const versions = this.#history.get(arn);
    if (versions === undefined) return this.#tasks.get(arn);
    return versions.findLast(({ sinceMs }) => sinceMs <= atMs)?.record;
  }

  #remember(task: TaskRecord, nowMs: number): void {
    const versions = this.#history.get(task.arn) ?? [];
    versions.push({ sinceMs: nowMs, record: task });
    // The last one that is older than the window is still the answer for the window's beginning.
    const oldest = versions.findLastIndex(({ sinceMs }) => sinceMs <= nowMs - this.historyMs);
    this.#history.set(task.arn, oldest > 0 ? versions.slice(oldest) : versions);
  }
}

function mapIn(maps: Map<string, Map<string, TaskRecord>>, key: string): Map<string, TaskRecord> {
  const found = maps.get(key);
  if (found !== undefined) return found;
  const made = new Map<string, TaskRecord>();
  maps.set(key, made);
  return made;
}

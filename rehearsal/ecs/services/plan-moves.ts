import { isProtected } from '../operations/task-protection.ts';
import type { DeploymentRecord, ServiceRecord, TaskRecord } from '../state/records.ts';
import type { UnhealthyCause } from './assess-task.ts';
import { byLeastWorth } from './choose-tasks.ts';
import type { AssessedTask } from './choose-tasks.ts';
import { leastHealthy, mostTasks } from './deployment-limits.ts';

/** Which tasks come and go now. */
export interface Moves {
  readonly stops: readonly { readonly task: TaskRecord; readonly cause: UnhealthyCause | undefined }[];
  /** New tasks of the PRIMARY deployment. */
  readonly starts: number;
  /** Tasks are missing, but a pause after failed starts is not over. */
  readonly isPaused: boolean;
  /** Tasks are missing, and the limits allow neither to start nor to stop one: it stays so for ever. */
  readonly isDeadlocked: boolean;
}

export interface MoveRules {
  readonly service: ServiceRecord;
  readonly primary: DeploymentRecord;
  readonly nowMs: number;
}

/** How many tasks the service should have now: none once it is being deleted. */
export function wantedCount(service: ServiceRecord): number {
  return service.status === 'ACTIVE' ? service.desiredCount : 0;
}

/**
 * The rolling strategy. Running and pending tasks never exceed floor(desired × maximumPercent), and no healthy task is
 * stopped where ceil(desired × minimumHealthyPercent) would no longer be healthy. Within that, as soon as it may: old tasks
 * that do not serve go at once, new ones start, old healthy ones go.
 */
export function planMoves(assessed: readonly AssessedTask[], rules: MoveRules): Moves {
  const { service, primary, nowMs } = rules;
  const staff = new Staff(assessed, rules);
  if (primary.rolloutState === 'FAILED') staff.stopSurplusOfFailed();
  else staff.stopForRollout();
  const missing = primary.rolloutState === 'FAILED' ? 0 : Math.max(0, wantedCount(service) - staff.ownGood().length);
  const isPaused = missing > 0 && service.startsPausedUntilMs !== undefined && nowMs < service.startsPausedUntilMs;
  const starts = isPaused ? 0 : Math.max(0, Math.min(missing, staff.room()));
  const isStill = starts === 0 && staff.stops.length === 0 && assessed.every(({ assessment }) => assessment.kind === 'healthy');
  return { stops: staff.stops, starts, isPaused, isDeadlocked: missing > 0 && !isPaused && isStill };
}

/** The tasks that are wanted, while it is being decided who goes. */
class Staff {
  readonly stops: { readonly task: TaskRecord; readonly cause: UnhealthyCause | undefined }[] = [];
  readonly #rules: MoveRules;
  readonly #desired: number;
  readonly #most: number;
  readonly #least: number;
  #wanted: AssessedTask[];
  #healthy: number;

  constructor(assessed: readonly AssessedTask[], rules: MoveRules) {
    const { deploymentConfiguration } = rules.service;
    this.#rules = rules;
    this.#desired = wantedCount(rules.service);
    this.#most = mostTasks(this.#desired, deploymentConfiguration);
    this.#least = leastHealthy(this.#desired, deploymentConfiguration);
    this.#wanted = assessed.filter(({ assessment }) => assessment.kind !== 'leaving');
    this.#healthy = this.#wanted.filter(isHealthy).length;
  }

  room(): number {
    return this.#most - this.#wanted.length;
  }

  ownGood(): AssessedTask[] {
    return this.#own().filter(({ assessment }) => assessment.kind !== 'unhealthy');
  }

  stopForRollout(): void {
    this.#stop(this.#others().filter((one) => !isHealthy(one)));
    this.#stopUnhealthy();
    this.#stopHealthy(byLeastWorth(this.#others()).filter((one) => this.#mayGo(one)));
    const surplus = byLeastWorth(this.ownGood()).filter((one) => this.#mayGo(one)).slice(0, Math.max(0, this.ownGood().length - this.#desired));
    this.#stop(surplus.filter((one) => !isHealthy(one)));
    this.#stopHealthy(surplus.filter(isHealthy));
  }

  /** A FAILED deployment without a roll-back leaves everything as it is; only the maximum and sick tasks are still seen to. */
  stopSurplusOfFailed(): void {
    this.#stopUnhealthy();
    const candidates = [...byLeastWorth(this.#own()), ...byLeastWorth(this.#others())];
    this.#stop(candidates.slice(0, Math.max(0, -this.room())));
  }

  /**
   * The replacement starts first. The unhealthy task goes where enough others are healthy, or where there is no room for
   * the replacement: then one by one.
   */
  #stopUnhealthy(): void {
    const unhealthy = this.#wanted.filter(({ assessment }) => assessment.kind === 'unhealthy');
    if (this.#healthy >= this.#least) this.#stop(unhealthy);
    else if (this.room() <= 0) this.#stop(unhealthy.slice(0, 1));
  }

  #stopHealthy(tasks: readonly AssessedTask[]): void {
    this.#stop(tasks.slice(0, Math.max(0, this.#healthy - this.#least)));
  }

  #stop(tasks: readonly AssessedTask[]): void {
    if (tasks.length === 0) return;
    const gone = new Set(tasks);
    this.#wanted = this.#wanted.filter((one) => !gone.has(one));
    this.#healthy -= tasks.filter(isHealthy).length;
    this.stops.push(...tasks.map(({ task, assessment }) => ({ task, cause: assessment.kind === 'unhealthy' ? assessment.cause : undefined })));
  }

  /** Scale-in protection holds against scaling and roll-outs, not against the deletion of the service (?). */
  #mayGo({ task }: AssessedTask): boolean {
    return this.#rules.service.status !== 'ACTIVE' || !isProtected(task, this.#rules.nowMs);
  }

  #own(): AssessedTask[] {
    return this.#wanted.filter(({ task }) => task.deploymentId === this.#rules.primary.id);
  }

  #others(): AssessedTask[] {
    return this.#wanted.filter(({ task }) => task.deploymentId !== this.#rules.primary.id);
  }
}

function isHealthy({ assessment }: AssessedTask): boolean {
  return assessment.kind === 'healthy';
}

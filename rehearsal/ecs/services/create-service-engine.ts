import type { Kernel } from '../kernel.ts';
import { parseArn } from '../operations/arns.ts';
import type { EcsState } from '../state/ecs-state.ts';
import type { ServiceRecord, TaskDefinitionRecord, TaskRecord } from '../state/records.ts';
import { AlarmWatch } from './alarm-watch.ts';
import { commitStep } from './commit-step.ts';
import type { TaskWork } from './commit-step.ts';
import { LookSchedule } from './look-schedule.ts';
import { chooseCapacityProvider, newServiceTask } from './new-service-task.ts';
import type { ServiceTaskParts } from './new-service-task.ts';
import { noteDigests, noteNoCapacity, noteTask } from './note-task.ts';
import { planService } from './plan-service.ts';
import type { ServiceEngine } from './service-engine.ts';
import { eventTexts } from './service-texts.ts';
import { primaryOf } from './service-step.ts';
import type { ServiceView } from './service-step.ts';
import { TargetTally } from './target-tally.ts';

/** `tasks` is asked for only when a task starts or stops, so it may be a getter. */
export type ServiceEngineParts = Omit<Kernel, 'services'>;

export function createServiceEngine(parts: ServiceEngineParts): ServiceEngine {
  const scheduler = new ServiceScheduler(parts);
  return {
    taskChanged: (before, after) => scheduler.taskChanged(before, after),
    wake: (serviceArn) => scheduler.wake(serviceArn),
  };
}

/** Looks at services when something has changed or time is up, and does what `planService` says. */
class ServiceScheduler {
  readonly #parts: ServiceEngineParts;
  readonly #schedule: LookSchedule;
  readonly #alarms: AlarmWatch;
  readonly #tallies = new Map<string, TargetTally>();

  constructor(parts: ServiceEngineParts) {
    this.#parts = parts;
    this.#schedule = new LookSchedule(parts.clock, (serviceArn) => this.#look(serviceArn));
    this.#alarms = new AlarmWatch(parts, (serviceArn) => this.wake(serviceArn));
  }

  wake(serviceArn: string): void {
    const { clock, settings } = this.#parts;
    this.#schedule.plan(serviceArn, clock.now() + settings.timings.schedulerMs);
  }

  taskChanged(before: TaskRecord | undefined, after: TaskRecord): void {
    const { state, clock, settings } = this.#parts;
    const service = state.services.get(after.serviceArn ?? '');
    if (service === undefined) return;
    this.#tally(service.arn).note(before, after);
    this.#noteDigests(service, after);
    commitStep(this.#parts, noteTask(service, { before, after }, { revisions: state.serviceRevisions, timings: settings.timings, nowMs: clock.now() }));
    this.wake(service.arn);
  }

  #look(serviceArn: string): void {
    const service = this.#parts.state.services.get(serviceArn);
    if (service === undefined) return;
    const told = this.#tally(serviceArn).take(service).map((message) => ({ kind: 'say', message }) as const);
    commitStep(this.#parts, { service, serviceDeployment: undefined, effects: told });
    const step = planService(this.#view(this.#parts.state.services.get(serviceArn) ?? service));
    const work = commitStep(this.#parts, step);
    this.#alarms.watch(step.serviceDeployment);
    for (const piece of work) this.#do(serviceArn, piece);
    if (step.service.status === 'INACTIVE') this.#tallies.delete(serviceArn);
  }

  #view(service: ServiceRecord): ServiceView {
    const { state, clock, settings } = this.#parts;
    const way = state.serviceRevisions.get(service.lastCompletedRevisionArn ?? '');
    return {
      service,
      serviceDeployment: state.serviceDeployments.get(primaryOf(service)?.serviceDeploymentArn ?? ''),
      tasks: [...state.tasksOfService(service.arn)].filter(({ lastStatus }) => lastStatus !== 'STOPPED' && lastStatus !== 'DELETED'),
      revisions: state.serviceRevisions,
      canRollBack: way !== undefined && definitionOf(state, way.taskDefinitionArn)?.status === 'ACTIVE',
      nowMs: clock.now(),
      timings: settings.timings,
    };
  }

  #do(serviceArn: string, work: TaskWork): void {
    switch (work.kind) {
      case 'stop':
        this.#parts.tasks.stop(work.taskArn, { stopCode: 'ServiceSchedulerInitiated', reason: work.reason });
        break;
      case 'start':
        this.#start(serviceArn, work);
        break;
      case 'look':
        this.#schedule.plan(serviceArn, Math.max(work.atMs, this.#parts.clock.now()));
        break;
      default: {
        const unreachable: never = work;
        return unreachable;
      }
    }
  }

  #start(serviceArn: string, { deploymentId, count }: Extract<TaskWork, { kind: 'start' }>): void {
    const request = this.#taskParts(serviceArn, deploymentId);
    if (request === undefined) {
      this.#noCapacity(serviceArn, deploymentId, 'TaskDefinition not found.');
      return;
    }
    const providers = this.#countProviders(serviceArn);
    const started: string[] = [];
    let refusal: string | undefined;
    while (started.length < count && refusal === undefined) {
      const provider = chooseCapacityProvider(request.revision, providers);
      const result = this.#parts.tasks.start(newServiceTask(request, provider));
      if (result.kind === 'failed') refusal = result.reason;
      else {
        started.push(result.task.id);
        providers.set(provider, (providers.get(provider) ?? 0) + 1);
      }
    }
    this.#say(serviceArn, eventTexts(request.service.name).started(started));
    if (refusal !== undefined) this.#noCapacity(serviceArn, deploymentId, refusal);
  }

  #taskParts(serviceArn: string, deploymentId: string): ServiceTaskParts | undefined {
    const { state } = this.#parts;
    const service = state.services.get(serviceArn);
    const deployment = service?.deployments.find(({ id }) => id === deploymentId);
    const revision = state.serviceRevisions.get(deployment?.serviceRevisionArn ?? '');
    const cluster = state.clusters.get(service?.clusterArn ?? '');
    const definition = definitionOf(state, deployment?.taskDefinitionArn ?? '');
    if (service === undefined || deployment === undefined || revision === undefined || cluster === undefined || definition === undefined) return undefined;
    return { cluster, service, deployment, revision, definition };
  }

  #countProviders(serviceArn: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { desiredStatus, capacityProviderName } of this.#parts.state.tasksOfService(serviceArn)) {
      if (desiredStatus === 'RUNNING' && capacityProviderName !== undefined) counts.set(capacityProviderName, (counts.get(capacityProviderName) ?? 0) + 1);
    }
    return counts;
  }

  #noCapacity(serviceArn: string, deploymentId: string, reason: string): void {
    const { state, clock, settings } = this.#parts;
    const service = state.services.get(serviceArn);
    if (service === undefined) return;
    commitStep(this.#parts, noteNoCapacity(service, deploymentId, { reason, nowMs: clock.now(), timings: settings.timings }));
    this.wake(serviceArn);
  }

  #say(serviceArn: string, messages: readonly string[]): void {
    const service = this.#parts.state.services.get(serviceArn);
    if (service === undefined) return;
    commitStep(this.#parts, { service, serviceDeployment: undefined, effects: messages.map((message) => ({ kind: 'say', message })) });
  }

  #noteDigests(service: ServiceRecord, task: TaskRecord): void {
    const { state } = this.#parts;
    const deployment = service.deployments.find(({ id }) => id === task.deploymentId);
    const revision = state.serviceRevisions.get(deployment?.serviceRevisionArn ?? '');
    if (revision === undefined) return;
    const noted = noteDigests(revision, task);
    if (noted !== revision) state.serviceRevisions.set(noted.arn, noted);
  }

  #tally(serviceArn: string): TargetTally {
    const found = this.#tallies.get(serviceArn) ?? new TargetTally();
    this.#tallies.set(serviceArn, found);
    return found;
  }
}

/** Whatever its status: a service goes on with a deregistered revision. */
function definitionOf(state: EcsState, arn: string): TaskDefinitionRecord | undefined {
  const parsed = parseArn(arn);
  return parsed?.kind === 'task-definition' ? state.families.get(parsed.family)?.[parsed.revision - 1] : undefined;
}

import { ResourceError, type BusEvent, type Target } from '../aws/aws-services.ts';
import type { Kernel } from '../kernel.ts';
import type { RuntimeEvent, TaskLaunch } from '../runtime/task-runtime.ts';
import type { TaskRecord } from '../state/records.ts';
import { makeTaskRecord } from './make-task-record.ts';
import { placeTask, type ZoneOfSubnet } from './place-task.ts';
import { resolveLaunch } from './resolve-launch.ts';
import type { NewTask, StartedTask, TaskEngine } from './task-engine.ts';
import { toTaskEventDetail } from './task-event-detail.ts';
import type { TaskEffect, TaskEvent } from './task-event.ts';
import { taskLife } from './task-life.ts';

/** All of the kernel but the engine itself. `services` is looked at when a task changes, so it may be a getter. */
export type TaskEngineParts = Omit<Kernel, 'tasks'>;

/** What the engine knows of a task beside its record, until the task has stopped. */
interface LiveTask {
  readonly request: NewTask;
  /** Only then does the runtime report its end. */
  isLaunched: boolean;
  death: ReturnType<Kernel['faults']['containerDeath']>;
}

/** Without `zoneOfSubnet`, zones are invented from the subnets' ids. */
export function createTaskEngine(parts: TaskEngineParts, { zoneOfSubnet = () => undefined }: { readonly zoneOfSubnet?: ZoneOfSubnet } = {}): TaskEngine {
  const lives = new TaskLives(parts);
  return {
    start: (request) => {
      const place = placeTask(parts, request, zoneOfSubnet);
      return place.kind === 'failed' ? place : lives.begin(request, makeTaskRecord(parts, request, place));
    },
    stop: (taskArn, { stopCode, reason }) => lives.happen(taskArn, { kind: 'stop-asked', stopCode, reason }),
  };
}

/** Carries events to `taskLife`, keeps the records that come out, and does what they ask for. */
class TaskLives {
  readonly #parts: TaskEngineParts;
  readonly #live = new Map<string, LiveTask>();

  constructor(parts: TaskEngineParts) {
    this.#parts = parts;
  }

  begin(request: NewTask, task: TaskRecord): StartedTask {
    this.#live.set(task.arn, { request, isLaunched: false, death: undefined });
    this.#keep(undefined, task);
    this.#act(task, { kind: 'wait', timing: 'provisionMs', next: 'provisioned' });
    this.#tell(undefined, task);
    return { kind: 'started', task };
  }

  happen(taskArn: string, event: TaskEvent): void {
    const before = this.#parts.state.task(taskArn);
    if (before === undefined) return;
    const { task, effects } = taskLife(before, event, this.#parts.clock.now());
    if (task !== before) this.#keep(before, task);
    for (const effect of effects) this.#act(task, effect);
    if (task !== before) this.#tell(before, task);
  }

  #keep(before: TaskRecord | undefined, task: TaskRecord): void {
    const { state, clock, aws } = this.#parts;
    const now = clock.now();
    state.putTask(task, now);
    if (task.version === before?.version) return;
    aws.events.publish(taskEvent(task, now));
  }

  #tell(before: TaskRecord | undefined, task: TaskRecord): void {
    if (task.serviceArn !== undefined) this.#parts.services.taskChanged(before, task);
  }

  #act(task: TaskRecord, effect: TaskEffect): void {
    const live = this.#live.get(task.arn);
    if (live === undefined) return;
    const { loadBalancing } = this.#parts.aws;
    switch (effect.kind) {
      case 'wait':
        this.#wait(task.arn, live, effect);
        break;
      case 'launch':
        this.#launch(task, live);
        break;
      case 'register-targets':
        for (const target of targetsOf(task, live.request)) loadBalancing.register(target, (change) => this.happen(task.arn, { kind: 'target-changed', targetGroupArn: target.targetGroupArn, change }));
        break;
      case 'deregister-targets':
        for (const target of targetsOf(task, live.request)) loadBalancing.deregister(target);
        break;
      case 'stop-runtime':
        if (live.isLaunched) this.#parts.runtime.stop(task.arn);
        else this.#soon(task.arn, { kind: 'ended' });
        break;
      case 'forget':
        this.#forget(task.arn);
        break;
      default: {
        const unreachable: never = effect;
        return unreachable;
      }
    }
  }

  #wait(taskArn: string, { request }: LiveTask, { timing, next }: Extract<TaskEffect, { kind: 'wait' }>): void {
    const event: TaskEvent = next === 'activated' ? { kind: next, targetGroupArns: [...new Set(request.loadBalancers.map(({ targetGroupArn }) => targetGroupArn))] } : { kind: next };
    const { clock, settings } = this.#parts;
    clock.after(timing === 'none' ? 0 : settings.timings[timing], () => this.happen(taskArn, event));
  }

  #launch(task: TaskRecord, live: LiveTask): void {
    const launch = resolveLaunch(task, live.request, this.#parts.aws.secrets);
    if (launch instanceof Promise) launch.then((resolved) => this.#hand(resolved, live), (error: unknown) => this.#cannotLaunch(task.arn, error));
    else this.#hand(launch, live);
  }

  #hand(launch: TaskLaunch, live: LiveTask): void {
    const { faults, runtime, state } = this.#parts;
    // Stopped while its secrets were read: its end is told already.
    if (state.task(launch.taskArn)?.lastStatus !== 'PENDING') return;
    const { definition, group, startedBy } = live.request;
    live.isLaunched = true;
    live.death = faults.containerDeath({ family: definition.family, group, startedBy });
    runtime.launch(launch, (event) => this.#report(launch.taskArn, live, event));
  }

  #report(taskArn: string, live: LiveTask, event: RuntimeEvent): void {
    this.happen(taskArn, event);
    if (event.kind !== 'container-running') return;
    const container = this.#parts.state.task(taskArn)?.containers.find(({ name }) => name === event.container);
    if (container === undefined) return;
    if (container.imageDigest === undefined) this.#resolveImage(taskArn, container);
    const { death } = live;
    if (death !== undefined && (death.container === undefined ? container.isEssential : death.container === container.name)) {
      live.death = undefined;
      this.#parts.clock.after(death.afterMs, () => this.#kill(taskArn, container.name));
    }
  }

  #kill(taskArn: string, name: string): void {
    const container = this.#parts.state.task(taskArn)?.containers.find((one) => one.name === name);
    if (container?.lastStatus === 'RUNNING') this.#parts.runtime.kill(taskArn, name);
  }

  #resolveImage(taskArn: string, { name, image }: { readonly name: string; readonly image: string }): void {
    const tell = (imageDigest: string | undefined): void => (imageDigest === undefined ? undefined : this.happen(taskArn, { kind: 'image-resolved', container: name, imageDigest }));
    // A digest that cannot be had is no error of the task: ECS leaves the member out then.
    this.#parts.aws.registry.resolveDigest(image).then(tell, () => undefined);
  }

  /** Texts of other errors than `ResourceError` could tell more than ECS would. */
  #cannotLaunch(taskArn: string, error: unknown): void {
    const reason = error instanceof ResourceError ? error.message : 'ResourceInitializationError: unable to pull secrets or registry auth: the local ECS failed to read them.';
    this.happen(taskArn, { kind: 'start-failed', reason, container: undefined });
    this.#soon(taskArn, { kind: 'ended' });
  }

  #soon(taskArn: string, event: TaskEvent): void {
    this.#parts.clock.after(0, () => this.happen(taskArn, event));
  }

  #forget(taskArn: string): void {
    const { clock, settings, state } = this.#parts;
    this.#live.delete(taskArn);
    clock.after(settings.timings.stoppedTaskMs, () => state.deleteTask(taskArn));
  }
}

/** The detail is made when it is read: of tens of thousands of tasks' events most meet no rule. The record cannot change. */
function taskEvent(task: TaskRecord, atMs: number): BusEvent {
  return {
    detailType: 'ECS Task State Change', resources: [task.arn], atMs,
    get detail() {
      return toTaskEventDetail(task, atMs);
    },
  };
}

function targetsOf(task: TaskRecord, { loadBalancers }: NewTask): Target[] {
  return loadBalancers.map(({ targetGroupArn, containerPort }) => ({ targetGroupArn, taskArn: task.arn, host: task.privateIp ?? '', port: containerPort }));
}

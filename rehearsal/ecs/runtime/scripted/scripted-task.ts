import type { Cancel, Clock } from '../../clock/clock.ts';
import type { ContainerLaunch, RuntimeReport, TaskLaunch } from '../task-runtime.ts';
import type { ContainerBehaviour } from './behaviour.ts';

export interface ScriptedTaskParts {
  readonly launch: TaskLaunch;
  readonly report: RuntimeReport;
  readonly clock: Clock;
  readonly privateIp: string;
  readonly runtimeId: () => string;
  /** Called right before `ended` is reported. */
  readonly onEnded: () => void;
}

/** `skipped` containers will never start: what they wait for failed, or the task stops. */
type Phase = 'waiting' | 'starting' | 'running' | 'stopped' | 'skipped';

export interface ScriptedContainer {
  readonly launch: ContainerLaunch;
  readonly behaviour: ContainerBehaviour;
}

interface LiveContainer extends ScriptedContainer {
  phase: Phase;
  exitCode: number | undefined;
  health: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY';
  isToldToStop: boolean;
  /** Pending start, end and changes of health. */
  timers: Cancel[];
}

/** One task that is only played: its containers start, get healthy and end at the times that the scenario says. */
export class ScriptedTask {
  readonly #parts: ScriptedTaskParts;
  readonly #containers: readonly LiveContainer[];
  readonly #timers: Cancel[] = [];
  #isStopping = false;
  #isAllStarted = false;
  #isEnded = false;

  constructor(parts: ScriptedTaskParts, containers: readonly ScriptedContainer[]) {
    this.#parts = parts;
    this.#containers = containers.map((container) => ({ ...container, phase: 'waiting', exitCode: undefined, health: 'UNKNOWN', isToldToStop: false, timers: [] }));
  }

  begin(): void {
    const { report, privateIp } = this.#parts;
    this.#after(0, () => {
      report({ kind: 'attached', privateIp });
      if (this.#isStopping) return;
      report({ kind: 'pull-started' });
      this.#after(Math.max(0, ...this.#containers.map(({ behaviour }) => behaviour.pullMs)), () => this.#pulled());
    });
  }

  stop(): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    for (const cancel of this.#timers) cancel();
    for (const container of this.#containers) {
      if (container.phase === 'waiting' || container.phase === 'starting') skip(container);
    }
    this.#signalNext();
    this.#endIfOver();
  }

  kill(name: string): void {
    const container = this.#containers.find(({ launch }) => launch.name === name);
    if (container?.phase === 'running') this.#stopped(container, { exitCode: 137, reason: undefined });
  }

  /** Nothing is reported any more. */
  close(): void {
    this.#isStopping = true;
    this.#isEnded = true;
    for (const cancel of [...this.#timers, ...this.#containers.flatMap(({ timers }) => timers)]) cancel();
  }

  #pulled(): void {
    const failed = this.#containers.find(({ behaviour }) => behaviour.startFailure !== undefined);
    if (failed === undefined) {
      this.#parts.report({ kind: 'pull-stopped' });
      this.#startReady();
      return;
    }
    this.#parts.report({ kind: 'start-failed', reason: failed.behaviour.startFailure ?? '', container: failed.launch.name });
    this.stop();
  }

  /** Containers whose `dependsOn` is fulfilled; after each change of another one. */
  #startReady(): void {
    if (this.#isStopping) return;
    for (const container of this.#containers) {
      if (container.phase !== 'waiting') continue;
      const dependency = this.#dependency(container);
      if (dependency === 'fulfilled') {
        container.phase = 'starting';
        container.timers.push(this.#parts.clock.after(container.behaviour.startMs, () => this.#running(container)));
      }
      if (dependency === 'failed') {
        skip(container);
        // (?) ECS's text was never compared.
        this.#parts.report({ kind: 'container-stopped', container: container.launch.name, exitCode: undefined, reason: 'A container that it depends on did not meet the condition.' });
      }
    }
    this.#endIfOver();
  }

  #dependency({ launch }: LiveContainer): 'fulfilled' | 'failed' | 'open' {
    const states = (launch.definition.dependsOn ?? []).map(({ containerName, condition }) => stateOf(this.#containers.find((one) => one.launch.name === containerName), condition));
    if (states.includes('failed')) return 'failed';
    return states.includes('open') ? 'open' : 'fulfilled';
  }

  #running(container: LiveContainer): void {
    const { report, clock } = this.#parts;
    const { launch, behaviour } = container;
    container.phase = 'running';
    report({ kind: 'container-running', container: launch.name, runtimeId: this.#parts.runtimeId(), imageDigest: behaviour.imageDigest });
    const { runMs, exitCode, reason } = behaviour;
    if (runMs !== undefined) container.timers.push(clock.after(runMs, () => this.#stopped(container, { exitCode, reason })));
    if (launch.definition.healthCheck !== undefined) {
      this.#healthAfter(container, behaviour.healthyAfterMs, 'HEALTHY');
      this.#healthAfter(container, behaviour.unhealthyAfterMs, 'UNHEALTHY');
    }
    this.#startReady();
    if (this.#isAllStarted || this.#isStopping || this.#containers.some(({ phase }) => phase === 'waiting' || phase === 'starting')) return;
    this.#isAllStarted = true;
    report({ kind: 'all-started' });
  }

  #healthAfter(container: LiveContainer, delayMs: number | undefined, health: 'HEALTHY' | 'UNHEALTHY'): void {
    if (delayMs === undefined) return;
    container.timers.push(this.#parts.clock.after(delayMs, () => {
      container.health = health;
      this.#parts.report({ kind: 'container-health', container: container.launch.name, health });
      this.#startReady();
    }));
  }

  #stopped(container: LiveContainer, end: { readonly exitCode: number; readonly reason: string | undefined }): void {
    if (container.phase !== 'running') return;
    container.phase = 'stopped';
    container.exitCode = end.exitCode;
    for (const cancel of container.timers) cancel();
    this.#parts.report({ kind: 'container-stopped', container: container.launch.name, ...end });
    this.#signalNext();
    this.#startReady();
    this.#endIfOver();
  }

  /** SIGTERM reaches dependants first: a container is signalled once nobody that runs depends on it. */
  #signalNext(): void {
    if (!this.#isStopping) return;
    const running = this.#containers.filter(({ phase }) => phase === 'running');
    const needed = new Set(running.flatMap(({ launch }) => (launch.definition.dependsOn ?? []).map(({ containerName }) => containerName)));
    for (const container of running) {
      if (container.isToldToStop || needed.has(container.launch.name)) continue;
      container.isToldToStop = true;
      const { stopMs, stopExitCode } = container.behaviour;
      container.timers.push(this.#parts.clock.after(stopMs, () => this.#stopped(container, { exitCode: stopExitCode, reason: undefined })));
    }
  }

  #endIfOver(): void {
    if (this.#isEnded || this.#containers.some(({ phase }) => phase === 'waiting' || phase === 'starting' || phase === 'running')) return;
    this.#isEnded = true;
    this.#isStopping = true;
    // Within `stop` nothing may be reported.
    this.#parts.clock.after(0, () => {
      this.#parts.onEnded();
      this.#parts.report({ kind: 'ended' });
    });
  }

  #after(delayMs: number, work: () => void): void {
    this.#timers.push(this.#parts.clock.after(delayMs, work));
  }
}

function skip(container: LiveContainer): void {
  container.phase = 'skipped';
  for (const cancel of container.timers) cancel();
}

/** Whether a condition of `dependsOn` is met by the container that it names, still can be, or cannot any more. */
function stateOf(container: LiveContainer | undefined, condition: string | undefined): 'fulfilled' | 'failed' | 'open' {
  if (container === undefined || container.phase === 'skipped') return 'failed';
  const { phase, exitCode, health } = container;
  switch (condition ?? 'START') {
    case 'COMPLETE':
      return phase === 'stopped' ? 'fulfilled' : 'open';
    case 'SUCCESS':
      if (phase !== 'stopped') return 'open';
      return exitCode === 0 ? 'fulfilled' : 'failed';
    case 'HEALTHY':
      if (phase === 'stopped') return 'failed';
      return health === 'HEALTHY' ? 'fulfilled' : 'open';
    default:
      return phase === 'running' || phase === 'stopped' ? 'fulfilled' : 'open';
  }
}

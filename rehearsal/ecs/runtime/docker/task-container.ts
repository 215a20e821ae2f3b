import type Dockerode from 'dockerode';
import type { HealthStatus } from '../../state/records.ts';
import type { ContainerLaunch, RuntimeReport } from '../task-runtime.ts';
import { describeEnd, isRestarted, ranForMs, type ContainerEnd } from './container-end.ts';
import type { ContainerLog } from './container-log.ts';
import { ContainerWatch, type SeenState } from './container-watch.ts';
import { createDeferred } from './deferred.ts';
import { engineMessageOf, explainContainerError, explainLostEngine, statusOf } from './docker-errors.ts';
import type { LocalImage } from './image-store.ts';
import type { RuntimeContext } from './runtime-options.ts';
import { StartFailure } from './start-failure.ts';
import type { ContainerView } from './task-metadata.ts';

/** ECS's default of `stopTimeout` on Fargate. */
const STOP_TIMEOUT_SECONDS = 30;
const KILLED = 137;

export interface ContainerPart {
  readonly launch: ContainerLaunch;
  readonly runtimeId: string;
  readonly image: LocalImage;
  readonly log: ContainerLog | undefined;
  /** Why it cannot start. Only of a container that is not essential. */
  readonly failure: string | undefined;
}

/** One container of a task, from its creation to its end. What the engine says is read by inspecting; events only say when. */
export class TaskContainer {
  readonly part: ContainerPart;
  readonly #context: RuntimeContext;
  readonly #report: RuntimeReport;
  readonly #started = createDeferred<boolean>();
  readonly #healthy = createDeferred<undefined>();
  readonly #ended = createDeferred<ContainerEnd>();
  #phase: 'planned' | 'created' | 'starting' | 'running' | 'ended' = 'planned';
  #container: Dockerode.Container | undefined;
  #watch: ContainerWatch | undefined;
  #cancelKill = (): void => undefined;
  #isStopping = false;
  /** Killed on demand, now or as soon as it runs. */
  #kill: 'none' | 'due' | 'sent' = 'none';
  #health: { readonly status: HealthStatus; readonly sinceMs: number | undefined } = { status: 'UNKNOWN', sinceMs: undefined };
  #times: Pick<ContainerView, 'createdAtMs' | 'startedAtMs' | 'finishedAtMs'> = { createdAtMs: undefined, startedAtMs: undefined, finishedAtMs: undefined };
  #exitCode: number | undefined;
  #restarts = 0;

  constructor(context: RuntimeContext, part: ContainerPart, report: RuntimeReport) {
    this.#context = context;
    this.part = part;
    this.#report = report;
  }

  get name(): string {
    return this.part.launch.name;
  }

  get definition(): ContainerLaunch['definition'] {
    return this.part.launch.definition;
  }

  /** On the engine, once it was created. */
  get id(): string | undefined {
    return this.#container?.id;
  }

  get started(): Promise<boolean> {
    return this.#started.promise;
  }

  get healthy(): Promise<unknown> {
    return this.#healthy.promise;
  }

  /** Also of a container that never started. */
  get ended(): Promise<ContainerEnd> {
    return this.#ended.promise;
  }

  async create(config: Dockerode.ContainerCreateOptions): Promise<void> {
    const { docker, events } = this.#context;
    const container = await docker.createContainer(config).catch((error: unknown) => {
      throw this.#failure('create', error);
    });
    this.#container = container;
    this.#times = { ...this.#times, createdAtMs: this.#now() };
    if (this.#phase !== 'planned') return;
    this.#phase = 'created';
    this.#watch = new ContainerWatch(container, events, (state) => this.#take(state));
  }

  /** Does nothing where it is to stop already. Throws `StartFailure`. */
  async start(): Promise<void> {
    const container = this.#container;
    if (this.#phase !== 'created' || container === undefined) return;
    this.#phase = 'starting';
    try {
      await container.start();
    } catch (error) {
      if (this.#isOver()) return;
      this.#phase = 'created';
      // Nobody waits for it any more.
      if (this.#isStopping) this.skip();
      throw this.#failure('start', error);
    }
    this.#running(container);
  }

  /** It will never start, or its end is of no interest any more. */
  skip(): void {
    this.#finish(undefined);
  }

  /** It will never start, and people are told why. */
  fail(reason: string): void {
    this.#finish({ exitCode: undefined, reason });
  }

  stop(): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    if (this.#phase === 'planned' || this.#phase === 'created') this.skip();
    if (this.#phase === 'running') this.#terminate();
  }

  kill(): void {
    this.#kill = 'due';
    if (this.#phase === 'running') this.#killNow();
  }

  async stats(): Promise<unknown> {
    return this.#phase === 'running' ? this.#container?.stats({ stream: false, 'one-shot': true }) : null;
  }

  view(): ContainerView {
    const hasRun = this.#times.startedAtMs !== undefined;
    const status = this.#phase === 'ended' && hasRun ? 'STOPPED' : this.#phase === 'running' ? 'RUNNING' : this.#container === undefined ? 'PULLED' : 'CREATED';
    return { name: this.name, runtimeId: this.part.runtimeId, imageId: this.part.image.id, status, health: this.#health.status, healthSinceMs: this.#health.sinceMs, ...this.#times, exitCode: this.#exitCode, restartCount: this.#restarts };
  }

  #running(container: Dockerode.Container): void {
    // Given up while it started.
    if (this.#phase !== 'starting') return;
    this.#phase = 'running';
    this.#times = { ...this.#times, startedAtMs: this.#now() };
    this.part.log?.follow(container);
    if (this.#restarts === 0) this.#report({ kind: 'container-running', container: this.name, runtimeId: this.part.runtimeId, imageDigest: this.part.image.digest });
    this.#started.resolve(true);
    if (this.#kill === 'due') this.#killNow();
    if (this.#isStopping) this.#terminate();
    // It may have ended before the engine answered.
    this.#watch?.open();
  }

  #killNow(): void {
    this.#kill = 'sent';
    void this.#signal('SIGKILL');
  }

  #terminate(): void {
    void this.#signal(this.part.image.stopSignal);
    this.#cancelKill = this.#context.options.clock.after((this.definition.stopTimeout ?? STOP_TIMEOUT_SECONDS) * 1000, () => void this.#signal('SIGKILL'));
  }

  async #signal(signal: string): Promise<void> {
    try {
      await this.#container?.kill({ signal });
    } catch (error) {
      // It has ended by itself, or somebody removed it.
      if (statusOf(error) === 404 || statusOf(error) === 409) this.#watch?.look();
      else this.#context.options.log?.(`Container ${this.name} could not be sent ${signal}: ${String(error)}`);
    }
  }

  async #take(state: SeenState): Promise<void> {
    if (this.#phase !== 'running') return;
    if (state === 'gone') this.#finish({ exitCode: undefined, reason: undefined });
    else if (state.Running) this.#takeHealth(state.Health?.Status);
    else await this.#takeEnd(state);
  }

  async #takeEnd(state: Exclude<SeenState, 'gone'>): Promise<void> {
    const exitCode = state.ExitCode;
    const isUnexplained = exitCode === KILLED && !this.#isStopping && this.#kill === 'none';
    const isOutOfMemory = state.OOMKilled || (isUnexplained && (await this.#watch?.isOomTold(this.#context.options.clock)) === true);
    if (!this.#isStopping && isRestarted(this.definition.restartPolicy, { exitCode, ranMs: ranForMs(state) })) return this.#restart();
    this.#finish(describeEnd({ exitCode, isOutOfMemory }));
  }

  #takeHealth(said: string | undefined): void {
    const status = said === 'healthy' ? 'HEALTHY' : said === 'unhealthy' ? 'UNHEALTHY' : undefined;
    if (status === undefined || status === this.#health.status || this.definition.healthCheck === undefined) return;
    this.#health = { status, sinceMs: this.#now() };
    this.#report({ kind: 'container-health', container: this.name, health: status });
    if (status === 'HEALTHY') this.#healthy.resolve(undefined);
  }

  async #restart(): Promise<void> {
    this.#restarts += 1;
    this.#phase = 'starting';
    this.#kill = 'none';
    this.#watch?.pauseLooking();
    try {
      await this.#container?.start();
      if (this.#container !== undefined) this.#running(this.#container);
    } catch (error) {
      this.fail(this.#failure('start', error).message);
    }
  }

  /** Undefined: it never started, and there is nothing to tell. */
  #finish(end: ContainerEnd | undefined): void {
    if (this.#phase === 'ended') return;
    this.#phase = 'ended';
    this.#exitCode = end?.exitCode;
    this.#times = { ...this.#times, finishedAtMs: this.#now() };
    this.#watch?.close();
    this.#cancelKill();
    if (end !== undefined) this.#report({ kind: 'container-stopped', container: this.name, ...end });
    this.#started.resolve(false);
    this.#ended.resolve(end ?? { exitCode: undefined, reason: undefined });
  }

  #isOver(): boolean {
    return this.#phase === 'ended';
  }

  #now(): number {
    return this.#context.options.clock.now();
  }

  #failure(step: 'create' | 'start', error: unknown): StartFailure {
    const message = engineMessageOf(error);
    return new StartFailure(message === undefined ? explainLostEngine(step) : explainContainerError(step, message), { container: this.name, cause: error });
  }
}

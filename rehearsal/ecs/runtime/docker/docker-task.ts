import type { RuntimeEvent, RuntimeReport, TaskLaunch } from '../task-runtime.ts';
import { containerConfig } from './container-config.ts';
import { isEssential, provideParts } from './container-parts.ts';
import type { ContainerPlan } from './container-plan.ts';
import { volumeNames } from './container-storage.ts';
import { creationOrder, mayStart } from './dependencies.ts';
import { LINK_LOCAL, networkWishes, type NetworkHolder } from './network-holder.ts';
import type { RuntimeContext } from './runtime-options.ts';
import { StartFailure } from './start-failure.ts';
import { TaskContainer } from './task-container.ts';
import type { TaskView } from './task-metadata.ts';
import { removeAll } from './task-removal.ts';

export interface DockerTaskParts {
  readonly launch: TaskLaunch;
  readonly report: RuntimeReport;
  /** What all tasks of the runtime share; rejects where the engine does not answer. */
  readonly context: () => Promise<RuntimeContext>;
  readonly labels: Readonly<Record<string, string>>;
  /** Beginning of its containers' names. */
  readonly prefix: string;
}

/** One task with real containers, from its network to its removal. */
export class DockerTask {
  readonly #parts: DockerTaskParts;
  readonly #stopping = new AbortController();
  readonly #volumes = new Set<string>();
  /** Killed before they were there. */
  readonly #doomed = new Set<string>();
  #containers: readonly TaskContainer[] = [];
  #holderId: string | undefined;
  #pull: Pick<TaskView, 'pullStartedAtMs' | 'pullStoppedAtMs'> = { pullStartedAtMs: undefined, pullStoppedAtMs: undefined };
  #withdraw = (): void => undefined;
  #isOver = false;

  constructor(parts: DockerTaskParts) {
    this.#parts = parts;
  }

  /** Resolves when nothing of it is left. Never rejects. */
  async run(): Promise<void> {
    try {
      const context = await this.#parts.context();
      await this.#start(context).catch((error: unknown) => this.#failed(error));
      if (!this.#isOver) context.networks.refill();
      await Promise.all(this.#containers.map(({ ended }) => ended));
      await this.#remove(context);
    } catch (error) {
      this.#failed(error);
    }
    this.#withdraw();
    this.#report({ kind: 'ended' });
    this.#isOver = true;
  }

  stop(): void {
    this.#stopping.abort(new Error('The task is stopped.'));
    this.#stopContainers();
  }

  kill(name: string): void {
    this.#doomed.add(name);
    this.#containers.find((one) => one.name === name)?.kill();
  }

  /** Nothing more is told, and its containers are removed as they are. */
  abandon(): void {
    this.#isOver = true;
    this.#stopping.abort(new Error('The task is given up.'));
    for (const container of this.#containers) container.skip();
  }

  /** The engine is gone: so is the task, as far as anybody can tell. */
  lose(): void {
    this.#withdraw();
    this.#report({ kind: 'ended' });
    this.abandon();
  }

  /** Each container gets its signal once all those that depend on it have ended. Safe to repeat. */
  #stopContainers(): void {
    for (const container of this.#containers) {
      const dependants = this.#containers.filter(({ definition }) => definition.dependsOn?.some(({ containerName }) => containerName === container.name) === true);
      void Promise.all(dependants.map(({ ended }) => ended)).then(() => container.stop());
    }
  }

  async #start(context: RuntimeContext): Promise<void> {
    const { signal } = this.#stopping;
    signal.throwIfAborted();
    const holder = await context.networks.take(networkWishes(this.#parts.launch), (id) => (this.#holderId = id));
    this.#report({ kind: 'attached', privateIp: holder.privateIp });
    signal.throwIfAborted();
    await this.#makeContainers(context);
    await this.#create(context, holder);
    signal.throwIfAborted();
    const started = await Promise.all(this.#containers.map((container) => this.#startInTurn(context, container)));
    if (!started.includes(false) && !signal.aborted) this.#report({ kind: 'all-started' });
  }

  async #makeContainers(context: RuntimeContext): Promise<void> {
    const { clock } = context.options;
    this.#report({ kind: 'pull-started' });
    this.#pull = { pullStartedAtMs: clock.now(), pullStoppedAtMs: undefined };
    const parts = await provideParts(context, this.#parts.launch, this.#stopping.signal);
    this.#containers = parts.map((part) => new TaskContainer(context, part, (event) => this.#report(event)));
    this.#pull = { ...this.#pull, pullStoppedAtMs: clock.now() };
    this.#report({ kind: 'pull-stopped' });
    this.#stopping.signal.throwIfAborted();
    for (const container of this.#containers) {
      if (container.part.failure !== undefined) container.fail(container.part.failure);
      if (this.#doomed.has(container.name)) container.kill();
    }
  }

  async #create(context: RuntimeContext, holder: NetworkHolder): Promise<void> {
    const { launch } = this.#parts;
    const published = context.options.taskEndpoint.endpoint.publish({
      launch,
      runtimeIds: this.#containers.map(({ part }) => part.runtimeId),
      view: () => this.#view(holder),
      stats: async (runtimeId) => this.#containers.find(({ part }) => part.runtimeId === runtimeId)?.stats() ?? null,
    });
    this.#withdraw = published.withdraw;
    for (const group of creationOrder(this.#containers)) {
      await settled(group.map((container) => this.#attempt(container, async () => {
        const plan = this.#plan(context, { container, holderId: holder.id, credentialsPath: published.credentialsPath });
        for (const name of volumeNames(plan)) this.#volumes.add(name);
        await container.create(containerConfig(plan));
      })));
    }
  }

  #plan({ options, engineCpus }: RuntimeContext, { container, holderId, credentialsPath }: { readonly container: TaskContainer; readonly holderId: string; readonly credentialsPath: string | undefined }): ContainerPlan {
    const { launch, prefix, labels } = this.#parts;
    return {
      task: launch, container: container.part.launch, imageId: container.part.image.id, holderId, prefix, labels, engineCpus,
      cpu: options.cpu ?? 'shares', allowsHostPaths: options.allowsHostPaths ?? false, healthCheckScale: options.healthCheckScale ?? 1, defaultEnvironment: options.environment,
      ecsEnvironment: {
        ECS_CONTAINER_METADATA_URI_V4: `http://${LINK_LOCAL}/v4/${container.part.runtimeId}`,
        ...(credentialsPath === undefined ? {} : { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: credentialsPath }),
      },
    };
  }

  /** False where it will never start: what it depends on did not meet the condition, or a failure that is no business of the task. */
  async #startInTurn(context: RuntimeContext, container: TaskContainer): Promise<boolean> {
    const { signal } = this.#stopping;
    const others = new Map(this.#containers.map((one) => [one.name, one]));
    if (await mayStart(container.definition, others, { clock: context.options.clock, signal })) return this.#attempt(container, () => container.start());
    // (?) ECS's text was never compared.
    container.fail('A container that it depends on did not meet the condition.');
    return false;
  }

  /** The developer guide, `essential`: the failure of a container that is not does not affect the rest of the task. */
  async #attempt(container: TaskContainer, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof StartFailure) || isEssential(container.part.launch)) throw error;
      container.fail(error.message);
      return false;
    }
  }

  #failed(error: unknown): void {
    if (!this.#stopping.signal.aborted) {
      const failure = error instanceof StartFailure ? error : new StartFailure(`Task failed to start: ${error instanceof Error ? error.message : String(error)}`);
      this.#report({ kind: 'start-failed', reason: failure.message, container: failure.container });
    }
    this.stop();
  }

  async #remove({ docker, options }: RuntimeContext): Promise<void> {
    const log = options.log ?? ((): void => undefined);
    const logs = this.#isOver ? [] : this.#containers.map(({ part }) => part.log).filter((one) => one !== undefined);
    await Promise.all(logs.map((one) => one.close().catch((error: unknown) => log(`A log stream could not be written: ${String(error)}`))));
    const ids = [this.#holderId, ...this.#containers.map(({ id }) => id)].filter((id) => id !== undefined);
    await removeAll(docker, { containerIds: ids, volumes: [...this.#volumes] }, log);
  }

  #view({ privateIp, subnet, gateway }: NetworkHolder): TaskView {
    const desiredStatus = this.#stopping.signal.aborted ? 'STOPPED' : 'RUNNING';
    return { launch: this.#parts.launch, privateIp, subnet, gateway, desiredStatus, ...this.#pull, containers: this.#containers.map((container) => container.view()) };
  }

  #report(event: RuntimeEvent): void {
    if (!this.#isOver) this.#parts.report(event);
  }
}

/** Waits for all of them, so that nothing is still being made when the first failure is thrown. */
async function settled(attempts: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(attempts)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

import { randomUUID } from 'node:crypto';
import type { TaskLaunch, TaskRuntime } from '../task-runtime.ts';
import { DockerTask } from './docker-task.ts';
import { connectToEngine } from './engine-connection.ts';
import { followEngineEvents, type EngineEvents } from './engine-events.ts';
import { createImageStore, type ImageStore } from './image-store.ts';
import { startForwarder } from './network-holder.ts';
import { createNetworkPool } from './network-pool.ts';
import type { DockerRuntimeOptions, RuntimeContext } from './runtime-options.ts';
import { removeLabelled } from './task-removal.ts';

export interface DockerRuntime extends TaskRuntime {
  /** Makes what all tasks share, which the first task would wait for (0.3 s). Rejects where the engine cannot be used. */
  prepare(): Promise<void>;
}

/** Runs tasks as containers of a Docker Engine. Nothing is made there before the first task, or `prepare`. */
export function createDockerRuntime(options: DockerRuntimeOptions): DockerRuntime {
  return new EngineRuntime(options);
}

class EngineRuntime implements DockerRuntime {
  readonly name = 'docker';
  readonly #options: DockerRuntimeOptions;
  readonly #docker: ReturnType<typeof connectToEngine>;
  readonly #events: EngineEvents;
  readonly #images: ImageStore;
  readonly #log: (line: string) => void;
  /** Two runtimes with the same seed may share an engine: names and events of one are not the other's. */
  readonly #id = randomUUID().slice(0, 8);
  readonly #labels: Readonly<Record<string, string>>;
  readonly #tasks = new Map<string, { readonly task: DockerTask; readonly over: Promise<void> }>();
  #context: Promise<RuntimeContext> | undefined;
  /** Whether something may be left of a time before the engine was lost. */
  #isDirty = false;
  #isClosed = false;

  constructor(options: DockerRuntimeOptions) {
    this.#options = options;
    this.#docker = connectToEngine(options.dockerHost);
    this.#log = options.log ?? ((): void => undefined);
    this.#labels = { ...options.labels, 'factory.ecs-runtime': this.#id };
    this.#images = createImageStore(this.#docker, options);
    const { clock, engineLostAfterMs: lostAfterMs = 10_000 } = options;
    this.#events = followEngineEvents({ docker: this.#docker, clock, labels: { 'factory.ecs-runtime': this.#id }, lostAfterMs, onLost: () => this.#lost() });
  }

  async prepare(): Promise<void> {
    await this.#share();
  }

  launch(launch: TaskLaunch, report: Parameters<TaskRuntime['launch']>[1]): void {
    if (this.#isClosed) return;
    const prefix = `${this.#prefix}-${launch.taskId}`;
    const task = new DockerTask({ launch, report, context: () => this.#share(), labels: this.#labels, prefix });
    // Reports never come within this call.
    const over = Promise.resolve().then(() => task.run()).finally(() => {
      if (this.#tasks.get(launch.taskArn)?.task === task) this.#tasks.delete(launch.taskArn);
    });
    this.#tasks.set(launch.taskArn, { task, over });
  }

  stop(taskArn: string): void {
    const found = this.#tasks.get(taskArn);
    // Neither do they within this one.
    if (found !== undefined) queueMicrotask(() => found.task.stop());
  }

  kill(taskArn: string, container: string): void {
    const found = this.#tasks.get(taskArn);
    if (found !== undefined) queueMicrotask(() => found.task.kill(container));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const tasks = [...this.#tasks.values()];
    for (const { task } of tasks) task.abandon();
    await Promise.all(tasks.map(({ over }) => over));
    const context = await this.#context?.catch(() => undefined);
    await context?.networks.close();
    this.#events.close();
    await this.#sweep().catch((error: unknown) => this.#log(`What tasks left on the engine could not be removed: ${String(error)}`));
  }

  #share(): Promise<RuntimeContext> {
    if (this.#context !== undefined) return this.#context;
    const context = this.#makeContext();
    this.#context = context;
    // The next task tries again.
    context.catch(() => {
      if (this.#context === context) this.#context = undefined;
    });
    return context;
  }

  get #prefix(): string {
    return `${this.#options.network}-${this.#id}`;
  }

  async #makeContext(): Promise<RuntimeContext> {
    await this.#events.ready();
    if (this.#isDirty) await this.#sweep();
    // Until all of it is there.
    this.#isDirty = true;
    const [docker, prefix, log] = [this.#docker, this.#prefix, this.#log];
    const options = { ...this.#options, labels: this.#labels };
    const [info, { address: forwarderAddress }] = await Promise.all([
      docker.info() as Promise<{ NCPU: number }>,
      startForwarder(docker, { options, port: options.taskEndpoint.port, name: `${prefix}-forwarder` }),
    ]);
    const networks = createNetworkPool({ docker, options, forwarderAddress, prefix, log, size: options.spareNetworks ?? 2 });
    networks.refill();
    this.#isDirty = false;
    return { options, docker, events: this.#events, images: this.#images, engineCpus: info.NCPU, networks };
  }

  #sweep(): Promise<void> {
    return removeLabelled(this.#docker, { 'factory.ecs-runtime': this.#id }, this.#log);
  }

  #lost(): void {
    this.#log('The container engine does not answer: all of its tasks count as ended.');
    this.#context = undefined;
    this.#isDirty = true;
    for (const { task } of this.#tasks.values()) task.lose();
  }
}

import type Dockerode from 'dockerode';
import type { Clock } from '../../clock/clock.ts';
import { createDeferred } from './deferred.ts';
import { readJsonLines } from './json-lines.ts';
import { pause } from './pause.ts';

/** Tells when to look at a container again. Being told once too often does no harm; never being told would. */
export interface EngineEvents {
  /** Resolves once nothing is missed any more. Rejects where the engine is lost. */
  ready(): Promise<void>;
  /** `look` is called after each event of the container, and after each time in which events may have been missed. */
  watch(containerId: string, look: (event: ContainerEvent) => void): () => void;
  close(): void;
}

export type ContainerEvent = 'oom' | 'other';

export interface EngineEventsParts {
  readonly docker: Dockerode;
  readonly clock: Clock;
  readonly labels: Readonly<Record<string, string>>;
  readonly lostAfterMs: number;
  /** Called whenever the engine has not answered for that long. */
  readonly onLost: () => void;
}

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 500;
/** An engine subscribes us after it has answered: what happens in between is asked for by time. */
const OVERLAP_SECONDS = 2;

/** One stream of events for all containers with our labels; connects again when it breaks. */
export function followEngineEvents(parts: EngineEventsParts): EngineEvents {
  const stream = new EventStream(parts);
  void stream.run();
  return stream;
}

class EventStream implements EngineEvents {
  readonly #parts: EngineEventsParts;
  readonly #watchers = new Map<string, (event: ContainerEvent) => void>();
  readonly #closed = new AbortController();
  #connection = createDeferred<undefined>();

  constructor(parts: EngineEventsParts) {
    this.#parts = parts;
  }

  async ready(): Promise<void> {
    await this.#connection.promise;
  }

  watch(containerId: string, look: (event: ContainerEvent) => void): () => void {
    this.#watchers.set(containerId, look);
    return () => this.#watchers.delete(containerId);
  }

  close(): void {
    this.#closed.abort();
    this.#giveUp('The docker runtime is closed.');
  }

  async run(): Promise<void> {
    const { clock, lostAfterMs, onLost } = this.#parts;
    let aliveAtMs = clock.now();
    let pauseMs = FIRST_PAUSE_MS;
    while (!this.#closed.signal.aborted) {
      const wasConnected = await this.#follow().catch(() => false);
      if (wasConnected) pauseMs = FIRST_PAUSE_MS;
      if (wasConnected) aliveAtMs = clock.now();
      if (clock.now() - aliveAtMs >= lostAfterMs) {
        aliveAtMs = clock.now();
        this.#giveUp('The container engine does not answer.');
        onLost();
      }
      await pause(clock, pauseMs, this.#closed.signal).catch(() => undefined);
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    }
  }

  /** True once the stream was there, however it ended. */
  async #follow(): Promise<boolean> {
    const { docker, clock, labels } = this.#parts;
    const filters = { type: ['container' as const], event: ['die', 'oom', 'health_status'], label: Object.entries(labels).map(([name, value]) => `${name}=${value}`) };
    const stream = await docker.getEvents({ since: Math.floor(clock.now() / 1000) - OVERLAP_SECONDS, filters, abortSignal: this.#closed.signal });
    this.#connection.resolve(undefined);
    for (const look of [...this.#watchers.values()]) look('other');
    await readJsonLines(stream, (event) => this.#tell(event)).catch(() => undefined);
    return true;
  }

  #tell(event: unknown): void {
    const { id, status } = event as { id?: string; status?: string };
    if (id !== undefined) this.#watchers.get(id)?.(status === 'oom' ? 'oom' : 'other');
  }

  /** For those who wait; who comes later waits for the next connection. */
  #giveUp(reason: string): void {
    const given = this.#connection;
    // Nobody may wait.
    given.promise.catch(() => undefined);
    given.reject(new Error(reason));
    if (!this.#closed.signal.aborted) this.#connection = createDeferred();
  }
}

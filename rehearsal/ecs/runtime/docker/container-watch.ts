import type Dockerode from 'dockerode';
import type { Clock } from '../../clock/clock.ts';
import { statusOf } from './docker-errors.ts';
import type { EngineEvents } from './engine-events.ts';
import { pause } from './pause.ts';

/** `gone`: somebody removed the container. */
export type SeenState = Dockerode.ContainerInspectInfo['State'] | 'gone';

/** The engine may hear of a lack of memory after the death that it caused, on a busy machine much later. Only unexplained kills wait. */
const OOM_GRACE_MS = 2000;

/** Looks at one container whenever something happened to it, one look at a time, and never misses the last change. */
export class ContainerWatch {
  readonly #container: Dockerode.Container;
  readonly #onState: (state: SeenState) => Promise<void>;
  readonly #oom = new AbortController();
  readonly #unwatch: () => void;
  #isOpen = false;
  #isLooking = false;
  #isDue = false;

  constructor(container: Dockerode.Container, events: EngineEvents, onState: (state: SeenState) => Promise<void>) {
    this.#container = container;
    this.#onState = onState;
    this.#unwatch = events.watch(container.id, (event) => {
      if (event === 'oom') this.#oom.abort();
      this.look();
    });
  }

  /** Until then nothing is looked at: while a container starts, what it does is not told yet. */
  open(): void {
    this.#isOpen = true;
    this.look();
  }

  pauseLooking(): void {
    this.#isOpen = false;
  }

  close(): void {
    this.#isOpen = false;
    this.#unwatch();
  }

  look(): void {
    this.#isDue = true;
    if (!this.#isLooking) void this.#run();
  }

  /** Whether the engine has told of a lack of memory, or does so at once. */
  async isOomTold(clock: Clock): Promise<boolean> {
    return pause(clock, OOM_GRACE_MS, this.#oom.signal).then(() => false, () => true);
  }

  async #run(): Promise<void> {
    this.#isLooking = true;
    while (this.#isOpen && this.#isDue) {
      this.#isDue = false;
      const state = await this.#inspect();
      if (state !== undefined) await this.#onState(state);
    }
    this.#isLooking = false;
  }

  /** Undefined: the engine did not answer. It is asked again once it is back. */
  async #inspect(): Promise<SeenState | undefined> {
    try {
      return (await this.#container.inspect()).State;
    } catch (error) {
      return statusOf(error) === 404 ? 'gone' : undefined;
    }
  }
}

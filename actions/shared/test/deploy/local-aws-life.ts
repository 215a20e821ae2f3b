import type { ECSClient } from '@aws-sdk/client-ecs';
import type { Clock } from '../../src/deploy/clock.ts';

type RequestHandler = ECSClient['config']['requestHandler'];

/** Never settles: whoever waits for it is gone. */
async function never<T>(): Promise<T> {
  return await new Promise<T>(() => undefined);
}

/**
 * The life of one run inside this process: with the effect of its last call it is cut dead, as by `kill -9`. It hears no
 * answer any more, no call of it leaves, no sleep ends.
 */
export class RunLife {
  readonly ended: Promise<void>;
  #callsLeft: number;
  #end: () => void = () => undefined;

  /** `calls`: how many of its calls take effect. */
  constructor(calls: number) {
    this.#callsLeft = calls;
    this.ended = new Promise((resolve) => (this.#end = resolve));
    if (calls === 0) this.#end();
  }

  hasEnded(): boolean {
    return this.#callsLeft <= 0;
  }

  limit(handler: RequestHandler): void {
    const handle = handler.handle.bind(handler);
    handler.handle = async (...request) => {
      if (this.hasEnded()) return await never();
      this.#callsLeft -= 1;
      const isLast = this.hasEnded();
      const answer = await handle(...request);
      if (isLast) this.#end();
      return this.hasEnded() ? await never() : answer;
    };
  }

  limitClock(clock: Clock): Clock {
    return { ...clock, sleep: async (ms, signal) => await (this.hasEnded() ? never<undefined>() : clock.sleep(ms, signal)) };
  }

  /** The run's result, or null where it did not live to have one. */
  async outlive<T>(run: Promise<T>): Promise<T | null> {
    return await Promise.race([run, this.ended.then(() => null)]);
  }
}

import type Dockerode from 'dockerode';
import { holdNetwork, type HolderPlan, type NetworkHolder, type NetworkWishes } from './network-holder.ts';

export interface NetworkPool {
  /** A network namespace for one task. `onMade` hears of its container as soon as it is this task's to remove. */
  take(wishes: NetworkWishes, onMade: (id: string) => void): Promise<NetworkHolder>;
  /** Makes up for those that were taken; nobody waits for it. Best once the task that took one has started. */
  refill(): void;
  /** Makes no more; resolves when none is being made. */
  close(): Promise<void>;
}

export interface PoolParts extends Pick<HolderPlan, 'options' | 'forwarderAddress'> {
  readonly docker: Dockerode;
  readonly size: number;
  /** Beginning of the containers' names. */
  readonly prefix: string;
  readonly log: (line: string) => void;
}

/**
 * Keeps some network namespaces ready: the engine needs two to three times as long for one as for a container that joins
 * it, and a task would wait for it.
 */
export function createNetworkPool(parts: PoolParts): NetworkPool {
  const { docker, options, forwarderAddress, size, prefix, log } = parts;
  const spare: NetworkHolder[] = [];
  let made = 0;
  let filling: Promise<void> | undefined;
  let isClosed = false;
  const make = (wishes: NetworkWishes, onMade: (id: string) => void): Promise<NetworkHolder> => {
    made += 1;
    return holdNetwork(docker, { options, forwarderAddress, name: `${prefix}-network-${String(made)}`, ...wishes }, onMade);
  };
  const fill = async (): Promise<void> => {
    while (spare.length < size && !isClosed) spare.push(await make({ sysctls: {}, sharesProcesses: false }, () => undefined));
  };
  return {
    take: async (wishes, onMade) => {
      const isPlain = Object.keys(wishes.sysctls).length === 0 && !wishes.sharesProcesses;
      const found = isPlain ? spare.shift() : undefined;
      if (found === undefined) return make(wishes, onMade);
      onMade(found.id);
      return found;
    },
    refill: () => {
      filling ??= fill().catch((error: unknown) => log(`No spare network could be made: ${String(error)}`)).finally(() => (filling = undefined));
    },
    close: async () => {
      isClosed = true;
      await filling;
    },
  };
}

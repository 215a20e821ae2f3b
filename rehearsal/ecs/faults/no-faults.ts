import type { CallFault, Faults } from './faults.ts';

const noFault: CallFault = { delayMs: 0, error: undefined, cut: undefined, staleMs: 0 };

/** Everything goes well. */
export const noFaults: Faults = {
  onCall: () => noFault,
  capacityFailure: () => undefined,
  pullDelayMs: () => 0,
  containerDeath: () => undefined,
  eventDeliveries: () => [0],
};

import type { VirtualClock } from '../clock/clock.ts';
import { createVirtualClock } from '../clock/virtual-clock.ts';
import { noFaults } from '../faults/no-faults.ts';
import type { CallContext, Kernel } from '../kernel.ts';
import { createRandom } from '../random.ts';
import { defaultTimings } from '../settings.ts';
import { EcsState } from '../state/ecs-state.ts';

/** 2026-11-25T12:00:00Z: where the virtual clock of a test begins. */
export const testStartMs = Date.UTC(2026, 10, 25, 12);

/** A kernel for tests of one part: a virtual clock, and stand-ins that throw for whatever is not given. */
export function makeKernel(parts: Partial<Kernel> = {}): Kernel & { readonly clock: VirtualClock } {
  return {
    settings: { accountId: '123456789012', region: 'us-east-1', seed: 1, timings: defaultTimings, rateLimits: false, staleReadMs: 0 },
    state: new EcsState(),
    random: createRandom(1),
    faults: noFaults,
    aws: absent('aws'),
    runtime: absent('runtime'),
    tasks: absent('tasks'),
    services: absent('services'),
    ...parts,
    clock: virtualClock(parts),
  };
}

export function makeCall(call: Partial<CallContext> = {}): CallContext {
  return { callerArn: 'arn:aws:iam::123456789012:user/tester', readAtMs: testStartMs, ...call };
}

function virtualClock(parts: Partial<Kernel>): VirtualClock {
  const clock = parts.clock;
  if (clock === undefined) return createVirtualClock(testStartMs);
  if ('advance' in clock) return clock as VirtualClock;
  throw new Error('A kernel for tests needs a virtual clock.');
}

/** A test that reaches it has forgotten to give that part. */
function absent(part: string): never {
  return new Proxy({}, {
    get: (_target, member) => {
      throw new Error(`This test's kernel has no ${part} (asked for ${String(member)}); give one to makeKernel.`);
    },
  }) as never;
}

import type { AwsServices, BusEvent } from '../../aws/aws-services.ts';
import { createNoServices } from '../../aws/no-services.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import type { VirtualClock } from '../../clock/clock.ts';
import { noFaults } from '../../faults/no-faults.ts';
import type { Faults } from '../../faults/faults.ts';
import type { Kernel } from '../../kernel.ts';
import { createRandom } from '../../random.ts';
import { createScriptedLoadBalancing } from '../../runtime/scripted/scripted-load-balancing.ts';
import { createScriptedRuntime } from '../../runtime/scripted/create-scripted-runtime.ts';
import type { Scenario } from '../../runtime/scripted/scenario.ts';
import type { TaskRuntime } from '../../runtime/task-runtime.ts';
import type { ServiceEngine } from '../../services/service-engine.ts';
import { defaultTimings, type EcsTimings } from '../../settings.ts';
import { EcsState } from '../../state/ecs-state.ts';
import { createTaskEngine } from '../../tasks/create-task-engine.ts';
import type { ZoneOfSubnet } from '../../tasks/place-task.ts';
import { testStartMs } from '../make-kernel.ts';

export interface TaskKernelOptions {
  readonly scenario?: Scenario;
  readonly aws?: Partial<AwsServices>;
  readonly faults?: Partial<Faults>;
  readonly timings?: Partial<EcsTimings>;
  readonly services?: ServiceEngine;
  readonly runtime?: TaskRuntime;
  readonly zoneOfSubnet?: ZoneOfSubnet;
}

/** A kernel whose tasks live: scripted, under a virtual clock, with every published event kept in `events`. */
export function makeTaskKernel(options: TaskKernelOptions = {}): Kernel & { readonly clock: VirtualClock; readonly events: BusEvent[] } {
  // Reading secrets takes turns of the event loop, no time.
  const clock = createVirtualClock(testStartMs, () => new Promise((resolve) => setImmediate(resolve)));
  const [random, state] = [createRandom(1), new EcsState()];
  const { scenario = {} } = options;
  const faults = { ...noFaults, ...options.faults };
  const events: BusEvent[] = [];
  const parts = {
    settings: { accountId: '123456789012', region: 'us-east-1', seed: 1, timings: { ...defaultTimings, ...options.timings }, rateLimits: false, staleReadMs: 0 },
    state, clock, random, faults, events,
    aws: { ...createNoServices({ clock }), loadBalancing: createScriptedLoadBalancing({ clock, random, scenario, state }), events: { publish: (event: BusEvent) => void events.push(event) }, ...options.aws },
    runtime: options.runtime ?? createScriptedRuntime({ clock, random, scenario, faults }),
    services: options.services ?? { taskChanged: () => undefined, wake: () => undefined },
  };
  return { ...parts, tasks: createTaskEngine(parts, options.zoneOfSubnet === undefined ? {} : { zoneOfSubnet: options.zoneOfSubnet }) };
}

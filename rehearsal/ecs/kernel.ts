import type { AwsServices } from './aws/aws-services.ts';
import type { Clock } from './clock/clock.ts';
import type { Faults } from './faults/faults.ts';
import type { Random } from './random.ts';
import type { TaskRuntime } from './runtime/task-runtime.ts';
import type { ServiceEngine } from './services/service-engine.ts';
import type { EcsSettings } from './settings.ts';
import type { EcsState } from './state/ecs-state.ts';
import type { TaskEngine } from './tasks/task-engine.ts';

/** Everything that an operation works with: the state, and what makes it move. Made in `start-ecs.ts` alone. */
export interface Kernel {
  readonly settings: EcsSettings;
  readonly state: EcsState;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Faults;
  readonly aws: AwsServices;
  readonly runtime: TaskRuntime;
  readonly tasks: TaskEngine;
  readonly services: ServiceEngine;
}

/** Who calls, and when. */
export interface CallContext {
  /** ARN of the caller, as far as its access key tells; the account's root for an unknown one. */
  readonly callerArn: string;
  /** Reads answer what was true at that time (ms since the epoch): now, or earlier for a stale read. */
  readonly readAtMs: number;
}

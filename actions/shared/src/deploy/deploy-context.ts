import type { EcsGateway } from '../ecs/ecs-gateway.ts';
import type { LogStream } from '../ecs/log-stream.ts';
import type { TargetHealth } from '../ecs/observation.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { Clock } from './clock.ts';
import type { Reporter } from './reporter.ts';

/** Everything outside that a deployment or roll-back touches. */
export interface DeployContext {
  ecs: EcsGateway;
  callerAccount: () => Promise<string>;
  targetHealth: (targetGroupArn: string) => Promise<TargetHealth[]>;
  logTail: (stream: LogStream, lines: number) => Promise<string[]>;
  records: RecordStore;
  clock: Clock;
  reporter: Reporter;
  /** Aborts when the job is cancelled. A roll-back does not listen to it. */
  cancelled: AbortSignal;
  pollMs: number;
  /** For the roll-out, and once more for a roll-back. */
  deadlineMs: number;
}

import type { TargetChange } from '../aws/aws-services.ts';
import type { RuntimeEvent } from '../runtime/task-runtime.ts';
import type { EcsTimings } from '../settings.ts';
import type { StopCode, TaskRecord } from '../state/records.ts';

/** What can happen to a task. Each may come late, twice or out of order: what no longer fits changes nothing. */
export type TaskEvent =
  | RuntimeEvent
  /** The network interface is there: the time of PROVISIONING is over. */
  | { readonly kind: 'provisioned' }
  /** The time of ACTIVATING is over. The target groups that the task is now registered with. */
  | { readonly kind: 'activated'; readonly targetGroupArns: readonly string[] }
  /** Nothing keeps the task in DEACTIVATING (any more). */
  | { readonly kind: 'deactivated' }
  /** The network interface is gone: the time of DEPROVISIONING is over. */
  | { readonly kind: 'deprovisioned' }
  /** StopTask, the service scheduler, the loss of a Spot host. */
  | { readonly kind: 'stop-asked'; readonly stopCode: StopCode; readonly reason: string }
  | { readonly kind: 'target-changed'; readonly targetGroupArn: string; readonly change: TargetChange }
  /** The registry told what a container's tag points at. */
  | { readonly kind: 'image-resolved'; readonly container: string; readonly imageDigest: string };

/** What the engine has to do after a step. */
export type TaskEffect =
  | { readonly kind: 'wait'; readonly timing: Extract<keyof EcsTimings, 'provisionMs' | 'activateMs' | 'deprovisionMs'> | 'none'; readonly next: 'provisioned' | 'activated' | 'deactivated' | 'deprovisioned' }
  /** Read secrets, then have the runtime launch the task. */
  | { readonly kind: 'launch' }
  | { readonly kind: 'register-targets' }
  | { readonly kind: 'deregister-targets' }
  /** SIGTERM for its containers. If the runtime was never asked to launch it, the engine reports `ended` itself. */
  | { readonly kind: 'stop-runtime' }
  /** Delete the record after its time. */
  | { readonly kind: 'forget' };

export interface TaskStep {
  /** The same object where nothing changed. */
  readonly task: TaskRecord;
  readonly effects: readonly TaskEffect[];
}

import type { TaskRecord } from '../state/records.ts';

/** Keeps services at what is wanted of them: the only place that changes service, deployment and revision records. */
export interface ServiceEngine {
  /** Told by the task engine after every change of a service's task; `before` is undefined for a new one. */
  taskChanged(before: TaskRecord | undefined, after: TaskRecord): void;
  /** Has the scheduler look at the service soon. */
  wake(serviceArn: string): void;
}

import type { ServiceWorld } from './make-service-world.ts';

/** As StopTask does it. */
export function stopTaskOf(world: ServiceWorld, taskArn: string): void {
  world.kernel.tasks.stop(taskArn, { stopCode: 'UserInitiated', reason: 'Task stopped by user' });
}

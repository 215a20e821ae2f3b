import { findOrphans } from './dispatch-store.ts';
import type { Parts } from './parts.ts';

// Between RunTask's answer and the row that records it lie milliseconds; after a crash, the time until the intent is taken up.
const graceSeconds = 120;

/** Stops runners that no dispatch knows or expects: the database was restored, or somebody deleted the run's dispatch. Returns their handles. */
export async function sweepOrphans(parts: Parts): Promise<readonly string[]> {
  const running = await parts.dispatcher.listRunning();
  const orphans = await findOrphans(parts.pool, running.filter((runner) => runner.ageSeconds > graceSeconds));
  for (const handle of orphans) {
    parts.log.warn({ taskArn: handle }, 'a task runs that belongs to no dispatch; asking it to stop');
    parts.metrics.orphans.inc();
    await parts.dispatcher.stop(handle, 'No dispatch of the controller knows this task.');
  }
  return orphans;
}

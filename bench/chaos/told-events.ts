import type { ScriptedTask } from '../../controller/test/scripted-ecs.ts';
import { ScriptedQueue } from '../../controller/test/scripted-queue.ts';
import { createRandom, type Random } from '../../rehearsal/ecs/random.ts';

// What was received and not deleted comes again after this time, where AWS has 30 s.
const visibilityMs = 200;
const lateMs = 300;

/** Events of tasks that stopped, as EventBridge and SQS bring them: once, and under a seed also late, twice or never. */
export class ToldEvents {
  readonly queue = new ScriptedQueue();
  /** That came late, twice or never. */
  bent = 0;
  private random: Random | undefined;
  private timers = new Set<NodeJS.Timeout>();
  private readonly visibility = setInterval(() => this.queue.release(), visibilityMs);

  async close(): Promise<void> {
    clearInterval(this.visibility);
    this.reset(undefined);
    await this.queue.close();
  }

  reset(seed: number | undefined): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.queue.reset();
    this.bent = 0;
    this.random = seed === undefined ? undefined : createRandom(seed);
  }

  tell({ taskArn, startedBy }: ScriptedTask, exitCode: number): void {
    const detail = { taskArn, startedBy, version: 5, lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited', startedAt: new Date().toISOString(), containers: [{ name: 'runner', exitCode }] };
    const body = JSON.stringify({ 'source': 'aws.ecs', 'detail-type': 'ECS Task State Change', detail });
    const way = this.random?.below(4) ?? 0;
    if (way > 0) this.bent += 1;
    if (way < 2) this.queue.send(...Array<string>(way + 1).fill(body));
    if (way !== 2) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.queue.send(body);
    }, lateMs);
    this.timers.add(timer);
  }
}

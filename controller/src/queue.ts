import type { Redis } from 'ioredis';

const queuedKey = 'runs:queued';
const controllersKey = 'factory-ecs:controllers';
const processingKey = (controllerId: string): string => `factory-ecs:processing:${controllerId}`;
const heartbeatKey = (controllerId: string): string => `factory-ecs:controller:${controllerId}`;

const takeOldest = `
local taken = {}
for index = 1, tonumber(ARGV[1]) do
  local id = redis.call('LMOVE', KEYS[1], KEYS[2], 'RIGHT', 'LEFT')
  if not id then break end
  taken[index] = id
end
return taken`;

export interface QueueOptions {
  readonly redis: Redis;
  /** A connection of its own: a blocking command delays everything behind it. */
  readonly blockingRedis: Redis;
  readonly controllerId: string;
  readonly heartbeatTtlMs: number;
}

/**
 * Takes run ids so that none is lost: an id moves from `runs:queued` to this controller's own list and stays there until it is settled.
 * Lists of controllers whose heartbeat stopped go back to the queue. An id may therefore be seen twice; never less than once.
 */
export class RunQueue {
  private readonly redis: Redis;
  private readonly blockingRedis: Redis;
  private readonly options: QueueOptions;
  private blockedClientId: number | undefined;
  /** Taken and not settled. */
  private readonly underWay = new Set<string>();

  constructor(options: QueueOptions) {
    this.redis = options.redis;
    this.blockingRedis = options.blockingRedis;
    this.options = options;
  }

  /** Says that this controller lives; repeat well within the time to live. */
  async beat(): Promise<void> {
    const { controllerId, heartbeatTtlMs } = this.options;
    await this.redis.set(heartbeatKey(controllerId), '1', 'PX', heartbeatTtlMs);
    await this.redis.sadd(controllersKey, controllerId);
  }

  /**
   * The next id, oldest first, or `undefined` after the timeout. First comes what the own list holds and nobody works on: a run
   * that could not be handled, or an id whose answer was lost. Of the latter nobody is told, since the client sends its command again.
   */
  async take(timeoutSeconds: number): Promise<string | undefined> {
    const own = processingKey(this.options.controllerId);
    const [leftOver, clientId] = await Promise.all([this.findLeftOver(own), this.blockingRedis.client('ID')]);
    if (leftOver !== undefined) return this.begin(leftOver);
    this.blockedClientId = clientId;
    try {
      const taken = await this.blockingRedis.blmove(queuedKey, own, 'RIGHT', 'LEFT', timeoutSeconds);
      return taken === null ? undefined : this.begin(taken);
    } finally {
      this.blockedClientId = undefined;
    }
  }

  async length(): Promise<number> {
    return this.redis.llen(queuedKey);
  }

  /** The oldest ids without waiting, oldest first; each stays in the own list until it is settled. */
  async takeMany(count: number): Promise<readonly string[]> {
    const taken = (await this.redis.eval(takeOldest, 2, queuedKey, processingKey(this.options.controllerId), count)) as string[];
    for (const runId of taken) this.underWay.add(runId);
    return taken;
  }

  async settleMany(runIds: readonly string[]): Promise<void> {
    const own = processingKey(this.options.controllerId);
    const commands = this.redis.pipeline();
    // The newest of the own list came last: counted from the head, each is found at once.
    for (const runId of [...runIds].reverse()) commands.lrem(own, 1, runId);
    for (const [error] of (await commands.exec()) ?? []) if (error !== null) throw error;
    for (const runId of runIds) this.underWay.delete(runId);
  }

  /** Ends a waiting `take` early; it then returns `undefined`. */
  async interruptTake(): Promise<void> {
    if (this.blockedClientId !== undefined) await this.redis.client('UNBLOCK', this.blockedClientId);
  }

  /** The run is settled, or its intent is in the database: forget the id. */
  async settle(runId: string): Promise<void> {
    await this.redis.lrem(processingKey(this.options.controllerId), 0, runId);
    this.underWay.delete(runId);
  }

  /** The run could not be handled: its id stays in the own list and is taken again. */
  giveUp(runId: string): void {
    this.underWay.delete(runId);
  }

  private begin(runId: string): string {
    this.underWay.add(runId);
    return runId;
  }

  private async findLeftOver(own: string): Promise<string | undefined> {
    return (await this.redis.lrange(own, 0, -1)).findLast((runId) => !this.underWay.has(runId));
  }

  /** To the end that is taken next: these runs have waited longest. */
  async requeue(runIds: readonly string[]): Promise<void> {
    if (runIds.length > 0) await this.redis.rpush(queuedKey, ...[...runIds].reverse());
  }

  /** To the end that is taken last, as the API does. */
  async enqueue(runIds: readonly string[]): Promise<void> {
    if (runIds.length > 0) await this.redis.lpush(queuedKey, ...runIds);
  }

  /** Every id that is in the queue or in a controller's list. */
  async listKnown(): Promise<ReadonlySet<string>> {
    const controllers = await this.redis.smembers(controllersKey);
    const lists = await Promise.all([queuedKey, ...controllers.map(processingKey)].map((key) => this.redis.lrange(key, 0, -1)));
    return new Set(lists.flat());
  }

  async findLiveControllers(): Promise<readonly string[]> {
    const ids = await this.redis.smembers(controllersKey);
    if (ids.length === 0) return [];
    const beats = await this.redis.mget(ids.map(heartbeatKey));
    return ids.filter((_id, index) => beats[index] !== null);
  }

  /** Gives back what dead controllers had taken. Returns the number of ids. */
  async recoverFromDead(): Promise<number> {
    const [known, alive] = [await this.redis.smembers(controllersKey), await this.findLiveControllers()];
    let recovered = 0;
    for (const dead of known.filter((id) => !alive.includes(id))) {
      recovered += await this.giveBack(dead);
      await this.redis.srem(controllersKey, dead);
    }
    return recovered;
  }

  /** Puts everything back that is not settled and signs off. */
  async leave(): Promise<void> {
    await this.giveBack(this.options.controllerId);
    await this.redis.srem(controllersKey, this.options.controllerId);
    await this.redis.del(heartbeatKey(this.options.controllerId));
  }

  private async giveBack(controllerId: string): Promise<number> {
    let moved = 0;
    for (;;) {
      // The client's type leaves out the null of an empty list.
      const runId = (await this.redis.lmove(processingKey(controllerId), queuedKey, 'RIGHT', 'RIGHT')) as string | null;
      if (runId === null) return moved;
      moved += 1;
    }
  }
}

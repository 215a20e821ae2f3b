import type { Redis } from 'ioredis';

const queuedKey = 'runs:queued';
const controllersKey = 'factory-ecs:controllers';
const processingKey = (controllerId: string): string => `factory-ecs:processing:${controllerId}`;
const heartbeatKey = (controllerId: string): string => `factory-ecs:controller:${controllerId}`;

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

  /** The next id, oldest first, or `undefined` after the timeout. What an interrupted take left in the own list comes first. */
  async take(timeoutSeconds: number): Promise<string | undefined> {
    const own = processingKey(this.options.controllerId);
    const leftOver = await this.redis.lindex(own, -1);
    if (leftOver !== null) return leftOver;
    this.blockedClientId = await this.blockingRedis.client('ID');
    try {
      return (await this.blockingRedis.blmove(queuedKey, own, 'RIGHT', 'LEFT', timeoutSeconds)) ?? undefined;
    } finally {
      this.blockedClientId = undefined;
    }
  }

  /** Ends a waiting `take` early; it then returns `undefined`. */
  async interruptTake(): Promise<void> {
    if (this.blockedClientId !== undefined) await this.redis.client('UNBLOCK', this.blockedClientId);
  }

  /** The run is settled, or its intent is in the database: forget the id. */
  async settle(runId: string): Promise<void> {
    await this.redis.lrem(processingKey(this.options.controllerId), 0, runId);
  }

  /** To the end that is taken next: these runs have waited longest. */
  async requeue(runIds: readonly string[]): Promise<void> {
    if (runIds.length > 0) await this.redis.rpush(queuedKey, ...[...runIds].reverse());
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

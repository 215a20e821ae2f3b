import { DeregisterTaskDefinitionCommand, DescribeTaskDefinitionCommand, RegisterTaskDefinitionCommand, type ECSClient, type TaskDefinition } from '@aws-sdk/client-ecs';
import type { EcsConfig } from '../config.ts';
import { NotReady } from '../not-ready.ts';
import { Rejection } from '../rejection.ts';
import type { DefinitionStore } from './definition-store.ts';
import type { ImageDigests } from './image-digests.ts';
import { isRefusal } from './launch-answer.ts';
import { containerOf, deriveDefinition, type RunnerDefinition, type RunnerNeeds } from './runner-definition.ts';

export interface DefinitionsOptions {
  readonly client: ECSClient;
  readonly ecs: Pick<EcsConfig, 'taskDefinition' | 'containerName'>;
  readonly store: DefinitionStore;
  readonly digests: Pick<ImageDigests, 'pin'>;
}

// A definition that is used is told to the store this often; far less than the time after which it counts as unused.
const rememberMs = 60_000;
// A few kilobytes each.
const mostRead = 500;
const unusedSeconds = 7 * 24 * 3600;
// At one call a second, and beside registrations that somebody waits for.
const cleanedUpAtOnce = 10;

interface Known {
  readonly arn: string;
  readonly until: number;
}

/** One revision for each distinct content of the runner's definition, derived from the base that the pipeline registered. */
export class Definitions {
  private readonly options: DefinitionsOptions;
  private readonly known = new Map<string, Known>();
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly refused = new Map<string, { readonly reason: string; readonly until: number }>();
  private readonly described = new Map<string, { readonly definition: Promise<TaskDefinition>; readonly until: number }>();
  private lastRegistered: Promise<unknown> = Promise.resolve();

  constructor(options: DefinitionsOptions) {
    this.options = options;
  }

  /**
   * The ARN to launch with. Throws `NotReady` while the definition is being registered, and `Rejection` when there can be none.
   */
  async resolve(needs: RunnerNeeds): Promise<string> {
    const { base, definition } = await this.derive(needs);
    if (definition === undefined) return base;
    const { contentHash } = definition;
    const now = performance.now();
    const known = this.known.get(contentHash);
    if (known !== undefined && known.until > now) return known.arn;
    const arn = await this.options.store.use(contentHash);
    if (arn !== undefined) {
      this.known.set(contentHash, { arn, until: now + rememberMs });
      return arn;
    }
    const refusal = this.refused.get(contentHash);
    if (refusal !== undefined && refusal.until > now) throw new Rejection(refusal.reason);
    throw new NotReady('the task definition is being registered', this.register(definition));
  }

  /** Registers what a run of such needs would wait for. */
  async warm(needs: RunnerNeeds): Promise<void> {
    try {
      await this.resolve(needs);
    } catch (error) {
      // What cannot be registered is told to the run that needs it.
      if (error instanceof NotReady) await error.ready;
      else if (!(error instanceof Rejection)) throw error;
    }
  }

  /** The first run need not wait for the deployed runner's definition; a failure is that run's matter. */
  readAhead(): void {
    this.read(this.options.ecs.taskDefinition).catch(() => undefined);
  }

  /** Where a task of this definition sends its runner's log; it is a convenience, so a failed look-up is no error. */
  async findLogStreams(taskDefinition: string): Promise<{ readonly group: string; readonly prefix: string } | undefined> {
    const definition = await this.read(taskDefinition).catch(() => undefined);
    const options = containerOf(definition, this.options.ecs.containerName)?.logConfiguration?.options;
    const [group, prefix] = [options?.['awslogs-group'], options?.['awslogs-stream-prefix']];
    return group === undefined || prefix === undefined ? undefined : { group, prefix };
  }

  /** After ECS said that it cannot launch with this definition: the next run gets a new one. */
  async forget(taskDefinitionArn: string): Promise<void> {
    for (const [contentHash, { arn }] of this.known) if (arn === taskDefinitionArn) this.known.delete(contentHash);
    await this.options.store.forget(taskDefinitionArn);
  }

  /** Deregisters what no run used for a week and no launch waits for. Returns the ARNs. */
  async cleanUp(): Promise<readonly string[]> {
    const unused = await this.options.store.takeUnused({ olderThanSeconds: unusedSeconds, limit: cleanedUpAtOnce });
    for (const taskDefinition of unused) await this.options.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
    return unused;
  }

  private async derive({ base: wanted = this.options.ecs.taskDefinition, ...needs }: RunnerNeeds): Promise<{ readonly base: string; readonly definition: RunnerDefinition | undefined }> {
    const { containerName } = this.options.ecs;
    const base = await this.read(wanted).catch((error: unknown) => {
      if (wanted !== this.options.ecs.taskDefinition && isRefusal(error)) throw new Rejection(`ECS does not know the task definition ${wanted} that the run's environment names: ${error.name}: ${error.message}`);
      throw error;
    });
    const image = needs.image === undefined || needs.image === containerOf(base, containerName)?.image ? undefined : await this.options.digests.pin(needs.image);
    return { base: base.taskDefinitionArn ?? wanted, definition: deriveDefinition(base, containerName, { ...needs, image }) };
  }

  /** A revision never changes; the newest of a family does. Many wait for one answer. */
  private read(taskDefinition: string): Promise<TaskDefinition> {
    const known = this.described.get(taskDefinition);
    if (known !== undefined && known.until > performance.now()) return known.definition;
    const isRevision = /:[1-9]\d*$/.test(taskDefinition);
    const definition = this.describe(taskDefinition);
    definition.catch(() => this.described.delete(taskDefinition));
    if (this.described.size >= mostRead) this.described.clear();
    this.described.set(taskDefinition, { definition, until: isRevision ? Infinity : performance.now() + rememberMs });
    return definition;
  }

  private async describe(taskDefinition: string): Promise<TaskDefinition> {
    const answer = await this.options.client.send(new DescribeTaskDefinitionCommand({ taskDefinition }));
    if (answer.taskDefinition === undefined) throw new Error(`ECS described no task definition ${taskDefinition}`);
    return answer.taskDefinition;
  }

  /** One after the other: the rate is one a second, and each holds a connection while it waits. */
  private register(definition: RunnerDefinition): Promise<void> {
    const underWay = this.underWay.get(definition.contentHash);
    if (underWay !== undefined) return underWay;
    const registered = this.lastRegistered.then(() => this.registerNow(definition)).finally(() => this.underWay.delete(definition.contentHash));
    this.lastRegistered = registered.catch(() => undefined);
    this.underWay.set(definition.contentHash, registered);
    return registered;
  }

  private async registerNow({ contentHash, content }: RunnerDefinition): Promise<void> {
    try {
      const arn = await this.options.store.register(contentHash, async () => {
        const { taskDefinition } = await this.options.client.send(new RegisterTaskDefinitionCommand(content));
        if (taskDefinition?.taskDefinitionArn === undefined) throw new Error('ECS registered a task definition without an ARN');
        return taskDefinition.taskDefinitionArn;
      });
      this.known.set(contentHash, { arn, until: performance.now() + rememberMs });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.refused.set(contentHash, { reason: `ECS did not accept the task definition for the run's environment: ${error.name}: ${error.message}`, until: performance.now() + rememberMs });
    }
  }
}

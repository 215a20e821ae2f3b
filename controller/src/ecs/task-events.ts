import type { Container, Task, TaskStopCode } from '@aws-sdk/client-ecs';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient, type Message } from '@aws-sdk/client-sqs';
import { isJsonObject, type JsonObject } from '../json.ts';

// SQS's own maxima: more in one call, and longer waits, mean fewer calls.
const messagesPerCall = 10;
const waitSeconds = 20;

/** A task as an "ECS Task State Change" event tells it. */
export interface ToldTask {
  readonly taskArn: string;
  /** Grows with each change of the task. Events come twice and out of order: the highest version is the latest news. */
  readonly version: number;
  /** As DescribeTasks would give it, without tags. */
  readonly task: Task;
}

export interface TaskEvent extends ToldTask {
  /** 1 for the first time. */
  readonly timesReceived: number;
  /** For `settle`. */
  readonly receiptHandle: string;
}

export type ParsedBody = ({ readonly kind: 'task' } & ToldTask) | { readonly kind: 'unusable'; readonly reason: string };

export interface TaskEventsOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  /** Told of messages that are dropped or not deleted; never of what is in them, which may be a run's settings. */
  readonly warn: (message: string) => void;
}

/**
 * The endpoint, if it is not AWS's own, comes from the SDK's variable `AWS_ENDPOINT_URL_SQS` or `AWS_ENDPOINT_URL`. The
 * host in the queue's URL would overrule that, hence `useQueueUrlAsEndpoint`. The request outlives the longest wait of `receive`.
 */
export function createSqsClient(region: string): SQSClient {
  const requestHandler = { connectionTimeout: 2000, requestTimeout: (waitSeconds + 5) * 1000, throwOnRequestTimeout: true };
  return new SQSClient({ region, useQueueUrlAsEndpoint: false, maxAttempts: 2, requestHandler });
}

/** Events of tasks from an SQS queue. What is received and not settled comes again after the queue's visibility timeout. */
export class TaskEvents {
  private readonly client: SQSClient;
  private readonly queueUrl: string;
  private readonly warn: (message: string) => void;

  constructor({ client, queueUrl, warn }: TaskEventsOptions) {
    this.client = client;
    this.queueUrl = queueUrl;
    this.warn = warn;
  }

  /** Waits up to 20 seconds for events, or until the signal; then there are none. What is no event of a task is deleted. */
  async receive(signal: AbortSignal): Promise<readonly TaskEvent[]> {
    const events: TaskEvent[] = [];
    const unusable: string[] = [];
    for (const { MessageId: id = '', Body: body = '', ReceiptHandle: receiptHandle, Attributes: attributes } of await this.poll(signal)) {
      if (receiptHandle === undefined) continue;
      const parsed = parseTaskEvent(body);
      if (parsed.kind === 'task') {
        events.push({ taskArn: parsed.taskArn, version: parsed.version, task: parsed.task, timesReceived: Number(attributes?.ApproximateReceiveCount ?? 1), receiptHandle });
      } else {
        unusable.push(receiptHandle);
        this.warn(`Dropped message ${id} of the task events: ${parsed.reason}`);
      }
    }
    // Not worth the events beside them: SQS gives them again, and after some tries it sets them aside.
    if (unusable.length > 0) await this.delete(unusable).catch((error: unknown) => this.warn(`${unusable.length} dropped messages stay in the queue: ${describeCause(error)}`));
    return events;
  }

  /** Deletes events that have had their effect. One that cannot be deleted comes again, so a repetition must change nothing. */
  async settle(events: readonly Pick<TaskEvent, 'receiptHandle'>[]): Promise<void> {
    await this.delete(events.map(({ receiptHandle }) => receiptHandle));
  }

  private async poll(signal: AbortSignal): Promise<readonly Message[]> {
    try {
      const command = new ReceiveMessageCommand({ QueueUrl: this.queueUrl, MaxNumberOfMessages: messagesPerCall, WaitTimeSeconds: waitSeconds, MessageSystemAttributeNames: ['ApproximateReceiveCount'] });
      return (await this.client.send(command, { abortSignal: signal })).Messages ?? [];
    } catch (error) {
      if (signal.aborted) return [];
      throw new Error('Could not receive task events', { cause: error });
    }
  }

  private async delete(receiptHandles: readonly string[]): Promise<void> {
    for (let start = 0; start < receiptHandles.length; start += messagesPerCall) {
      const entries = receiptHandles.slice(start, start + messagesPerCall).map((handle, index) => ({ Id: String(index), ReceiptHandle: handle }));
      const { Failed: failed = [] } = await this.client.send(new DeleteMessageBatchCommand({ QueueUrl: this.queueUrl, Entries: entries })).catch((error: unknown) => {
        throw new Error('Could not delete task events', { cause: error });
      });
      for (const { Code: code = '', Message: message = '' } of failed) this.warn(`A message of the task events was not deleted: ${code} ${message}`.trim());
    }
  }
}

function describeCause(error: unknown): string {
  return String(error instanceof Error && error.cause !== undefined ? error.cause : error);
}

/** An event that a rule of EventBridge put into the queue. Whatever does not have its shape is unusable: ECS itself is asked as well. */
export function parseTaskEvent(body: string): ParsedBody {
  try {
    return { kind: 'task', ...readEvent(body) };
  } catch (error) {
    if (error instanceof UnusableEvent) return { kind: 'unusable', reason: error.message };
    throw error;
  }
}

class UnusableEvent extends Error {}

function readEvent(body: string): ToldTask {
  const event = parseJson(body);
  if (!isJsonObject(event)) throw new UnusableEvent('it is no JSON object');
  const { source, 'detail-type': detailType, detail } = event;
  if (source !== 'aws.ecs' || detailType !== 'ECS Task State Change') throw new UnusableEvent('it is no "ECS Task State Change" of aws.ecs');
  if (!isJsonObject(detail)) throw new UnusableEvent('detail must be an object');
  const { taskArn, version, lastStatus } = detail;
  if (typeof taskArn !== 'string' || !taskArn.includes(':task/')) throw new UnusableEvent('detail.taskArn must be the ARN of a task');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) throw new UnusableEvent('detail.version must be a number from 0');
  if (typeof lastStatus !== 'string') throw new UnusableEvent('detail.lastStatus must be a text');
  return { taskArn, version, task: readTask(detail) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function readTask(detail: JsonObject): Task {
  const containers = detail['containers'] ?? [];
  if (!Array.isArray(containers)) throw new UnusableEvent('detail.containers must be a list');
  return {
    ...pick(detail, ['taskArn', 'clusterArn', 'taskDefinitionArn', 'group', 'startedBy', 'lastStatus', 'desiredStatus', 'stoppedReason'], readText),
    ...(pick(detail, ['stopCode'], readText) as { stopCode?: TaskStopCode }),
    ...pick(detail, ['createdAt', 'startedAt', 'stoppingAt', 'executionStoppedAt', 'stoppedAt'], readTime),
    version: Number(detail['version']),
    containers: containers.map(readContainer),
  };
}

function readContainer(container: unknown): Container {
  if (!isJsonObject(container)) throw new UnusableEvent('each of detail.containers must be an object');
  return { ...pick(container, ['name', 'lastStatus', 'reason'], readText), ...pick(container, ['exitCode'], readInteger) };
}

/** The members that are there. One that cannot be read spoils the event: a missing start or exit code would be taken for a fact. */
function pick<Name extends string, Value>(object: JsonObject, names: readonly Name[], read: (value: unknown) => Value | undefined): { [Key in Name]?: Value } {
  const picked: { [Key in Name]?: Value } = {};
  for (const name of names) {
    if (object[name] === undefined || object[name] === null) continue;
    const value = read(object[name]);
    if (value === undefined) throw new UnusableEvent(`${name} cannot be read`);
    picked[name] = value;
  }
  return picked;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readInteger(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}

/** ISO 8601, where DescribeTasks has a number. */
function readTime(value: unknown): Date | undefined {
  const time = new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

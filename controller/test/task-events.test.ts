import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { createSqsClient, parseTaskEvent, TaskEvents } from '../src/ecs/task-events.ts';
import { readTask } from '../src/ecs/task-report.ts';
import { isJsonObject, type JsonObject } from '../src/json.ts';

const taskArn = 'arn:aws:ecs:us-east-1:123456789012:task/factory-test/0123456789abcdef0123456789abcdef';
const clusterArn = 'arn:aws:ecs:us-east-1:123456789012:cluster/factory-test';

const makeDetail = (override: JsonObject = {}): JsonObject => ({
  ...{ taskArn, clusterArn, version: 5, group: 'family:factory-test-runner', startedBy: 'factory-run/r1', lastStatus: 'STOPPED', desiredStatus: 'STOPPED' },
  ...{ stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
  ...{ createdAt: '2026-11-26T10:00:00.000Z', startedAt: '2026-11-26T10:00:20.5Z', stoppedAt: '2026-11-26T10:05:00Z', updatedAt: '2026-11-26T10:05:00Z' },
  containers: [{ containerArn: 'arn', name: 'runner', lastStatus: 'STOPPED', exitCode: 3, reason: 'why', networkInterfaces: [] }],
  ...override,
});

const makeEvent = (detail: unknown = makeDetail(), override: JsonObject = {}): string =>
  JSON.stringify({ version: '0', id: 'e1', 'detail-type': 'ECS Task State Change', source: 'aws.ecs', resources: [taskArn], detail, ...override });

describe('parseTaskEvent', () => {
  it('reads the task as DescribeTasks would give it', () => {
    const task = {
      ...{ taskArn, clusterArn, version: 5, group: 'family:factory-test-runner', startedBy: 'factory-run/r1', lastStatus: 'STOPPED', desiredStatus: 'STOPPED' },
      ...{ stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
      ...{ createdAt: new Date('2026-11-26T10:00:00Z'), startedAt: new Date('2026-11-26T10:00:20.5Z'), stoppedAt: new Date('2026-11-26T10:05:00Z') },
      containers: [{ name: 'runner', lastStatus: 'STOPPED', exitCode: 3, reason: 'why' }],
    };
    expect(parseTaskEvent(makeEvent())).toEqual({ kind: 'task', taskArn, version: 5, task });
  });

  it.each<{ what: string; detail: JsonObject; report: JsonObject }>([
    { what: 'an exit', detail: {}, report: { kind: 'stopped', exitCode: 3, startFailure: undefined, reason: 'why; Essential container in task exited' } },
    { what: 'a task that runs', detail: { lastStatus: 'RUNNING', stopCode: undefined, stoppedReason: undefined, containers: [{ name: 'runner', lastStatus: 'RUNNING' }] }, report: { kind: 'running' } },
    { what: 'an end without an exit code', detail: { containers: [{ name: 'runner' }] }, report: { kind: 'stopped', exitCode: undefined, startFailure: undefined } },
    { what: 'an end without containers', detail: { containers: null, exitCode: 0 }, report: { kind: 'stopped', exitCode: undefined } },
    {
      what: 'a failed start', report: { kind: 'stopped', exitCode: undefined, stopCode: 'TaskFailedToStart', startFailure: 'transient' },
      detail: { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: EOF', startedAt: undefined, containers: [{ name: 'runner', lastStatus: 'STOPPED' }] },
    },
    {
      what: 'a failed start of a task that had started', report: { kind: 'stopped', startFailure: undefined },
      detail: { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: EOF', containers: [{ name: 'runner' }] },
    },
  ])('lets readTask tell $what', ({ detail, report }) => {
    const parsed = parseTaskEvent(makeEvent(makeDetail(detail)));
    if (parsed.kind === 'unusable') throw new Error(parsed.reason);
    expect(readTask(parsed.task, 'runner')).toMatchObject(report);
  });

  it.each<[what: string, body: string, reason: RegExp]>([
    ['nothing', '', /no JSON object/],
    ['text', 'hello', /no JSON object/],
    ['JSON that is cut off', makeEvent().slice(0, -1), /no JSON object/],
    ['a list', '[]', /no JSON object/],
    ['null', 'null', /no JSON object/],
    ['the message of a topic', JSON.stringify({ Type: 'Notification', Message: makeEvent() }), /no "ECS Task State Change"/],
    ['an event of somebody else', makeEvent(makeDetail(), { source: 'aws.ec2' }), /no "ECS Task State Change"/],
    ['another event of ECS', makeEvent(makeDetail(), { 'detail-type': 'ECS Service Action' }), /no "ECS Task State Change"/],
    ['no detail', makeEvent(null), /detail must be an object/],
    ['no task', makeEvent(makeDetail({ taskArn: undefined })), /taskArn/],
    ['the ARN of something else', makeEvent(makeDetail({ taskArn: clusterArn })), /taskArn/],
    ['no version', makeEvent(makeDetail({ version: undefined })), /version/],
    ['a version in quotes', makeEvent(makeDetail({ version: '5' })), /version/],
    ['a version that is no count', makeEvent(makeDetail({ version: 1.5 })), /version/],
    ['no status', makeEvent(makeDetail({ lastStatus: undefined })), /lastStatus/],
    ['a start that is no time', makeEvent(makeDetail({ startedAt: 'soon' })), /startedAt cannot be read/],
    ['a start in seconds', makeEvent(makeDetail({ startedAt: 1_795_000_000 })), /startedAt cannot be read/],
    ['containers that are no list', makeEvent(makeDetail({ containers: {} })), /containers must be a list/],
    ['a container that is none', makeEvent(makeDetail({ containers: ['runner'] })), /each of detail.containers/],
    ['an exit code in quotes', makeEvent(makeDetail({ containers: [{ name: 'runner', exitCode: '0' }] })), /exitCode cannot be read/],
  ])('does not take %s for an event', (_what, body, reason) => {
    expect(parseTaskEvent(body)).toEqual({ kind: 'unusable', reason: expect.stringMatching(reason) });
  });
});

interface Answer {
  readonly status?: number;
  readonly body: JsonObject;
}

/** SQS as far as it is used here (AWS JSON 1.0): remembers the calls and answers from a list; a receive without an answer waits. */
class ScriptedSqs {
  readonly calls: { readonly operation: string; readonly body: JsonObject; readonly url: string }[] = [];
  readonly answers: Answer[] = [];
  onWait: () => void = () => undefined;
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).replace('AmazonSQS.', '');
      this.calls.push({ operation, body: JSON.parse(Buffer.concat(chunks).toString()) as JsonObject, url: request.url ?? '' });
      const answer = this.answers.shift();
      if (answer === undefined && operation === 'ReceiveMessage') this.onWait();
      else response.writeHead(answer?.status ?? 200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer?.body ?? {}));
    });
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The next receive finds these bodies, with the handles h0, h1, … */
  hold(...bodies: readonly string[]): void {
    const messages = bodies.map((body, index) => ({ MessageId: `m${index}`, ReceiptHandle: `h${index}`, Body: body, MD5OfBody: createHash('md5').update(body).digest('hex') }));
    this.answers.push({ body: bodies.length === 0 ? {} : { Messages: messages } });
  }

  deleted(): string[][] {
    return this.calls.filter(({ operation }) => operation === 'DeleteMessageBatch').map(({ body }) => [body['Entries']].flat().flatMap((entry) => (isJsonObject(entry) ? String(entry['ReceiptHandle']) : [])));
  }
}

// A host that does not exist: the endpoint counts, not the queue's address.
const queueUrl = 'http://queue.invalid/123456789012/factory-test-task-events';
const sqs = new ScriptedSqs();
const never = new AbortController().signal;
const refusal: Answer = { status: 400, body: { __type: 'com.amazonaws.sqs#QueueDoesNotExist', message: 'The specified queue does not exist.' } };
let client: SQSClient;
let warnings: string[];
let events: TaskEvents;
beforeAll(async () => {
  await sqs.listen();
  const variables = { AWS_ENDPOINT_URL_SQS: sqs.url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  Object.assign(process.env, variables);
  client = createSqsClient('us-east-1');
  // Read once, at the first call.
  sqs.hold();
  await new TaskEvents({ client, queueUrl, warn: () => undefined }).receive(never);
  for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
});
afterAll(async () => {
  client.destroy();
  await sqs.close();
});
beforeEach(() => {
  sqs.calls.length = 0;
  sqs.answers.length = 0;
  sqs.onWait = () => undefined;
  warnings = [];
  events = new TaskEvents({ client, queueUrl, warn: (message) => warnings.push(message) });
});

describe('TaskEvents.receive', () => {
  it('asks for ten messages, waits twenty seconds for them, and leaves events in the queue', async () => {
    sqs.hold(makeEvent(), makeEvent(makeDetail({ version: 4, lastStatus: 'RUNNING' })));
    expect(await events.receive(never)).toMatchObject([
      { taskArn, version: 5, receiptHandle: 'h0', task: { lastStatus: 'STOPPED', startedAt: new Date('2026-11-26T10:00:20.5Z') } },
      { taskArn, version: 4, receiptHandle: 'h1', task: { lastStatus: 'RUNNING' } },
    ]);
    expect(sqs.calls.map(({ operation, body }) => ({ operation, body }))).toEqual([{ operation: 'ReceiveMessage', body: { QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 20, MessageSystemAttributeNames: ['ApproximateReceiveCount'] } }]);
    expect(warnings).toEqual([]);
  });

  it('has nothing when nothing came', async () => {
    sqs.hold();
    expect(await events.receive(never)).toEqual([]);
  });

  it('deletes what is no event of a task, and tells of it without its content', async () => {
    sqs.hold('a secret', makeEvent(), makeEvent('a secret'));
    expect((await events.receive(never)).map(({ receiptHandle }) => receiptHandle)).toEqual(['h1']);
    expect(sqs.deleted()).toEqual([['h0', 'h2']]);
    expect(warnings).toEqual(['Dropped message m0 of the task events: it is no JSON object', 'Dropped message m2 of the task events: detail must be an object']);
  });

  it('gives the good events even if the bad ones cannot be deleted', async () => {
    sqs.hold('bad', makeEvent());
    sqs.answers.push(refusal);
    expect(await events.receive(never)).toMatchObject([{ receiptHandle: 'h1' }]);
    expect(warnings[1]).toMatch(/^1 dropped messages stay in the queue: .*does not exist/);
  });

  it('ends its wait at the signal', async () => {
    const stop = new AbortController();
    sqs.onWait = () => stop.abort();
    expect(await events.receive(stop.signal)).toEqual([]);
    expect(sqs.calls).toHaveLength(1);
  });

  it('asks nothing after the signal', async () => {
    expect(await events.receive(AbortSignal.abort())).toEqual([]);
    expect(sqs.calls).toEqual([]);
  });

  it('fails with the cause when SQS refuses', async () => {
    sqs.answers.push(refusal);
    await expect(events.receive(never)).rejects.toMatchObject({ message: 'Could not receive task events', cause: { name: 'QueueDoesNotExist' } });
  });
});

describe('TaskEvents.settle', () => {
  const handles = (count: number): { receiptHandle: string }[] => Array.from({ length: count }, (_, index) => ({ receiptHandle: `h${index}` }));

  it('deletes ten at a time', async () => {
    await events.settle(handles(12));
    expect(sqs.calls.map(({ operation }) => operation)).toEqual(['DeleteMessageBatch', 'DeleteMessageBatch']);
    expect(sqs.deleted()).toEqual([handles(10).map(({ receiptHandle }) => receiptHandle), ['h10', 'h11']]);
    expect(sqs.calls[0]?.body).toMatchObject({ QueueUrl: queueUrl, Entries: [{ Id: '0' }, { Id: '1' }, {}, {}, {}, {}, {}, {}, {}, { Id: '9' }] });
  });

  it('calls nobody for nothing', async () => {
    await events.settle([]);
    expect(sqs.calls).toEqual([]);
  });

  it('tells of messages that SQS did not delete', async () => {
    sqs.answers.push({ body: { Successful: [{ Id: '0' }], Failed: [{ Id: '1', Code: 'ReceiptHandleIsInvalid', Message: 'The receipt handle has expired', SenderFault: true }] } });
    await events.settle(handles(2));
    expect(warnings).toEqual(['A message of the task events was not deleted: ReceiptHandleIsInvalid The receipt handle has expired']);
  });

  it('fails when SQS refuses the call', async () => {
    sqs.answers.push(refusal);
    await expect(events.settle(handles(1))).rejects.toThrow('Could not delete task events');
  });
});

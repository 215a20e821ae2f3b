import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject } from '../src/json.ts';

interface Message {
  readonly id: string;
  readonly body: string;
  timesReceived: number;
  isInFlight: boolean;
}

const mostAtOnce = 10;

/** An SQS queue (AWS JSON 1.0) without a clock: what was received stays away until `release`, and a receive waits until there is something. */
export class ScriptedQueue {
  /** A host that does not exist: the client's endpoint counts. */
  readonly queueUrl = 'http://queue.invalid/123456789012/factory-test-task-events';
  /** Refuses every call while it is true. */
  isDown = false;
  calls = 0;
  private readonly messages: Message[] = [];
  private readonly waiting = new Set<() => void>();
  private sent = 0;
  private readonly server = createServer((request, response) => void this.answer(request, response));

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

  reset(): void {
    this.messages.length = 0;
    this.isDown = false;
    this.calls = 0;
  }

  send(...bodies: readonly string[]): void {
    for (const body of bodies) this.messages.push({ id: `m${(this.sent += 1)}`, body, timesReceived: 0, isInFlight: false });
    this.wake();
  }

  /** The visibility timeout of everything that was received has run out. */
  release(): void {
    for (const message of this.messages) message.isInFlight = false;
    this.wake();
  }

  get length(): number {
    return this.messages.length;
  }

  get inFlight(): number {
    return this.messages.filter((message) => message.isInFlight).length;
  }

  private wake(): void {
    for (const look of [...this.waiting]) look();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as JsonObject;
    const send = (status: number, answer: unknown): void => void response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer));
    this.calls += 1;
    if (this.isDown) { send(400, { __type: 'com.amazonaws.sqs#QueueDoesNotExist', message: 'The specified queue does not exist.' }); return; }
    const operation = String(request.headers['x-amz-target']).replace('AmazonSQS.', '');
    if (operation === 'DeleteMessageBatch') { send(200, this.delete([body['Entries']].flat())); return; }
    if (operation !== 'ReceiveMessage') { send(400, { __type: 'com.amazonaws.sqs#UnsupportedOperation', message: operation }); return; }
    const look = (): void => {
      if (response.destroyed) this.waiting.delete(look);
      const found = response.destroyed ? [] : this.take();
      if (found.length === 0) return;
      this.waiting.delete(look);
      send(200, { Messages: found });
    };
    this.waiting.add(look);
    look();
  }

  private take(): readonly JsonObject[] {
    const found = this.messages.filter((message) => !message.isInFlight).slice(0, mostAtOnce);
    return found.map((message) => {
      message.isInFlight = true;
      message.timesReceived += 1;
      const { id, body, timesReceived } = message;
      return { MessageId: id, ReceiptHandle: `${id}#${timesReceived}`, Body: body, MD5OfBody: createHash('md5').update(body).digest('hex'), Attributes: { ApproximateReceiveCount: String(timesReceived) } };
    });
  }

  private delete(entries: readonly unknown[]): JsonObject {
    const handles = entries.filter(isJsonObject).map((entry) => String(entry['ReceiptHandle']));
    for (const handle of handles) {
      const place = this.messages.findIndex(({ id }) => id === handle.split('#')[0]);
      if (place >= 0) this.messages.splice(place, 1);
    }
    return { Successful: entries.filter(isJsonObject).map((entry) => ({ Id: entry['Id'] ?? '' })), Failed: [] };
  }
}

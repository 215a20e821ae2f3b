import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { closeServer, listen } from '../../rehearsal/aws/loopback-server.ts';

interface Line {
  at: number;
  message: string;
}

interface Question {
  logStreamName: string;
  limit?: number;
  nextToken?: string;
  startTime?: number;
}

/** CloudWatch Logs as far as GetLogEvents: the end of a stream, what came after a token, and nothing older than `startTime`. */
export class LocalLogs {
  /** Stream name → its lines. */
  readonly streams = new Map<string, Line[]>();
  endpoint = '';
  readonly #server = createServer((request, response) => {
    void text(request).then((body) => {
      const answer = this.#answer(JSON.parse(body) as Question);
      response.writeHead(answer === null ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer ?? { __type: 'ResourceNotFoundException', message: 'The specified log stream does not exist.' }));
    });
  });

  static async start(): Promise<LocalLogs> {
    const logs = new LocalLogs();
    logs.endpoint = `http://127.0.0.1:${await listen(logs.#server, { what: 'The local logs', host: '127.0.0.1', port: 0 })}`;
    return logs;
  }

  async stop(): Promise<void> {
    await closeServer(this.#server);
  }

  write(stream: string, message: string, at = Date.now()): void {
    this.streams.set(stream, [...(this.streams.get(stream) ?? []), { at, message }]);
  }

  #answer({ logStreamName, limit = 10_000, nextToken, startTime = 0 }: Question): object | null {
    const lines = this.streams.get(logStreamName);
    if (lines === undefined) return null;
    const after = nextToken === undefined ? 0 : Number(nextToken.slice(2));
    const wanted = lines.slice(after).filter(({ at }) => at >= startTime);
    const events = nextToken === undefined ? wanted.slice(-limit) : wanted.slice(0, limit);
    return { events: events.map(({ at, message }) => ({ timestamp: at, message })), nextForwardToken: `f/${lines.length}` };
  }
}

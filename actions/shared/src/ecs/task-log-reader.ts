import { CloudWatchLogsClient, GetLogEventsCommand, ResourceNotFoundException } from '@aws-sdk/client-cloudwatch-logs';
import type { LogStream } from './log-stream.ts';

export interface LogPage {
  /** Oldest first. */
  lines: string[];
  /** Where the next page begins. */
  token: string | undefined;
}

/** Reads containers' logs from CloudWatch Logs. */
export class TaskLogReader {
  readonly #client: CloudWatchLogsClient;

  constructor(client: CloudWatchLogsClient = new CloudWatchLogsClient({ maxAttempts: 5 })) {
    this.#client = client;
  }

  /** The newest lines, oldest first; none where the container never wrote (the stream is created with the first line). */
  async tail(stream: LogStream, lines: number): Promise<string[]> {
    return (await this.read(stream, { lines })).lines;
  }

  /** The newest lines, or with `after` (the token of an earlier page) those that came since. */
  async read(stream: LogStream, { lines, after }: { lines: number; after?: string | undefined }): Promise<LogPage> {
    const place = { logGroupName: stream.group, logStreamName: stream.name };
    try {
      const answer = await this.#client.send(new GetLogEventsCommand({ ...place, limit: lines, ...(after === undefined ? { startFromHead: false } : { startFromHead: true, nextToken: after }) }));
      return { lines: (answer.events ?? []).map((event) => (event.message ?? '').trimEnd()), token: answer.nextForwardToken };
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return { lines: [], token: undefined };
      throw error;
    }
  }
}

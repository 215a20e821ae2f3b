import { CloudWatchLogsClient, GetLogEventsCommand, ResourceNotFoundException } from '@aws-sdk/client-cloudwatch-logs';
import type { LogStream } from './log-stream.ts';

/** Reads the end of a container's log from CloudWatch Logs. */
export class TaskLogReader {
  readonly #client: CloudWatchLogsClient;

  constructor(client: CloudWatchLogsClient = new CloudWatchLogsClient({ maxAttempts: 5 })) {
    this.#client = client;
  }

  /** The newest lines, oldest first; none where the container never wrote (the stream is created with the first line). */
  async tail(stream: LogStream, lines: number): Promise<string[]> {
    try {
      const answer = await this.#client.send(new GetLogEventsCommand({
        logGroupName: stream.group, logStreamName: stream.name, limit: lines, startFromHead: false,
      }));
      return (answer.events ?? []).map((event) => (event.message ?? '').trimEnd());
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return [];
      throw error;
    }
  }
}

import { stripVTControlCharacters } from 'node:util';
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { maskSecretShapes } from './secret-shapes.ts';

const lines = 10;
const longestLine = 300;

/** The endpoint, if it is not AWS's own, comes from the SDK's variable `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS` or `AWS_ENDPOINT_URL`. */
export function createLogsClient(region: string): CloudWatchLogsClient {
  return new CloudWatchLogsClient({ region, maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: 2000, throwOnRequestTimeout: true } });
}

export interface LogTailOptions {
  readonly client: CloudWatchLogsClient;
  readonly warn: (location: string, error: unknown) => void;
}

/** The last lines of a container's log, for people: a log that cannot be read is one without lines. */
export class LogTail {
  private readonly client: CloudWatchLogsClient;
  private readonly warn: LogTailOptions['warn'];

  constructor({ client, warn }: LogTailOptions) {
    this.client = client;
    this.warn = warn;
  }

  /** `location`: `<log group>:<stream>`. At most 10 lines of 300 characters, oldest first; what looks like a secret is masked. */
  async read(location: string): Promise<readonly string[]> {
    const [logGroupName = '', ...stream] = location.split(':');
    try {
      const { events = [] } = await this.client.send(new GetLogEventsCommand({ logGroupName, logStreamName: stream.join(':'), limit: lines, startFromHead: false }));
      const text = events.map(({ message = '' }) => stripVTControlCharacters(message)).join('\n');
      const shown = maskSecretShapes(text).split('\n').map(tidy).filter((line) => line !== '');
      return shown.slice(-lines);
    } catch (error) {
      this.warn(location, error);
      return [];
    }
  }
}

/** PostgreSQL takes no NUL, and the others have no place in a text either. */
function tidy(line: string): string {
  const plain = line.replace(/\p{Cc}/gu, ' ').trimEnd();
  return plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain;
}

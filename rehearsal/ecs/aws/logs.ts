import type { Cancel, Clock } from '../clock/clock.ts';
import { describeServiceError, isServiceError, type AwsClients } from './aws-clients.ts';
import { ResourceError, type LogService, type LogStream } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { batchLength, eventBytes, splitLine, type LogEvent } from './log-batch.ts';

export interface LogsOptions {
  readonly clients: AwsClients;
  readonly calls: CallsUnderWay;
  readonly clock: Clock;
  readonly log: (message: string) => void;
  /** How long a line waits for others. */
  readonly lingerMs?: number;
}

export interface CloudWatchLogService extends LogService {
  /** Lines that were never delivered: CloudWatch Logs gave no answer, or the buffer was full. */
  readonly droppedLines: number;
  /** Sends what open streams still hold. */
  close(): Promise<void>;
}

// Fargate's text, which is the awslogs driver's own behind a prefix.
const PREFIX = 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream:';
/** `max-buffer-size` of the non-blocking mode: the developer guide says 10 MiB since that mode is the default. */
const DEFAULT_BUFFER_BYTES = 10_485_760;

/** The awslogs driver: one stream a container. */
export function createLogs(options: LogsOptions): CloudWatchLogService {
  const { calls } = options;
  const counter = { dropped: 0 };
  const streams = new Set<LogStream>();
  return {
    open: (stream) =>
      calls.track(async () => {
        const place = { group: stream.options['awslogs-group'] ?? '', stream: stream.streamName, scope: { region: stream.options['awslogs-region'], roleArn: stream.executionRoleArn } };
        await createStream(options, place, stream.options['awslogs-create-group'] === 'true');
        const opened = openStream(options, place, { counter, bufferBytes: bufferBytes(stream.options) });
        const handle: LogStream = {
          write: (line, atMs) => opened.write(line, atMs),
          close: async () => {
            await opened.close();
            streams.delete(handle);
          },
        };
        streams.add(handle);
        return handle;
      }),
    get droppedLines() {
      return counter.dropped;
    },
    close: async () => {
      await Promise.all([...streams].map((stream) => stream.close()));
    },
  };
}

interface LogPlace {
  readonly group: string;
  readonly stream: string;
  readonly scope: { readonly region: string | undefined; readonly roleArn: string | undefined };
}

async function createStream({ clients }: LogsOptions, { group, stream, scope }: LogPlace, createsGroup: boolean): Promise<void> {
  const client = await clients.logs(scope);
  const unlessItExists = (error: unknown): void => {
    if (!isServiceError(error, 'ResourceAlreadyExistsException')) throw error;
  };
  try {
    if (createsGroup) await client.createLogGroup({ logGroupName: group }).then(() => undefined, unlessItExists);
    await client.createLogStream({ logGroupName: group, logStreamName: stream }).then(() => undefined, unlessItExists);
  } catch (error) {
    if (error instanceof ResourceError) throw error;
    throw new ResourceError(`${PREFIX} ${describeServiceError(error)} : exit status 1`, { cause: error });
  }
}

/** Sends batches one after the other, so that lines arrive in their order. */
function openStream({ clients, calls, clock, log, lingerMs = 200 }: LogsOptions, place: LogPlace, limits: { readonly counter: { dropped: number }; readonly bufferBytes: number }): LogStream {
  const { counter, bufferBytes: maxBytes } = limits;
  let waiting: LogEvent[] = [];
  let bytes = 0;
  let cancel: Cancel | undefined;
  let sending: Promise<void> | undefined;
  let hasReported = false;
  const drop = (lines: number, why: string): void => {
    counter.dropped += lines;
    if (!hasReported) log(`Log lines of ${place.group} ${place.stream} are lost (told once for this stream): ${why}`);
    hasReported = true;
  };
  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchLength(waiting));
      bytes -= batch.reduce((sum, { message }) => sum + eventBytes(message), 0);
      const logEvents = batch.sort((a, b) => a.timestamp - b.timestamp);
      try {
        await (await clients.logs(place.scope)).putLogEvents({ logGroupName: place.group, logStreamName: place.stream, logEvents });
      } catch (error) {
        drop(batch.length, describeServiceError(error));
      }
    }
  };
  const flush = (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    sending ??= calls.track(sendAll).finally(() => (sending = undefined));
    return sending;
  };
  return {
    write: (line, atMs) => {
      for (const message of splitLine(line)) {
        if (bytes + eventBytes(message) > maxBytes) {
          drop(1, `more than ${String(maxBytes)} bytes wait (max-buffer-size)`);
          continue;
        }
        bytes += eventBytes(message);
        waiting.push({ timestamp: Math.round(atMs), message });
      }
      if (waiting.length > 0) cancel ??= clock.after(lingerMs, () => void flush());
    },
    close: async () => {
      while (waiting.length > 0 || sending !== undefined) await flush();
      cancel?.();
      waiting = [];
    },
  };
}

/** `10m`, `512k`, plain bytes. A container cannot be made to wait here, so the blocking mode has no limit. */
function bufferBytes(options: Readonly<Record<string, string>>): number {
  if (options['mode'] === 'blocking') return Number.POSITIVE_INFINITY;
  const [, digits, unit = ''] = /^(\d+)([kmg]?)b?$/i.exec(options['max-buffer-size'] ?? '') ?? [];
  if (digits === undefined) return DEFAULT_BUFFER_BYTES;
  return Number(digits) * ({ k: 1024, m: 1_048_576, g: 1_073_741_824 }[unit.toLowerCase()] ?? 1);
}

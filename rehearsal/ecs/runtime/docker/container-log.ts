import type Dockerode from 'dockerode';
import type { LogService, LogStream } from '../../aws/aws-services.ts';
import type { ContainerLaunch, TaskLaunch } from '../task-runtime.ts';
import { LogFrames } from './log-frames.ts';
import { StartFailure } from './start-failure.ts';

/** The awslogs stream of one container; undefined where its definition has none. */
export async function openContainerLog(logs: LogService, task: TaskLaunch, { name, definition }: ContainerLaunch): Promise<ContainerLog | undefined> {
  const configuration = definition.logConfiguration;
  if (configuration?.logDriver !== 'awslogs') return undefined;
  const options = Object.fromEntries(Object.entries(configuration.options ?? {}).filter((option): option is [string, string] => option[1] !== undefined));
  try {
    const stream = await logs.open({ options, streamName: logStreamName(task, name, options), executionRoleArn: task.executionRoleArn });
    return new ContainerLog(stream, definition.pseudoTerminal ?? false);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new StartFailure(message.startsWith('ResourceInitializationError') ? message : `ResourceInitializationError: failed to validate logger args: ${message}`, { cause: error });
  }
}

export function logStreamName(task: TaskLaunch, container: string, options: Readonly<Record<string, string | undefined>>): string {
  return `${options['awslogs-stream-prefix'] ?? 'ecs'}/${container}/${task.taskId}`;
}

/** Carries what a container prints to its log stream, also over restarts. */
export class ContainerLog {
  readonly #stream: LogStream;
  readonly #frames: LogFrames;
  #container: Dockerode.Container | undefined;
  #followed: Promise<void> = Promise.resolve();

  constructor(stream: LogStream, hasTerminal: boolean) {
    this.#stream = stream;
    this.#frames = new LogFrames({ hasTerminal, onLine: ({ timestamp, text }) => this.#stream.write(text, Date.parse(timestamp)) });
  }

  /** After each start; ends by itself when the container does. */
  follow(container: Dockerode.Container): void {
    this.#container = container;
    // A stream that breaks off is made up for by the next one.
    this.#followed = this.#followed.then(() => this.#read(container)).catch(() => undefined);
  }

  /** After the container has ended: everything that it printed is sent. */
  async close(): Promise<void> {
    await this.#followed;
    try {
      // An engine may end the stream before the last lines (20.10 does); by now it has written all of them down.
      if (this.#container !== undefined) await this.#read(this.#container);
    } finally {
      this.#frames.end();
      await this.#stream.close();
    }
  }

  async #read(container: Dockerode.Container): Promise<void> {
    this.#frames.rewind();
    // The types know no stream for `follow: true`; for a container that has ended it is the same as without.
    const output = (await container.logs({ follow: true, stdout: true, stderr: true, timestamps: true })) as unknown as AsyncIterable<Buffer>;
    for await (const chunk of output) this.#frames.add(chunk);
  }
}

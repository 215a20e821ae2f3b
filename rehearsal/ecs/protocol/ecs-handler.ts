import type { IncomingMessage, ServerResponse } from 'node:http';
import { EcsError } from '../ecs-error.ts';
import type { ScenarioFaults } from '../faults/scenario-faults.ts';
import type { Kernel } from '../kernel.ts';
import type { Operations } from '../operations/operation.ts';
import { createRandom } from '../random.ts';
import { createAdmin } from './admin.ts';
import { readSignedService } from './caller.ts';
import { createCallHandler, type RawCall } from './handle-call.ts';
import { CallJournal } from './journal.ts';
import { drain, readBody } from './read-body.ts';
import { writeError } from './write-answer.ts';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface EcsHandlerOptions {
  readonly kernel: Kernel;
  readonly operations: Operations;
  /** Where faults can be changed by HTTP; the same object as the kernel's. */
  readonly faults?: ScenarioFaults;
  readonly journal?: CallJournal;
  /** ARN of who owns an access key; undefined: nobody knows it, and the account's root calls. */
  readonly callerArn?: (accessKeyId: string) => string | undefined;
  /** Takes requests that are not ECS's. Without it they are answered as unknown operations. */
  readonly fallback?: RequestHandler;
  /** Whether answers are checked against the service model, too. Default: true. */
  readonly checksAnswers?: boolean;
  /** Takes one line about each thing that somebody has to mend in this ECS. */
  readonly log?: (line: string) => void;
}

const bodyLimitBytes = 1024 * 1024;
/** What a client may still send after it was told to stop. */
const drainLimitBytes = 8 * 1024 * 1024;

/** ECS's endpoint as a request listener of node:http, with this ECS's own pages below `/_ecs/`. It never throws. */
export function createEcsHandler(options: EcsHandlerOptions): RequestHandler {
  const journal = options.journal ?? new CallJournal();
  const log = options.log ?? ((line: string) => console.error(line));
  const handleCall = createCallHandler({ ...options, journal, log });
  const admin = createAdmin({ kernel: options.kernel, faults: options.faults, journal });
  const nextRequestId = createRequestIds(options.kernel.settings.seed);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = rawCall(request, nextRequestId());
    const body = await readBody(request, bodyLimitBytes);
    if (body.kind === 'gone') return;
    if (body.kind === 'too-large') {
      writeError(response, tooLarge(), { requestId: call.requestId, closes: true });
      drain(request, drainLimitBytes);
      return;
    }
    await handleCall({ ...call, bytes: body.bytes }, response);
  };
  return (request, response) => {
    const handle: (request: IncomingMessage, response: ServerResponse) => unknown = request.url?.startsWith('/_ecs/') === true ? admin : options.fallback !== undefined && !isEcsRequest(request) ? options.fallback : answer;
    const run = async (): Promise<void> => {
      await handle(request, response);
    };
    run().catch((error: unknown) => {
      log(`The local ECS could not answer ${String(request.method)} ${String(request.url).slice(0, 200)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.destroy();
    });
  };
}

/** Whether ECS is meant, in whatever version of its API: by the operation, or where none is named by the service that the request is signed for. */
export function isEcsRequest({ headers }: IncomingMessage): boolean {
  const target = headers['x-amz-target'];
  return typeof target === 'string' ? /^AmazonEC2ContainerServiceV\d+\./.test(target) : readSignedService(headers.authorization) === 'ecs';
}

function rawCall(request: IncomingMessage, requestId: string): Omit<RawCall, 'bytes'> {
  const { method = '', headers } = request;
  const target = headers['x-amz-target'];
  return { requestId, method, target: typeof target === 'string' ? target : undefined, contentType: headers['content-type'], authorization: headers.authorization };
}

/** No limit of ECS itself is documented; its largest request, a task definition, has 64 KiB (?). */
function tooLarge(): EcsError {
  return new EcsError('RequestEntityTooLargeException', `A request may have at most ${bodyLimitBytes} bytes.`, { status: 413 });
}

/** Unlike each other and repeatable; from a source of their own, so that reads do not change the ids of tasks. */
function createRequestIds(seed: number): () => string {
  const prefix = createRandom(seed ^ 0x5eed).uuid().slice(0, 24);
  let count = 0;
  return () => `${prefix}${(count += 1).toString(16).padStart(12, '0')}`;
}

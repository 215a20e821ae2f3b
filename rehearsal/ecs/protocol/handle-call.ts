import { isUtf8 } from 'node:buffer';
import type { ServerResponse } from 'node:http';
import { EcsError } from '../ecs-error.ts';
import type { CallFault } from '../faults/faults.ts';
import type { Kernel } from '../kernel.ts';
import type { Operation, Operations } from '../operations/operation.ts';
import { readCaller, type Caller } from './caller.ts';
import { describeAnswerFindings, operationShapes, type OperationShape } from './check-shape.ts';
import { shorten, type Finding } from './findings.ts';
import type { CallJournal, CallOutcome } from './journal.ts';
import { notImplementedError } from './not-implemented.ts';
import { createRateLimits } from './rate-limits.ts';
import { createRedactor, type Redact } from './redact.ts';
import { toRequestError } from './request-error.ts';
import { nameOf, resourceArnOf } from './resource-arn.ts';
import { writeAnswer, writeError } from './write-answer.ts';

/** Of every operation, in the header x-amz-target. */
export const targetPrefix = 'AmazonEC2ContainerServiceV20141113.';

/** A request as it came. */
export interface RawCall {
  readonly requestId: string;
  readonly method: string;
  readonly target: string | undefined;
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
  readonly bytes: Buffer;
}

export interface CallHandlerOptions {
  readonly kernel: Kernel;
  readonly operations: Operations;
  readonly journal: CallJournal;
  readonly callerArn?: (accessKeyId: string) => string | undefined;
  readonly checksAnswers?: boolean;
  readonly log: (line: string) => void;
}

/** What is known of a call so far, for the journal; filled in on the way, because a call can fail anywhere on it. */
interface CallNotes {
  action: string;
  caller: Caller & { readonly arn: string };
  parametersText: string | undefined;
  cut: CallFault['cut'];
}

interface ReadCall {
  readonly shape: OperationShape;
  readonly input: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[] | undefined;
}

/** Answers calls of the API, each in one go: read, faults, rates, check, operation, check, answer, journal. */
export function createCallHandler(options: CallHandlerOptions): (call: RawCall, response: ServerResponse) => Promise<void> {
  const { kernel, journal } = options;
  const run = createRunner(options);
  return async (call, response) => {
    const atMs = kernel.clock.now();
    const notes: CallNotes = { action: 'unknown', caller: { accessKeyId: '', region: kernel.settings.region, arn: '' }, parametersText: undefined, cut: undefined };
    const result = await run(call, notes).catch((error: unknown) => asEcsError(error, { notes, log: options.log }));
    const { action, caller, parametersText, cut } = notes;
    const milliseconds = kernel.clock.now() - atMs;
    journal.record({ atMs, action, caller: caller.arn, accessKeyId: caller.accessKeyId, region: caller.region, requestId: call.requestId, parametersText, outcome: outcomeOf(result, cut), milliseconds });
    if (cut !== undefined) response.destroy();
    else if (typeof result === 'string') writeAnswer(response, call.requestId, result);
    else writeError(response, result, { requestId: call.requestId });
  };
}

/** Runs a call and returns the answer's text. */
function createRunner({ kernel, operations, callerArn, checksAnswers = true, log }: CallHandlerOptions): (call: RawCall, notes: CallNotes) => Promise<string> {
  const { accountId } = kernel.settings;
  const limits = createRateLimits(kernel.clock, kernel.settings.runTaskRate);
  const execute = async ({ shape, input }: ReadCall, call: { readonly callerArn: string; readonly readAtMs: number }): Promise<string> => {
    const operation = Object.hasOwn(operations, shape.action) ? (operations[shape.action] as Operation<unknown, object>) : undefined;
    if (operation === undefined) throw notImplementedError(shape.action);
    const answer = await operation(input, kernel, call);
    const findings = checksAnswers ? shape.checkAnswer(answer) : undefined;
    if (findings === undefined) return JSON.stringify(answer);
    const message = describeAnswerFindings(shape.action, findings);
    log(message);
    throw new EcsError('InternalError', message, { status: 500 });
  };
  return async (call, notes) => {
    const caller = readCaller(call.authorization);
    notes.caller = { ...caller, arn: callerArn?.(caller.accessKeyId) ?? `arn:aws:iam::${accountId}:root` };
    const read = readCall(call, notes);
    const { action } = notes;
    const fault = await meetFault(kernel, notes, read.input);
    if (kernel.settings.rateLimits && !limits.admit({ action, accountId, region: caller.region, input: read.input })) throw new EcsError('ThrottlingException', 'Rate exceeded');
    if (read.findings !== undefined) throw toRequestError(action, read.findings);
    return await execute(read, { callerArn: notes.caller.arn, readAtMs: kernel.clock.now() - Math.max(fault.staleMs, kernel.settings.staleReadMs) });
  };
}

/** Finds the operation and checks the request; what is wrong with the latter is told later, for AWS throttles and denies before it looks. */
function readCall({ method, target, contentType, bytes }: RawCall, notes: CallNotes): ReadCall {
  const action = target?.slice(target.indexOf('.') + 1) ?? '';
  notes.action = shorten(action === '' ? 'unknown' : action);
  // ECS answers these without a message (?); a reader is better off with one.
  if (method !== 'POST') throw unknownOperation('Calls of ECS are POST requests.', 404);
  if (contentType?.startsWith('application/x-amz-json-1.1') !== true) throw unknownOperation('The content type of a call must be application/x-amz-json-1.1.', 404);
  const shape = target?.startsWith(targetPrefix) === true ? operationShapes.get(action) : undefined;
  if (shape === undefined) throw unknownOperation(`ECS has no operation ${JSON.stringify(shorten(action))}. The header x-amz-target must be ${targetPrefix}<operation>.`, 400);
  if (!isUtf8(bytes)) throw new EcsError('SerializationException', 'The body is not UTF-8 text.');
  const text = bytes.length === 0 ? '{}' : bytes.toString('utf8');
  const input = parseJson(text);
  const findings = shape.checkRequest(input);
  // What does not fit the model cannot be told from its secrets.
  if (findings === undefined) notes.parametersText = redactText(shape, text, input);
  return { shape, findings, input: typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {} };
}

function unknownOperation(message: string, status: number): EcsError {
  return new EcsError('UnknownOperationException', message, { status });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the parser's own text: it quotes the body, which may hold secrets.
    throw new EcsError('SerializationException', 'The body is not JSON.');
  }
}

const redactors = new Map<string, Redact | undefined>();

function redactText({ action, model }: OperationShape, text: string, input: unknown): string {
  if (!redactors.has(action)) redactors.set(action, createRedactor(model.input));
  const redact = redactors.get(action);
  return redact === undefined ? text : JSON.stringify(redact(input));
}

/** Asks once for what goes wrong on purpose, and lets it. A cut before the call throws what nobody gets to read. */
async function meetFault(kernel: Kernel, notes: CallNotes, input: Readonly<Record<string, unknown>>): Promise<CallFault> {
  const { action, caller } = notes;
  const place = { accountId: kernel.settings.accountId, region: caller.region };
  const fault = kernel.faults.onCall({ action, cluster: nameOf(input['cluster']), accessKeyId: caller.accessKeyId, callerArn: caller.arn, resourceArn: () => resourceArnOf(action, input, place) });
  if (fault.delayMs > 0) await new Promise<void>((resolve) => void kernel.clock.after(fault.delayMs, resolve));
  notes.cut = fault.cut;
  if (fault.cut === 'before') throw new EcsError('ConnectionCut', 'The connection was cut on purpose before the call took effect.');
  if (fault.error !== undefined) throw new EcsError(fault.error.code, fault.error.message, { status: fault.error.status });
  return fault;
}

function asEcsError(error: unknown, { notes, log }: { readonly notes: CallNotes; readonly log: (line: string) => void }): EcsError {
  if (error instanceof EcsError) return error;
  log(`The local ECS failed in ${notes.action}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new EcsError('InternalError', `The local ECS failed in ${notes.action}; its log says more.`, { status: 500 });
}

function outcomeOf(result: string | EcsError, cut: CallFault['cut']): CallOutcome {
  if (cut !== undefined) return { kind: 'cut', when: cut };
  return typeof result === 'string' ? { kind: 'answered' } : { kind: 'failed', code: result.code, message: result.message };
}

import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { reasonOf, type ArtifactLog } from './log.ts';
import { passBody } from './pass-body.ts';
import { answerRefusal, type Refusal } from './refusal.ts';
import { hasBody, passRequestHeaders, passResponseHeaders } from './request-headers.ts';
import { CredentialsError } from './sign-request.ts';
import { StoreTimeout, type Store } from './store.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Below the bucket, as it was sent. */
  readonly path: string;
  readonly query: string;
  /** The client sends its body only when it is told to go on, which makes this false. */
  awaitsContinue: boolean;
}

// Clients repeat a request that ends with one of these.
const noCredentials: Refusal = { status: 503, code: 'ServiceUnavailable', message: 'The artifact side-car has no AWS credentials: the task needs a task role, and its credentials endpoint must answer.' };
const unreachableStore: Refusal = { status: 502, code: 'BadGateway', message: 'S3 is not reachable, or it ended the connection.' };
const silentStore: Refusal = { status: 504, code: 'GatewayTimeout', message: 'S3 does not answer.' };
const cannotForward: Refusal = { status: 500, code: 'InternalError', message: 'The artifact side-car could not make the request to S3.' };

// A server that knows nothing of it answers nothing. RFC 9110, 10.1.1: no one is to wait for ever.
const longestContinueWaitMs = 1000;

/** Passes one request on and its answer back, byte for byte, at the pace of the slower side. */
export async function forwardRequest(exchange: Exchange, { store, log }: { readonly store: Store; readonly log: ArtifactLog }): Promise<void> {
  const { request, response, path, query } = exchange;
  const method = request.method ?? '';
  let hasFailed = false;
  const fail = (error: unknown, refusal: Refusal): void => {
    if (hasFailed || response.destroyed || response.headersSent) return;
    hasFailed = true;
    log.warn({ method, status: refusal.status, code: refusal.code, reason: reasonOf(error) }, refusal.message);
    answerRefusal(exchange, refusal);
  };
  let outgoing: ClientRequest;
  try {
    outgoing = await store.open({ method, path, query, headers: passRequestHeaders(method, request.headers) });
  } catch (error) {
    fail(error, error instanceof CredentialsError ? noCredentials : cannotForward);
    return;
  }
  // Once the answer has begun, its own stream tells of the connection's end.
  outgoing.on('error', (error) => fail(error, error instanceof StoreTimeout ? { ...silentStore, message: `${error.message}.` } : unreachableStore));
  outgoing.once('response', (incoming) => passAnswer(exchange, { outgoing, incoming, log }));
  // S3 is neither to store half of what a client meant to write, nor to send what nobody reads.
  const abort = (): unknown => response.writableFinished || outgoing.destroy();
  response.once('close', abort);
  if (response.destroyed) abort();
  else sendBody(exchange, outgoing);
}

function sendBody(exchange: Exchange, outgoing: ClientRequest): void {
  const { request, response } = exchange;
  if (!hasBody(request.headers)) {
    outgoing.end();
    return;
  }
  if (exchange.awaitsContinue) {
    whenToContinue(outgoing, () => {
      if (response.headersSent || response.destroyed) return;
      exchange.awaitsContinue = false;
      response.writeContinue();
    });
  }
  passBody(request, outgoing);
}

/** Once: when S3 says so, or says nothing. Not after its answer. */
function whenToContinue(outgoing: ClientRequest, goOn: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const settle = (andThen?: () => void) => (): void => {
    clearTimeout(timer);
    outgoing.off('continue', onContinue);
    andThen?.();
  };
  const onContinue = settle(goOn);
  outgoing.on('continue', onContinue);
  outgoing.once('socket', () => {
    timer = setTimeout(onContinue, longestContinueWaitMs);
  });
  outgoing.once('response', settle());
  outgoing.once('close', settle());
}

function passAnswer(exchange: Exchange, { outgoing, incoming, log }: { outgoing: ClientRequest; incoming: IncomingMessage; log: ArtifactLog }): void {
  const { request, response } = exchange;
  const headers = passResponseHeaders(incoming.rawHeaders, incoming.headers.connection);
  // As for a refusal of this program’s own.
  if (exchange.awaitsContinue && !request.complete) headers.push('connection', 'close');
  response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, headers);
  incoming.on('error', () => undefined);
  incoming.once('close', () => {
    if (incoming.complete || response.destroyed) return;
    log.warn({ method: request.method ?? '', status: incoming.statusCode ?? 0 }, 'S3 ended an answer before it was complete: the client’s connection was ended, too.');
    response.destroy();
  });
  response.once('finish', () => {
    // S3 answered without reading everything.
    if (!request.complete) outgoing.destroy();
  });
  passBody(incoming, response);
}

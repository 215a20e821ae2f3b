import { request as sendRequest, type IncomingMessage, type RequestOptions, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where a request goes, and what changes on the way. */
export interface Forwarding {
  readonly host: string;
  readonly port: number;
  /** Path and query; default: as they came. */
  readonly path?: string;
  /** Default: as it came. */
  readonly hostHeader?: string;
  /** Added, in place of those of the same name (lower case). */
  readonly headers?: Readonly<Record<string, string>>;
  /** A target that is silent for so long has not answered (`ETIMEDOUT`). Default: it may be. */
  readonly idleTimeoutMs?: number;
  /** Given the whole answer, returns the body to send instead. Only for small answers. */
  readonly rewriteBody?: (body: string) => string;
}

/** No answer came at all; nothing has been sent to the client yet. */
export class NoAnswerError extends Error {
  readonly code: string;
  constructor(target: string, cause: NodeJS.ErrnoException) {
    super(`${target} does not answer: ${cause.code ?? cause.message}`, { cause });
    this.code = cause.code ?? 'UNKNOWN';
  }
}

// They describe one connection, not the message.
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade', 'expect']);

/** Streams a request to its target and the answer back. Resolves with the status when all of it is sent. Throws `NoAnswerError`. */
export async function forwardRequest(request: IncomingMessage, response: ServerResponse, forwarding: Forwarding): Promise<number> {
  const answer = await openAnswer(request, response, forwarding);
  if (forwarding.rewriteBody === undefined) await sendAnswer(answer, response);
  else sendBody(answer, response, Buffer.from(forwarding.rewriteBody(await readBody(answer))));
  return answer.statusCode ?? 502;
}

/** Streams an answer to the client. A client that goes away, or a target that breaks off, ends both: nobody is left to tell. */
export async function sendAnswer(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEndHeaders(answer.rawHeaders));
  await pipeline(answer, response).catch(() => undefined);
}

/** Sends an answer whose body was read, with that or another body. */
export function sendBody(answer: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const kept = pairs(endToEndHeaders(answer.rawHeaders)).filter(([name]) => !['content-length', 'transfer-encoding'].includes(name.toLowerCase()));
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, [...kept, ['content-length', String(body.length)]].flat());
  response.end(body);
}

/** Hands an upgraded connection through (WebSocket), byte by byte. */
export function forwardUpgrade(request: IncomingMessage, socket: Duplex, options: { head: Buffer; host: string; port: number; hostHeader?: string }): void {
  const target = connect({ host: options.host, port: options.port }, () => {
    const headers = pairs(request.rawHeaders).map(([name, value]) => `${name}: ${name.toLowerCase() === 'host' ? (options.hostHeader ?? value) : value}\r\n`);
    target.write(`${request.method ?? 'GET'} ${request.url ?? '/'} HTTP/1.1\r\n${headers.join('')}\r\n`);
    target.write(options.head);
    socket.pipe(target).pipe(socket);
  });
  for (const [one, other] of [[socket, target], [target, socket]] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

/** Sends a request on and resolves with the head of the answer. Throws `NoAnswerError`. */
export async function openAnswer(request: IncomingMessage, response: ServerResponse, forwarding: Forwarding): Promise<IncomingMessage> {
  const upstream = sendRequest(requestOptions(request, forwarding));
  // The client went away before the answer was complete.
  const giveUp = (): unknown => upstream.destroy();
  if (forwarding.idleTimeoutMs !== undefined) upstream.setTimeout(forwarding.idleTimeoutMs, () => upstream.destroy(Object.assign(new Error('The target is silent.'), { code: 'ETIMEDOUT' })));
  response.once('close', giveUp);
  upstream.once('close', () => response.off('close', giveUp));
  return new Promise((resolve, reject) => {
    upstream.once('response', resolve);
    upstream.on('error', (error) => reject(new NoAnswerError(`${forwarding.host}:${String(forwarding.port)}`, error)));
    // A request without a body may be sent a second time.
    if (request.readableEnded) upstream.end();
    else request.pipe(upstream);
  });
}

function requestOptions(request: IncomingMessage, { host, port, path, hostHeader, headers: added = {}, rewriteBody }: Forwarding): RequestOptions {
  const dropped = new Set(['host', ...Object.keys(added), ...(rewriteBody === undefined ? [] : ['accept-encoding'])]);
  const headers = pairs(endToEndHeaders(request.rawHeaders)).filter(([name]) => !dropped.has(name.toLowerCase()));
  return {
    ...{ host, port, method: request.method, path: path ?? request.url },
    headers: [...headers, ['Host', hostHeader ?? request.headers.host ?? host], ...Object.entries(added)].flat(),
    // A connection each: a kept one may be closed by the target at the moment it is used again.
    agent: false,
  };
}

function endToEndHeaders(rawHeaders: readonly string[]): string[] {
  return pairs(rawHeaders).filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase())).flat();
}

function pairs(list: readonly string[]): [string, string][] {
  return Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index] ?? '', list[2 * index + 1] ?? '']);
}

export async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

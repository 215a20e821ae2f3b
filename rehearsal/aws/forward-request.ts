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
  /** Given the whole answer, returns the body to send instead. Only for small answers. */
  readonly rewriteBody?: (body: string) => string;
}

/** No answer came at all; nothing has been sent to the client yet. */
export class NoAnswerError extends Error {
  readonly code: string;
  /** True where not even a connection was made, so the target has seen nothing of the request. */
  readonly isConnectError: boolean;
  constructor(target: string, cause: NodeJS.ErrnoException) {
    super(`${target} does not answer: ${cause.code ?? cause.message}`, { cause });
    this.code = cause.code ?? 'UNKNOWN';
    this.isConnectError = cause.syscall === 'connect';
  }
}

// They describe one connection, not the message.
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade', 'expect']);

/** Streams a request to its target and the answer back. Resolves with the status when all of it is sent. Throws `NoAnswerError`. */
export async function forwardRequest(request: IncomingMessage, response: ServerResponse, forwarding: Forwarding): Promise<number> {
  const answer = await openAnswer(request, response, forwarding);
  const status = answer.statusCode ?? 502;
  if (forwarding.rewriteBody === undefined) {
    response.writeHead(status, answer.statusMessage, endToEndHeaders(answer.rawHeaders));
    // A client that goes away, or a target that breaks off, ends both streams; there is nobody left to tell.
    await pipeline(answer, response).catch(() => undefined);
  } else {
    const body = Buffer.from(forwarding.rewriteBody(await readAll(answer)));
    const kept = pairs(endToEndHeaders(answer.rawHeaders)).filter(([name]) => name.toLowerCase() !== 'content-length');
    response.writeHead(status, answer.statusMessage, [...kept, ['content-length', String(body.length)]].flat());
    response.end(body);
  }
  return status;
}

/** Hands an upgraded connection through (WebSocket), byte by byte. */
export function forwardUpgrade(request: IncomingMessage, socket: Duplex, options: { head: Buffer; host: string; port: number }): void {
  const target = connect({ host: options.host, port: options.port }, () => {
    const headers = pairs(request.rawHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    target.write(`${request.method ?? 'GET'} ${request.url ?? '/'} HTTP/1.1\r\n${headers.join('')}\r\n`);
    target.write(options.head);
    socket.pipe(target).pipe(socket);
  });
  for (const [one, other] of [[socket, target], [target, socket]] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

async function openAnswer(request: IncomingMessage, response: ServerResponse, forwarding: Forwarding): Promise<IncomingMessage> {
  const upstream = sendRequest(requestOptions(request, forwarding));
  // The client went away before the answer was complete.
  response.once('close', () => upstream.destroy());
  return new Promise((resolve, reject) => {
    upstream.once('response', resolve);
    upstream.on('error', (error) => reject(new NoAnswerError(`${forwarding.host}:${String(forwarding.port)}`, error)));
    request.pipe(upstream);
  });
}

function requestOptions(request: IncomingMessage, { host, port, path, hostHeader, rewriteBody }: Forwarding): RequestOptions {
  const dropped = new Set(['host', ...(rewriteBody === undefined ? [] : ['accept-encoding'])]);
  const headers = pairs(endToEndHeaders(request.rawHeaders)).filter(([name]) => !dropped.has(name.toLowerCase()));
  return {
    ...{ host, port, method: request.method, path: path ?? request.url },
    headers: [...headers, ['Host', hostHeader ?? request.headers.host ?? host]].flat(),
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

async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

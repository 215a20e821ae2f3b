import type { ServerResponse } from 'node:http';
import type { EcsError } from '../ecs-error.ts';

/** An answer in JSON 1.1. */
export function writeAnswer(response: ServerResponse, requestId: string, text: string): void {
  const length = Buffer.byteLength(text);
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': length, 'x-amzn-requestid': requestId });
  // Text without umlauts and the like is sent as it lies in memory: no second pass over a large answer.
  response.end(text, length === text.length ? 'latin1' : 'utf8');
}

/**
 * An error in JSON 1.1. Both the SDKs for JavaScript and for Python read `__type` and `message`; the former takes modelled
 * members (`resourceIds`) from beside them. `closes`: the connection is of no more use.
 */
export function writeError(response: ServerResponse, error: EcsError, { requestId, closes = false }: { readonly requestId: string; readonly closes?: boolean }): void {
  const text = JSON.stringify({ ...error.members, __type: error.code, message: error.message });
  response.writeHead(error.status, {
    'content-type': 'application/x-amz-json-1.1',
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': requestId,
    'x-amzn-errortype': error.code,
    ...(closes ? { connection: 'close' } : {}),
  });
  response.end(text);
}

/** Plain JSON, for what is not ECS's own API. */
export function writeJson(response: ServerResponse, status: number, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

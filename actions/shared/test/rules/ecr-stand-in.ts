import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EcrCall {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export type EcrReply = { readonly body: unknown } | { readonly error: string; readonly status: number };

export interface EcrStandIn {
  readonly url: string;
  readonly calls: readonly EcrCall[];
  readonly close: () => Promise<void>;
}

/** Speaks ECR's JSON 1.1. What `answer` gives for `download` is what a GET of /config answers. */
export async function startEcrStandIn(answer: (call: EcrCall, url: string) => EcrReply): Promise<EcrStandIn> {
  const calls: EcrCall[] = [];
  let url = '';
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      send(response, answer(call, url));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url, calls,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readCall(request: IncomingMessage): Promise<EcrCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const operation = String(request.headers['x-amz-target'] ?? 'download').replace(/^.*\./, '');
  return { operation, input: JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown> };
}

function send(response: ServerResponse, reply: EcrReply): void {
  const isError = 'error' in reply;
  response.writeHead(isError ? reply.status : 200, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(isError ? { __type: reply.error, message: reply.error } : reply.body));
}

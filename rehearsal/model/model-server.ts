import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { closeServer, listen } from '../aws/loopback-server.ts';
import { implementationAnswer, planAnswer } from './answers.ts';
import { readChatRequest, type ChatMessage } from './chat-request.ts';

export interface ModelServerOptions {
  /** The keys that are right: a name of the caller's choice → the value that a run must send. */
  readonly keys: Readonly<Record<string, string>>;
  /** Replace what is answered. */
  readonly answers?: Partial<Readonly<Record<PromptKind, string>>>;
  /** Addresses to listen on beside 127.0.0.1, at the same port. */
  readonly extraAddresses?: readonly string[];
  readonly port?: number;
}

export type PromptKind = 'plan' | 'implementation';

/** One request for a completion. The key's value is kept nowhere. */
export interface ModelCall {
  /** The name of the key that was sent; undefined where it was none of them, and the answer 401. */
  readonly key: string | undefined;
  /** Undefined where the request was refused before it was read. */
  readonly model?: string;
  readonly kind?: PromptKind;
  readonly messages?: readonly ChatMessage[];
}

export interface ModelServer {
  readonly port: number;
  readonly calls: readonly ModelCall[];
  /** `http://host:port/v1`, for OPENAI_BASE_URL; host defaults to 127.0.0.1. */
  url(host?: string): string;
  stop(): Promise<void>;
}

const PATH = '/v1/chat/completions';

/** Stands in for a model provider: speaks OpenAI's chat completions, without streaming, and knows two answers. */
export async function startModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    answer(options, calls, { request, response }).catch((error: unknown) => sendError(response, 500, { message: String(error) }));
  };
  const servers: Server[] = [];
  let port = options.port ?? 0;
  try {
    for (const host of ['127.0.0.1', ...(options.extraAddresses ?? [])]) {
      const server = createServer(handle);
      servers.push(server);
      port = await listen(server, { what: 'The model server', host, port });
    }
  } catch (error) {
    await Promise.all(servers.map(closeServer));
    throw error;
  }
  return {
    port,
    calls,
    url: (host = '127.0.0.1') => `http://${host}:${String(port)}/v1`,
    stop: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

async function answer(options: ModelServerOptions, calls: ModelCall[], exchange: { request: IncomingMessage; response: ServerResponse }): Promise<void> {
  const { request, response } = exchange;
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  if (request.method !== 'POST' || request.url !== PATH) {
    sendError(response, 404, { message: `Only POST ${PATH} is served, got ${request.method ?? ''} ${request.url ?? ''}.` });
    return;
  }
  const key = Object.entries(options.keys).find(([, value]) => request.headers.authorization === `Bearer ${value}`)?.[0];
  if (key === undefined) {
    calls.push({ key });
    sendError(response, 401, { message: 'Incorrect API key provided.', code: 'invalid_api_key' });
    return;
  }
  const read = readChatRequest(Buffer.concat(chunks).toString('utf8'));
  if (read.kind === 'refused') {
    calls.push({ key });
    sendError(response, 400, { message: read.reason });
    return;
  }
  const { model, messages } = read;
  const kind = kindOf(messages);
  calls.push({ key, model, kind, messages });
  sendJson(response, 200, completion(model, options.answers?.[kind] ?? (kind === 'plan' ? planAnswer : implementationAnswer), calls.length));
}

/** Who wants a diff implements; everything else is planning. */
function kindOf(messages: readonly ChatMessage[]): PromptKind {
  return messages.some(({ role, content }) => role !== 'assistant' && /unified diff/i.test(content)) ? 'implementation' : 'plan';
}

function completion(model: string, content: string, number: number): unknown {
  return {
    id: `chatcmpl-${String(number)}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  };
}

function sendError(response: ServerResponse, status: number, { message, code = null }: { message: string; code?: string | null }): void {
  if (response.headersSent) response.destroy();
  else sendJson(response, status, { error: { message, type: 'invalid_request_error', param: null, code } });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

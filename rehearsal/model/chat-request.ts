export interface ChatMessage {
  readonly role: string;
  readonly content: string;
}

export type ChatRequest = { readonly kind: 'chat'; readonly model: string; readonly messages: readonly ChatMessage[] } | { readonly kind: 'refused'; readonly reason: string };

/** The part of OpenAI's request that the stand-in knows; more may be there, but no streaming. */
export function readChatRequest(text: string): ChatRequest {
  const body = parse(text);
  if (body === undefined) return refuse('The body must be a JSON object.');
  const { model, messages, stream } = body;
  if (stream === true) return refuse('stream must be false or left out; the stand-in does not stream.');
  if (typeof model !== 'string' || model === '') return refuse('model must be a text.');
  if (!Array.isArray(messages) || messages.length === 0 || !messages.every(isMessage)) return refuse('messages must be a list of {role, content}, both texts.');
  return { kind: 'chat', model, messages };
}

function refuse(reason: string): ChatRequest {
  return { kind: 'refused', reason };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is ChatMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { role, content } = value as Partial<Record<keyof ChatMessage, unknown>>;
  return typeof role === 'string' && typeof content === 'string';
}

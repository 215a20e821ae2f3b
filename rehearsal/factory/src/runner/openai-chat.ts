import type { ModelConfig } from '../store/rows.ts';

export interface ModelMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export interface ChatRequest {
  /** `http://host:port/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: ModelConfig;
  readonly messages: readonly ModelMessage[];
}

export type ChatAnswer = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'error'; readonly error: string };

const TIMEOUT_MS = 60_000;

/** One call of `POST {base}/chat/completions`. Never throws, and no error text repeats what the provider sent: it may hold the key. */
export async function askOpenAi({ baseUrl, apiKey, model, messages }: ChatRequest): Promise<ChatAnswer> {
  const { modelId, temperature, maxTokens } = model;
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: modelId, messages, temperature, max_completion_tokens: maxTokens }),
    });
    if (!response.ok) return { kind: 'error', error: `${response.status} status code` };
    const text = contentOf(await response.json().catch(() => undefined));
    return text === undefined ? { kind: 'error', error: 'The answer holds no choices[0].message.content.' } : { kind: 'text', text };
  } catch {
    return { kind: 'error', error: 'Connection error.' };
  }
}

function contentOf(body: unknown): string | undefined {
  const { choices } = (body ?? {}) as { choices?: unknown };
  const [first] = Array.isArray(choices) ? (choices as unknown[]) : [];
  const { message } = (first ?? {}) as { message?: unknown };
  const { content } = (message ?? {}) as { content?: unknown };
  return typeof content === 'string' ? content : undefined;
}

import { askOpenAi, type ChatAnswer, type ModelMessage } from './openai-chat.ts';
import type { RunContext } from './run-context.ts';

/** Variables that the LLM library looks up; it knows none for a provider that is missing here. */
const KEY_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['ANTHROPIC_OAUTH_TOKEN', 'ANTHROPIC_API_KEY'],
  google: ['GEMINI_API_KEY'],
  'google-vertex': ['GOOGLE_APPLICATION_CREDENTIALS'],
  groq: ['GROQ_API_KEY'],
  openai: ['OPENAI_API_KEY'],
  openrouter: ['OPENROUTER_API_KEY'],
  xai: ['XAI_API_KEY'],
};

export interface ModelRequest {
  /** `Model`, or `Node.<nodeId>.` in a graph. */
  readonly eventPrefix: string;
  readonly messages: readonly ModelMessage[];
}

/**
 * The model's text, told as stream events. A provider that refuses or cannot be reached leaves an `…error` event and an
 * empty text, as in Factory; only a missing key fails.
 */
export async function callModel(context: RunContext, { eventPrefix, messages }: ModelRequest): Promise<string> {
  const { provider } = context.spec.modelConfig;
  const apiKey = (KEY_VARIABLES[provider] ?? []).map((name) => context.env[name]).find(Boolean);
  if (apiKey === undefined) throw new Error(`No API key for provider: ${provider}`);
  const answer = await ask(context, apiKey, messages);
  const tell = (kind: string, payload: unknown): Promise<void> => context.emit(`${eventPrefix}${kind}`, { round: 1, payload });
  if (answer.kind === 'error') {
    await tell('error', { reason: 'error', error: answer.error });
    return '';
  }
  await tell('text_delta', { delta: answer.text });
  await tell('done', { reason: 'stop' });
  return answer.text;
}

/** Only OpenAI's interface is spoken, and only to a base URL that the run was given: the stand-in reaches no real provider. */
async function ask({ env, spec }: RunContext, apiKey: string, messages: readonly ModelMessage[]): Promise<ChatAnswer> {
  const { modelConfig: model } = spec;
  const baseUrl = model.provider === 'openai' ? env['OPENAI_BASE_URL'] : undefined;
  if (baseUrl === undefined || baseUrl === '') return { kind: 'error', error: 'Connection error.' };
  return askOpenAi({ baseUrl, apiKey, model, messages });
}

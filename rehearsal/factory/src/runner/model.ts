import type { ModelConfig } from '../store/rows.ts';
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

/**
 * Answers as Factory does when the provider cannot be reached: an `…error` event and an empty text.
 * The stand-in calls no provider; only a missing key fails.
 */
export async function callModel(context: RunContext, model: ModelConfig, eventPrefix: string): Promise<string> {
  const { provider } = model;
  const isKeySet = (KEY_VARIABLES[provider] ?? []).some((name) => Boolean(context.env[name]));
  if (!isKeySet) throw new Error(`No API key for provider: ${provider}`);
  await context.emit(`${eventPrefix}error`, { round: 1, payload: { reason: 'error', error: 'Connection error.' } });
  return '';
}

import { HttpError } from '../http/http-error.ts';
import type { ModelConfig } from '../store/rows.ts';

/** A few entries of the catalogue that Factory bundles. */
const CATALOGUE: Readonly<Record<string, readonly string[]>> = {
  'amazon-bedrock': ['anthropic.claude-sonnet-4-20250514-v1:0'],
  anthropic: ['claude-sonnet-4-20250514', 'claude-opus-4-20250514', 'claude-3-5-haiku-20241022'],
  google: ['gemini-3.1-pro-preview', 'gemini-2.5-pro', 'gemini-2.5-flash'],
  groq: ['llama-3.3-70b-versatile'],
  mistral: ['mistral-large-latest'],
  openai: ['gpt-5', 'gpt-4.1'],
  openrouter: ['anthropic/claude-sonnet-4'],
  xai: ['grok-4'],
};

export function listProviders(): string[] {
  return Object.keys(CATALOGUE).sort();
}

export function listModels(provider: string): { id: string; name: string; provider: string }[] {
  return modelsOf(provider).map((id) => ({ id, name: id, provider }));
}

/** Throws what the API answers for a model it does not know or a setting out of range. */
export function checkModelConfig(config: ModelConfig): void {
  if (!modelsOf(config.provider).includes(config.modelId)) throw new HttpError(400, `Unknown model ${config.modelId} for provider ${config.provider}`);
  const { temperature, maxTokens } = config;
  if (temperature !== undefined && !(temperature >= 0 && temperature <= 2)) throw new HttpError(400, 'temperature must be between 0 and 2');
  if (maxTokens !== undefined && !(Number.isInteger(maxTokens) && maxTokens > 0)) throw new HttpError(400, 'maxTokens must be a positive integer');
}

function modelsOf(provider: string): readonly string[] {
  const models = CATALOGUE[provider];
  if (models === undefined) throw new HttpError(400, `Unknown provider: ${provider}`);
  return models;
}

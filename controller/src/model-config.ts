import { isJsonObject } from './json.ts';
import { Rejection } from './rejection.ts';

export interface ModelConfig {
  readonly provider: string;
  readonly modelId: string;
  readonly reasoningLevel?: string;
  readonly temperature?: number;
  readonly maxTokens?: number;
}

/** From the payload of the oldest `RunQueued` event; the error texts are Factory's. */
export function readModelConfig(runId: string, queuedPayload: unknown): ModelConfig {
  const value = isJsonObject(queuedPayload) ? queuedPayload['modelConfig'] : undefined;
  if (value === undefined || value === null) throw new Rejection(`RunQueued event missing modelConfig for run ${runId}`);
  if (!isJsonObject(value)) throw new Rejection(`RunQueued modelConfig invalid for run ${runId}`);
  const { provider, modelId, reasoningLevel, temperature, maxTokens } = value;
  if (typeof provider !== 'string' || typeof modelId !== 'string' || provider === '' || modelId === '') {
    throw new Rejection(`RunQueued modelConfig invalid for run ${runId}`);
  }
  return {
    provider,
    modelId,
    ...(typeof reasoningLevel === 'string' ? { reasoningLevel } : {}),
    ...(typeof temperature === 'number' ? { temperature } : {}),
    ...(typeof maxTokens === 'number' ? { maxTokens } : {}),
  };
}

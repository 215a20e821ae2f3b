import { HttpError } from '../http/http-error.ts';

export interface ProviderSchema {
  readonly provider: string;
  /** Logical key → environment variable of the runner. */
  readonly envByLogicalKey: Readonly<Record<string, string>>;
  readonly requiredAll?: readonly string[];
  readonly requiredAny?: readonly string[];
}

const SCHEMAS: readonly ProviderSchema[] = [
  { provider: 'anthropic', envByLogicalKey: { apiKey: 'ANTHROPIC_API_KEY', oauthToken: 'ANTHROPIC_OAUTH_TOKEN' }, requiredAny: ['apiKey', 'oauthToken'] },
  {
    provider: 'github-app',
    envByLogicalKey: { appId: 'GITHUB_APP_ID', privateKey: 'GITHUB_APP_PRIVATE_KEY', appSlug: 'GITHUB_APP_SLUG', webhookSecret: 'GITHUB_WEBHOOK_SECRET', token: 'GITHUB_TOKEN' },
    requiredAll: ['appId', 'privateKey'],
  },
  { provider: 'google', envByLogicalKey: { apiKey: 'GEMINI_API_KEY' }, requiredAll: ['apiKey'] },
  {
    provider: 'google-vertex',
    envByLogicalKey: { googleCloudProject: 'GOOGLE_CLOUD_PROJECT', googleCloudLocation: 'GOOGLE_CLOUD_LOCATION', googleApplicationCredentials: 'GOOGLE_APPLICATION_CREDENTIALS' },
    requiredAll: ['googleCloudProject', 'googleCloudLocation'],
  },
  { provider: 'groq', envByLogicalKey: { apiKey: 'GROQ_API_KEY' }, requiredAll: ['apiKey'] },
  { provider: 'openai', envByLogicalKey: { apiKey: 'OPENAI_API_KEY', orgId: 'OPENAI_ORG_ID', projectId: 'OPENAI_PROJECT_ID', baseUrl: 'OPENAI_BASE_URL' }, requiredAll: ['apiKey'] },
  { provider: 'openai-codex', envByLogicalKey: { apiKey: 'OPENAI_API_KEY' }, requiredAll: ['apiKey'] },
  { provider: 'openrouter', envByLogicalKey: { apiKey: 'OPENROUTER_API_KEY' }, requiredAll: ['apiKey'] },
  { provider: 'xai', envByLogicalKey: { apiKey: 'XAI_API_KEY' }, requiredAll: ['apiKey'] },
];

export function listProviderSchemas(): readonly ProviderSchema[] {
  return SCHEMAS;
}

export function findProviderSchema(provider: string): ProviderSchema | undefined {
  return SCHEMAS.find((schema) => schema.provider === provider);
}

/** A provider without a schema is accepted unchecked. */
export function checkKeyMappings(provider: string, keyMappings: Readonly<Record<string, string>>): void {
  const schema = findProviderSchema(provider);
  if (schema === undefined) return;
  const keys = Object.keys(keyMappings);
  const unknownKey = keys.find((key) => !(key in schema.envByLogicalKey));
  if (unknownKey !== undefined) throw new HttpError(400, `Unknown logical key ${unknownKey} for provider ${provider}`);
  const missing = (schema.requiredAll ?? []).filter((key) => !keys.includes(key));
  if (missing.length > 0) throw new HttpError(400, `Missing required keys for ${provider}: ${missing.join(', ')}`);
  const any = schema.requiredAny ?? [];
  if (any.length > 0 && !any.some((key) => keys.includes(key))) throw new HttpError(400, `Provider ${provider} requires one of: ${any.join(', ')}`);
}

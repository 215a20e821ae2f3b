import { isJsonObject } from './json.ts';
import { Rejection } from './rejection.ts';
import type { SecretRow } from './run-store.ts';

interface ProviderSchema {
  /** Logical key → the variable that the runner reads. */
  readonly variables: Readonly<Record<string, string>>;
  readonly requiredAll?: readonly string[];
  readonly requiredAny?: readonly string[];
}

/** Factory's provider schema. */
export const providerSchemas: Readonly<Record<string, ProviderSchema>> = {
  anthropic: { variables: { apiKey: 'ANTHROPIC_API_KEY', oauthToken: 'ANTHROPIC_OAUTH_TOKEN' }, requiredAny: ['apiKey', 'oauthToken'] },
  openai: { variables: { apiKey: 'OPENAI_API_KEY', orgId: 'OPENAI_ORG_ID', projectId: 'OPENAI_PROJECT_ID', baseUrl: 'OPENAI_BASE_URL' }, requiredAll: ['apiKey'] },
  'openai-codex': { variables: { apiKey: 'OPENAI_API_KEY' }, requiredAll: ['apiKey'] },
  google: { variables: { apiKey: 'GEMINI_API_KEY' }, requiredAll: ['apiKey'] },
  'google-vertex': {
    variables: { googleCloudProject: 'GOOGLE_CLOUD_PROJECT', googleCloudLocation: 'GOOGLE_CLOUD_LOCATION', googleApplicationCredentials: 'GOOGLE_APPLICATION_CREDENTIALS' },
    requiredAll: ['googleCloudProject', 'googleCloudLocation'],
  },
  'github-app': {
    variables: { appId: 'GITHUB_APP_ID', privateKey: 'GITHUB_APP_PRIVATE_KEY', appSlug: 'GITHUB_APP_SLUG', webhookSecret: 'GITHUB_WEBHOOK_SECRET', token: 'GITHUB_TOKEN' },
    requiredAll: ['appId', 'privateKey'],
  },
  groq: { variables: { apiKey: 'GROQ_API_KEY' }, requiredAll: ['apiKey'] },
  xai: { variables: { apiKey: 'XAI_API_KEY' }, requiredAll: ['apiKey'] },
  openrouter: { variables: { apiKey: 'OPENROUTER_API_KEY' }, requiredAll: ['apiKey'] },
};

/** One variable of the runner and where its value is kept. The value itself is never read here. */
export interface SecretReference {
  readonly variable: string;
  readonly provider: string;
  /** Of the mapping row. */
  readonly scope: 'global' | 'project';
  readonly secretName: string;
  readonly key: string;
}

/**
 * The mapping that counts per provider: globals first, project rows over them, the last row of a scope wins; providers without a schema are dropped.
 * Throws Factory's texts for a row that cannot be used, whichever provider the run asks for.
 */
export function resolveProviderSecrets(rows: readonly SecretRow[]): ReadonlyMap<string, readonly SecretReference[]> {
  const byProvider = new Map<string, SecretRow>();
  for (const scope of ['global', 'project'] as const) {
    for (const row of rows.filter((candidate) => candidate.scope === scope)) byProvider.set(row.provider, row);
  }
  const resolved = new Map<string, readonly SecretReference[]>();
  for (const [provider, row] of byProvider) {
    const schema = Object.hasOwn(providerSchemas, provider) ? providerSchemas[provider] : undefined;
    if (schema !== undefined) resolved.set(provider, referencesOf(row, schema));
  }
  return resolved;
}

/** Two providers can set one variable (`openai` and `openai-codex`): as in Kubernetes the later one wins, and each is there once. */
export function withoutDoubles(mappings: ReadonlyMap<string, readonly SecretReference[]>): readonly SecretReference[] {
  return [...new Map([...mappings.values()].flat().map((reference) => [reference.variable, reference])).values()];
}

function referencesOf(row: SecretRow, schema: ProviderSchema): readonly SecretReference[] {
  if (row.secretName === '') throw new Rejection('secretName is required');
  const mappings = new Map(
    Object.entries(isJsonObject(row.keyMappings) ? row.keyMappings : {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
  const missing = (schema.requiredAll ?? []).filter((key) => !mappings.has(key));
  if (missing.length > 0) throw new Rejection(`Missing required keys for ${row.provider}: ${missing.join(', ')}`);
  if (schema.requiredAny !== undefined && !schema.requiredAny.some((key) => mappings.has(key))) {
    throw new Rejection(`Provider ${row.provider} requires one of: ${schema.requiredAny.join(', ')}`);
  }
  return [...mappings].map(([logicalKey, key]) => {
    const variable = Object.hasOwn(schema.variables, logicalKey) ? schema.variables[logicalKey] : undefined;
    if (variable === undefined) throw new Rejection(`Unknown logical key ${logicalKey} for provider ${row.provider}`);
    return { variable, provider: row.provider, scope: row.scope, secretName: row.secretName, key };
  });
}

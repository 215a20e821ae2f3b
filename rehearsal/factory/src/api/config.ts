import { readAuthConfig, type AuthConfig } from '../auth/auth-config.ts';
import { checkModelConfig } from '../domain/model-catalogue.ts';
import { readObjectStoreSettings, type ObjectStoreSettings } from '../store/object-store-settings.ts';

export interface ApiConfig {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly port: number;
  readonly host: string;
  readonly version: string;
  readonly runnerImage: string;
  readonly runnerServiceAccount: string;
  readonly defaultEnvironmentName: string;
  readonly kubernetesEnabled: boolean;
  readonly objectStore: ObjectStoreSettings;
  readonly auth: AuthConfig | undefined;
  readonly githubSyncEnabled: boolean;
  readonly githubWebhookSecret: string | undefined;
}

/** Throws on what the API refuses to start with: a partial auth configuration, an unknown assistant model. */
export function readApiConfig(env: NodeJS.ProcessEnv): ApiConfig {
  const auth = readAuthConfig(env);
  checkModelConfig({ provider: env['AGENT_MODEL_PROVIDER'] ?? 'google', modelId: env['AGENT_MODEL_ID'] ?? 'gemini-3.1-pro-preview' });
  const databaseUrl = env['DATABASE_URL'];
  if (databaseUrl === undefined) throw new Error('Environment variable not found: DATABASE_URL.');
  return {
    databaseUrl,
    redisUrl: env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
    port: Number(env['PORT'] ?? 8080),
    host: env['HOST'] ?? '0.0.0.0',
    version: (env['FACTORY_VERSION'] ?? '').trim() || 'unknown',
    runnerImage: env['RUNNER_IMAGE'] ?? 'ghcr.io/upstream-owner/attractor-factory-runner:latest',
    runnerServiceAccount: env['RUNNER_SERVICE_ACCOUNT'] ?? 'factory-runner',
    defaultEnvironmentName: env['DEFAULT_ENVIRONMENT_NAME'] ?? 'default-k8s',
    kubernetesEnabled: env['K8S_ENABLED'] !== 'false',
    objectStore: readObjectStoreSettings(env),
    auth,
    githubSyncEnabled: isGithubSyncEnabled(env),
    githubWebhookSecret: env['GITHUB_WEBHOOK_SECRET'],
  };
}

function isGithubSyncEnabled(env: NodeJS.ProcessEnv): boolean {
  const forced = env['GITHUB_SYNC_ENABLED'];
  if (forced === 'true' || forced === 'false') return forced === 'true';
  return Boolean(env['GITHUB_APP_ID']) && Boolean(env['GITHUB_APP_PRIVATE_KEY']);
}

import type { EcsConfig } from '../src/config.ts';
import type { SecretStore } from '../src/ecs/run-secrets.ts';

/** What an environment without anything of its own leaves the controller to know. */
export const plainEcs = {
  runSecrets: { store: 'SECRETS_MANAGER', prefix: 'factory/test/runs' },
  ...{ furtherClusters: [], serviceAccounts: new Map<string, string>(), defaultServiceAccount: 'factory-runner', executionRoles: [] },
} satisfies Partial<EcsConfig>;

const arnOf = (name: string): string => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`;

/** What a deployed runner's definition has, so that it fits a run whose only mapping is the global `gemini-key` of provider google. */
export const geminiSecrets = [{ name: 'GEMINI_API_KEY', valueFrom: `${arnOf('factory/test/runs/global/gemini-key')}:api_key::` }];

/** A store in which every secret has a value. */
export const fullSecretStore: SecretStore = {
  title: 'a full store',
  find: (name) => Promise.resolve({ keys: undefined, valueFrom: (key) => `${arnOf(name)}:${key}::` }),
  readName: () => undefined,
};

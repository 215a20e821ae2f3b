import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SSMClient } from '@aws-sdk/client-ssm';
import type { SecretStore } from '../../../controller/src/ecs/run-secrets.ts';
import { parameterStore, secretsManager } from '../../../controller/src/ecs/secret-stores.ts';
import { ParameterStoreWriter } from './parameter-store-writer.ts';
import type { StoreFlags } from './secret-place.ts';
import type { SecretWriter } from './secret-writer.ts';
import { SecretsManagerWriter } from './secrets-manager-writer.ts';

/** The same store as the controller looks at it, and as values are written to it. */
export function openStore(store: StoreFlags['store']): { readonly store: SecretStore; readonly writer: SecretWriter } {
  if (store === 'parameter-store') {
    const client = new SSMClient({ maxAttempts: 8 });
    return { store: parameterStore(client), writer: new ParameterStoreWriter(client) };
  }
  const client = new SecretsManagerClient({ maxAttempts: 5 });
  return { store: secretsManager(client), writer: new SecretsManagerWriter(client) };
}

import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** The text of a secret. Errors name the secret, never its value. */
export async function readSecret(id: string, client = new SecretsManagerClient({ maxAttempts: 3 })): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  if (SecretString === undefined || SecretString.trim() === '') throw new Error('it holds no text');
  return SecretString;
}

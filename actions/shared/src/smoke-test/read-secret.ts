import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** The text of a secret. Errors name the secret, never its value. */
export async function readSecret(id: string, client = new SecretsManagerClient({ maxAttempts: 3 })): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  if (SecretString === undefined || SecretString.trim() === '') throw new Error('it holds no text');
  return SecretString;
}

/** Reads with that role where the job has an identity to assume it with, else with the process's own credentials. */
export async function createSecretReader(roleArn: string | null, mask: (value: string) => void): Promise<(id: string) => Promise<string>> {
  const url = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  if (roleArn === null || url === '') return readSecret;
  const token = await requestIdToken(url, process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
  mask(token);
  const sts = new STSClient({ maxAttempts: 3 });
  const { Credentials: found } = await sts.send(new AssumeRoleWithWebIdentityCommand({ RoleArn: roleArn, RoleSessionName: 'factory-ecs-checks', WebIdentityToken: token }));
  const credentials = { accessKeyId: found?.AccessKeyId ?? '', secretAccessKey: found?.SecretAccessKey ?? '', sessionToken: found?.SessionToken ?? '' };
  for (const secret of [credentials.secretAccessKey, credentials.sessionToken]) if (secret !== '') mask(secret);
  const client = new SecretsManagerClient({ maxAttempts: 3, credentials });
  return async (id) => await readSecret(id, client);
}

/** The identity that GitHub gives a job with `id-token: write`; its documentation, "OpenID Connect reference". */
async function requestIdToken(url: string, bearer: string): Promise<string> {
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' } });
  if (!answer.ok) throw new Error(`GitHub gave the job no identity (status ${answer.status}): the job needs the permission id-token: write`);
  const { value } = (await answer.json()) as { value?: unknown };
  if (typeof value !== 'string') throw new Error('GitHub gave the job no identity: its answer has no value');
  return value;
}

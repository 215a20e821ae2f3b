import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { flattenOutputs, type Infrastructure } from './deploy-infrastructure.ts';
import { clientSettings, type LocalAws } from './local-aws.ts';

export interface SecretValues {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly authGoogleClientSecret: string;
  readonly authSessionSecret: string;
}

/**
 * Fills the secrets of a deployed infrastructure. On AWS the templates do that, except for Google's; here the database
 * and Redis are other ones, and the local Secrets Manager generates values with characters that AWS would leave out.
 */
export async function putSecretValues(aws: LocalAws, outputs: Infrastructure['outputs'], values: SecretValues): Promise<void> {
  const flat = flattenOutputs(outputs);
  const client = new SecretsManagerClient(clientSettings(aws));
  const put = async (output: string, value: string): Promise<void> => {
    const arn = flat[output];
    if (arn === undefined) throw new Error(`The infrastructure has no output ${output}; deploy it first.`);
    if (value === '') throw new Error(`The value for ${output} is empty; a task would read an empty variable.`);
    await client.send(new PutSecretValueCommand({ SecretId: arn, SecretString: value }));
  };
  try {
    await Promise.all([
      put('DatabaseUrlSecretArn', values.databaseUrl),
      put('RedisUrlSecretArn', values.redisUrl),
      put('AuthGoogleClientSecretArn', values.authGoogleClientSecret),
      put('AuthSessionSecretArn', values.authSessionSecret),
    ]);
  } finally {
    client.destroy();
  }
}

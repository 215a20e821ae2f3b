import { DescribeSecretCommand, SecretsManagerClient, type DescribeSecretCommandOutput } from '@aws-sdk/client-secrets-manager';
import { paginateDescribeParameters, SSMClient } from '@aws-sdk/client-ssm';
import type { EcsConfig, RunSecretsConfig } from '../config.ts';
import type { SecretStore } from './run-secrets.ts';

/** Written by `factory-ecs secrets put`: the keys of the secret's JSON, separated by blanks, so that nobody has to read the values for them. */
export const keysTag = 'keys';

const options = { maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true } };

/** The endpoint, if it is not AWS's own, comes from the SDK's variables. */
export function createSecretStore({ region, runSecrets }: Pick<EcsConfig, 'region'> & { readonly runSecrets: Pick<RunSecretsConfig, 'store'> }): SecretStore {
  return runSecrets.store === 'SECRETS_MANAGER' ? secretsManager(new SecretsManagerClient({ region, ...options })) : parameterStore(new SSMClient({ region, ...options }));
}

/** One secret per mapping row, a JSON object. `secretsmanager:DescribeSecret` is all that is needed. */
export function secretsManager(client: SecretsManagerClient): SecretStore {
  return {
    title: 'Secrets Manager',
    find: async (name) => {
      const secret = await client.send(new DescribeSecretCommand({ SecretId: name })).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
        throw error;
      });
      if (secret?.ARN === undefined || secret.DeletedDate !== undefined || !hasValue(secret)) return undefined;
      const keys = readKeysTag(secret)?.split(' ').filter((key) => key !== '');
      return { keys, valueFrom: (key) => `${secret.ARN ?? ''}:${key}::` };
    },
    // The six characters at its end are Secrets Manager's own.
    readName: (arn) => /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:(.+)-[A-Za-z0-9]{6}$/.exec(arn)?.[1],
  };
}

export function hasValue({ VersionIdsToStages }: Pick<DescribeSecretCommandOutput, 'VersionIdsToStages'>): boolean {
  return Object.values(VersionIdsToStages ?? {}).some((stages) => stages.includes('AWSCURRENT'));
}

export function readKeysTag({ Tags }: Pick<DescribeSecretCommandOutput, 'Tags'>): string | undefined {
  return Tags?.find(({ Key }) => Key === keysTag)?.Value;
}

/** One parameter per key, below the row's name. `ssm:DescribeParameters` is all that is needed. */
export function parameterStore(client: SSMClient): SecretStore {
  return {
    title: 'Parameter Store',
    find: async (name) => {
      const folder = `/${name}/`;
      const arns = new Map<string, string>();
      for await (const { Parameters = [] } of paginateDescribeParameters({ client, pageSize: 50 }, { ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: [folder] }] })) {
        for (const { Name, ARN } of Parameters) if (Name?.startsWith(folder) === true && ARN !== undefined) arns.set(Name.slice(folder.length), ARN);
      }
      return arns.size === 0 ? undefined : { keys: [...arns.keys()].sort(), valueFrom: (key) => arns.get(key) ?? '' };
    },
    readName: (arn) => /^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/(.+)$/.exec(arn)?.[1],
  };
}

import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { DescribeSecretCommandOutput } from '@aws-sdk/client-secrets-manager';
import { DescribeParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { SecretState } from './named-secrets.ts';

interface Reference {
  readonly kind: 'secret' | 'parameter';
  readonly id: string;
  /** undefined: the one of the environment. */
  readonly region: string | undefined;
  readonly stage: string;
  readonly version: string;
}

/** Asks about each, by DescribeSecret and ssm:DescribeParameters, which answer without a value. */
export async function describeSecrets(references: readonly string[]): Promise<ReadonlyMap<string, SecretState>> {
  return new Map(await Promise.all(references.map(async (from) => [from, await describe(parseReference(from))] as const)));
}

function parseReference(from: string): Reference {
  const [, , service, region, , resource = '', name = '', , stage = '', version = ''] = from.split(':');
  if (!from.startsWith('arn:')) return { kind: 'parameter', id: from, region: undefined, stage: '', version: '' };
  if (service === 'ssm') return { kind: 'parameter', id: parameterName(resource), region, stage: '', version: '' };
  return { kind: 'secret', id: from.split(':').slice(0, 7).join(':'), region, stage: name === '' ? '' : stage, version };
}

/** `parameter/name` is called `name`, `parameter/a/b` is called `/a/b`. */
function parameterName(resource: string): string {
  const name = resource.slice('parameter/'.length);
  return name.includes('/') ? `/${name}` : name;
}

async function describe(reference: Reference): Promise<SecretState> {
  const settings = { maxAttempts: 3, ...(reference.region === undefined ? {} : { region: reference.region }) };
  try {
    if (reference.kind === 'parameter') return await describeParameter(reference, settings);
    const client = new SecretsManagerClient(settings);
    return judgeSecret(await client.send(new DescribeSecretCommand({ SecretId: reference.id })), reference);
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return { kind: 'problem', text: 'does not exist' };
    return { kind: 'unanswered', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function judgeSecret({ DeletedDate: deleted, VersionIdsToStages: versions = {} }: DescribeSecretCommandOutput, { stage, version }: Reference): SecretState {
  if (deleted !== undefined) return { kind: 'problem', text: `is to be deleted, since ${deleted.toISOString()}` };
  const stages = Object.values(versions).flat();
  const wanted = stage === '' ? 'AWSCURRENT' : stage;
  // A version that has lost its stages is not listed, and may be there.
  if (version !== '' || stages.includes(wanted)) return { kind: 'there' };
  return { kind: 'problem', text: stage === '' ? 'has no value yet. Put one with `aws secretsmanager put-secret-value`' : `has no version ${stage}, only ${stages.join(', ') || 'none'}` };
}

async function describeParameter({ id }: Reference, settings: { region?: string }): Promise<SecretState> {
  const client = new SSMClient(settings);
  const { Parameters: parameters = [] } = await client.send(new DescribeParametersCommand({ ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [id] }] }));
  return parameters.length > 0 ? { kind: 'there' } : { kind: 'problem', text: 'does not exist' };
}

import { describeServiceError, type AwsClients } from './aws-clients.ts';
import { ResourceError, type SecretReader } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { parseEnvironmentFile, parseObjectArn } from './environment-file.ts';
import { parseSecretReference, type SecretReference } from './secret-reference.ts';

// The texts are those that Fargate tasks end with (developer guide, "Amazon ECS stopped tasks error messages"); request
// ids, which follow some of them there, are left out.
const SECRET = 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';
const FROM_ASM = `${SECRET} unable to retrieve secret from asm: service call has been retried 1 time(s):`;
const FROM_SSM = `${SECRET} unable to retrieve secrets from ssm: service call has been retried 1 time(s):`;
const ENVIRONMENT_FILE = 'ResourceInitializationError: failed to download env files: file download command: non empty error stream:';

/** Reads what a task is given at its start, with its execution role. Values go to nobody but the caller. */
export function createSecrets(clients: AwsClients, calls: CallsUnderWay): SecretReader {
  return {
    read: ({ name, valueFrom, executionRoleArn }) =>
      calls.track(() => {
        // Registration demands the role already; without one ECS has no credentials to use.
        if (executionRoleArn === undefined) throw new ResourceError(`${SECRET} the secret ${name} needs an execution role and the task definition names none (?)`);
        const reference = parseSecretReference(valueFrom);
        return reference.kind === 'parameter' ? readParameter(clients, reference, executionRoleArn) : readSecret(clients, reference, executionRoleArn);
      }),
    readEnvironmentFile: ({ arn, executionRoleArn }) => calls.track(() => readEnvironmentFile(clients, arn, executionRoleArn)),
  };
}

async function readSecret(clients: AwsClients, reference: SecretReference & { kind: 'secrets-manager' }, roleArn: string): Promise<string> {
  const { arn, region, jsonKey, versionStage, versionId } = reference;
  const client = await clients.secretsManager({ region, roleArn });
  const { SecretString } = await client
    .getSecretValue({ SecretId: arn, ...(versionStage === undefined ? {} : { VersionStage: versionStage }), ...(versionId === undefined ? {} : { VersionId: versionId }) })
    .catch((error: unknown) => fail(error, `${FROM_ASM} failed to fetch secret ${arn} from secrets manager:`));
  if (SecretString === undefined) throw new ResourceError(`${FROM_ASM} secret ${arn} holds binary data, which cannot be an environment variable (?)`);
  return jsonKey === undefined ? SecretString : takeKey(SecretString, jsonKey);
}

function takeKey(text: string, key: string): string {
  let value: unknown;
  try {
    const parsed: unknown = JSON.parse(text);
    value = typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, key) ? (parsed as Record<string, unknown>)[key] : undefined;
  } catch {
    // The parser's own message would quote the secret. ECS's text is not known (?).
    throw new ResourceError(`${FROM_ASM} retrieved secret from Secrets Manager is not JSON, so it did not contain json key ${key}`);
  }
  if (value === undefined) throw new ResourceError(`${FROM_ASM} retrieved secret from Secrets Manager did not contain json key ${key}`);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function readParameter(clients: AwsClients, { name, region }: SecretReference & { kind: 'parameter' }, roleArn: string): Promise<string> {
  const client = await clients.parameters({ region, roleArn });
  const { Parameters = [] } = await client.getParameters({ Names: [name], WithDecryption: true }).catch((error: unknown) => fail(error, FROM_SSM));
  const value = Parameters[0]?.Value;
  if (value === undefined) throw new ResourceError(`${FROM_SSM} invalid parameters: ${name}`);
  return value;
}

async function readEnvironmentFile(clients: AwsClients, arn: string, roleArn: string | undefined): Promise<Readonly<Record<string, string>>> {
  const object = parseObjectArn(arn);
  if (object === undefined) throw new ResourceError(`${ENVIRONMENT_FILE} ${arn} is not the ARN of an S3 object (?)`);
  const client = await clients.objects({ roleArn });
  const text = await client
    .getObject({ Bucket: object.bucket, Key: object.key })
    .then(({ Body }) => Body?.transformToString() ?? '')
    .catch((error: unknown) => fail(error, ENVIRONMENT_FILE));
  return parseEnvironmentFile(text);
}

/** Where the role itself cannot be assumed, that is the whole reason. */
function fail(error: unknown, text: string): never {
  if (error instanceof ResourceError) throw error;
  throw new ResourceError(`${text} ${describeServiceError(error)}`, { cause: error });
}

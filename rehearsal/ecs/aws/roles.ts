import { describeServiceError, type AwsClients, type Credentials } from './aws-clients.ts';
import { ResourceError, type RoleCredentials, type RoleService } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';

/** ECS gives a task's credentials for six hours; chained roles may not have more than one, which is STS's default. */
const LIFETIME_SECONDS = 3600;

export function createRoles(clients: AwsClients, calls: CallsUnderWay): RoleService {
  return { assume: (roleArn, sessionName) => calls.track(() => assume(clients, roleArn, sessionName)) };
}

/** Credentials of an execution role as an SDK client takes them. */
export async function executionCredentials(clients: AwsClients, roleArn: string): Promise<Credentials> {
  const { expiresAtMs, accessKeyId, secretAccessKey, sessionToken } = await assume(clients, roleArn, 'ecs-task-execution');
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiresAtMs) };
}

async function assume(clients: AwsClients, roleArn: string, sessionName: string): Promise<RoleCredentials> {
  try {
    const { Credentials: given } = await (await clients.tokens()).assumeRole({ RoleArn: roleArn, RoleSessionName: sessionName, DurationSeconds: LIFETIME_SECONDS });
    if (given?.AccessKeyId === undefined || given.SecretAccessKey === undefined || given.SessionToken === undefined || given.Expiration === undefined) throw new Error('STS answered without credentials.');
    return { roleArn, accessKeyId: given.AccessKeyId, secretAccessKey: given.SecretAccessKey, sessionToken: given.SessionToken, expiresAtMs: given.Expiration.getTime() };
  } catch (error) {
    // ECS's text ends before the colon; why STS refused is kept for the reader.
    throw new ResourceError(
      `ECS was unable to assume the role '${roleArn}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role: ${describeServiceError(error)}`,
      { cause: error },
    );
  }
}

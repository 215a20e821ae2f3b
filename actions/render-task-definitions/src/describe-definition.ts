import { DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs';
import { classifyAwsError, describeAwsError } from '../../shared/src/ecs/aws-error.ts';
import { UserError } from '../../shared/src/user-error.ts';

/** Only for this one call is the SDK loaded. */
export async function describeDefinition(id: string): Promise<unknown> {
  const client = new ECSClient({ maxAttempts: 5 });
  try {
    const { taskDefinition } = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: id }));
    return taskDefinition;
  } catch (error) {
    const message = `The task definition ${id} could not be read: ${describeAwsError(error)}`;
    throw classifyAwsError(error) === 'other' ? new UserError(message, { cause: error }) : new Error(message, { cause: error });
  }
}

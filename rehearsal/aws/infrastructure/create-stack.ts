import { type CloudFormationClient, CreateStackCommand, DescribeStackEventsCommand, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import type { Template } from '../../../infrastructure/src/synthesise.ts';
import { waitUntil } from '../../machine/wait-until.ts';

const deadlineMs = 10_000;

/** Creates one stack and returns its outputs. Throws with CloudFormation's reason where that fails. */
export async function createStack(client: CloudFormationClient, name: string, template: Template): Promise<Record<string, string>> {
  try {
    await client.send(new CreateStackCommand({ StackName: name, TemplateBody: JSON.stringify(template), Capabilities: ['CAPABILITY_NAMED_IAM'] }));
  } catch (error) {
    throw new Error(`The local CloudFormation refuses stack ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  let stack: Stack | undefined;
  await waitUntil(
    async () => {
      stack = (await client.send(new DescribeStacksCommand({ StackName: name }))).Stacks?.[0];
      return stack?.StackStatus !== undefined && !stack.StackStatus.endsWith('IN_PROGRESS');
    },
    { what: `stack ${name} to be created`, deadlineMs },
  );
  if (stack?.StackStatus !== 'CREATE_COMPLETE') {
    throw new Error(`Stack ${name} ended as ${String(stack?.StackStatus)}: ${await findFailure(client, name)}`);
  }
  return Object.fromEntries((stack.Outputs ?? []).map((output) => [output.OutputKey ?? '', output.OutputValue ?? '']));
}

async function findFailure(client: CloudFormationClient, name: string): Promise<string> {
  const { StackEvents: events = [] } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
  const failed = events.filter((event) => event.ResourceStatus === 'CREATE_FAILED').at(-1);
  return failed === undefined ? 'no reason given' : `${String(failed.LogicalResourceId)} (${String(failed.ResourceType)}): ${String(failed.ResourceStatusReason)}`;
}

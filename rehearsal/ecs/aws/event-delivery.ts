import type { Target } from '@aws-sdk/client-eventbridge';
import type { Clock } from '../clock/clock.ts';
import { isServiceError, type AwsClients } from './aws-clients.ts';

export interface EventDelivery {
  /** Hands a text to a rule's target. Throws where that service refuses it, or is none that is known here. */
  deliver(target: Target, message: string): Promise<void>;
}

/** A kind of target that the local ECS does not deliver to. */
export class UnknownTargetError extends Error {}

/** Targets of rules as far as they are known here: SQS queues, SNS topics, CloudWatch log groups. */
export function createEventDelivery(clients: AwsClients, clock: Clock): EventDelivery {
  const queueUrls = new Map<string, string>();
  return {
    deliver: async (target, message) => {
      const arn = target.Arn ?? '';
      const [, , service, region, account, ...rest] = arn.split(':');
      const resource = rest.join(':');
      if (service === 'sqs') await sendToQueue({ clients, queueUrls }, { target, region, account, name: resource }, message);
      else if (service === 'sns') await (await clients.topics({ region })).publish({ TopicArn: arn, Message: message });
      else if (service === 'logs') await writeToGroup(clients, { region, group: resource.replace(/^log-group:/, '').replace(/:\*$/, '') }, { message, timestamp: clock.now() });
      else throw new UnknownTargetError(`${arn} is neither an SQS queue, an SNS topic nor a CloudWatch log group.`);
    },
  };
}

interface QueueTarget {
  readonly target: Target;
  readonly region: string | undefined;
  readonly account: string | undefined;
  readonly name: string;
}

async function sendToQueue({ clients, queueUrls }: { clients: AwsClients; queueUrls: Map<string, string> }, { target, region, account, name }: QueueTarget, message: string): Promise<void> {
  const client = await clients.queues({ region });
  const key = target.Arn ?? '';
  const url = queueUrls.get(key) ?? (await client.getQueueUrl({ QueueName: name, ...(account === undefined ? {} : { QueueOwnerAWSAccountId: account }) })).QueueUrl;
  if (url !== undefined) queueUrls.set(key, url);
  const group = target.SqsParameters?.MessageGroupId;
  await client.sendMessage({ QueueUrl: url, MessageBody: message, ...(group === undefined ? {} : { MessageGroupId: group }) }).catch((error: unknown) => {
    // It may have been made anew under another address.
    queueUrls.delete(key);
    throw error;
  });
}

/** EventBridge writes to streams of its own naming; one is enough here. */
const STREAM = 'ecs-events';

async function writeToGroup(clients: AwsClients, { region, group }: { region: string | undefined; group: string }, event: { message: string; timestamp: number }): Promise<void> {
  const client = await clients.logs({ region });
  const put = (): Promise<unknown> => client.putLogEvents({ logGroupName: group, logStreamName: STREAM, logEvents: [event] });
  try {
    await put();
  } catch (error) {
    if (!isServiceError(error, 'ResourceNotFoundException')) throw error;
    await client.createLogStream({ logGroupName: group, logStreamName: STREAM });
    await put();
  }
}

import { Duration, type Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Environment } from './environment.ts';
import { FactoryArns } from './factory-arns.ts';
import { familyOf, taskEventsQueueOf } from './names.ts';

/**
 * The controller's news of runner tasks that stopped. An event may be late, twice or missing; the controller asks ECS as well,
 * so the queue holds nothing that could be lost. That a task runs is told by its runner, to Factory.
 */
export function addTaskEvents(stack: Stack, environment: Environment): Queue {
  const protection: QueueProps = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
  const name = taskEventsQueueOf(environment);
  // Longer than the queue: a message keeps its age when it moves here.
  const unread = new Queue(stack, 'UnreadTaskEvents', { ...protection, queueName: `${name}-unread`, retentionPeriod: Duration.days(7) });
  const queue = new Queue(stack, 'TaskEvents', {
    ...protection,
    queueName: name,
    // What is older has long been learnt from ECS itself.
    retentionPeriod: Duration.hours(1),
    visibilityTimeout: Duration.seconds(30),
    deadLetterQueue: { queue: unread, maxReceiveCount: 5 },
  });
  const rule = new Rule(stack, 'TaskEventsRule', {
    ruleName: name,
    description: 'Runner tasks that stopped, to the controller',
    eventPattern: {
      source: ['aws.ecs'],
      detailType: ['ECS Task State Change'],
      detail: {
        clusterArn: [new FactoryArns(stack, environment).cluster],
        lastStatus: ['STOPPED'],
        // Tasks of services have the group `service:…`; runners with an image of their own are of `…-runner-…`.
        group: [{ prefix: `family:${familyOf(environment, 'runner')}` }],
      },
    },
    targets: [{ bind: () => ({ arn: queue.queueArn }) }],
  });
  queue.addToResourcePolicy(
    new PolicyStatement({
      sid: 'TaskEventsRule',
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
    }),
  );
  return queue;
}

import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, CreateLogGroupCommand, DescribeLogStreamsCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectPresent, expectThat } from '../expectations.ts';
import { deploy, isSteady, serviceDeploymentsOf, waitForDeployment } from '../services.ts';

const executionRoleArn = 'arn:aws:iam::123456789012:role/conformance-execution';

function settings({ target }: CaseContext): { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } } {
  return { endpoint: expectPresent('endpoint', target.endpoint), region: target.region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
}

async function makeSecret(context: CaseContext, SecretString: string): Promise<string> {
  const { ARN } = await new SecretsManagerClient(settings(context)).send(new CreateSecretCommand({ Name: context.name('secret'), SecretString }));
  return expectPresent('ARN', ARN);
}

async function makeAlarm(context: CaseContext, state: 'OK' | 'ALARM'): Promise<string> {
  const AlarmName = context.name('alarm');
  const cloudWatch = new CloudWatchClient(settings(context));
  await cloudWatch.send(new PutMetricAlarmCommand({ AlarmName, Namespace: 'conformance', MetricName: 'errors', Statistic: 'Sum', Period: 60, EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'GreaterThanThreshold' }));
  await setAlarm(context, state);
  return AlarmName;
}

async function setAlarm(context: CaseContext, StateValue: 'OK' | 'ALARM'): Promise<void> {
  await new CloudWatchClient(settings(context)).send(new SetAlarmStateCommand({ AlarmName: context.name('alarm'), StateValue, StateReason: 'the case' }));
}

/** What ECS does with the services beside it. */
export const otherServiceCases: readonly ConformanceCase[] = [
  {
    id: 'secrets-json-key',
    title: 'A JSON key of a Secrets Manager secret is in the environment, and in no answer.',
    source: 'facts: Task definitions',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const valueFrom = `${await makeSecret(context, '{"password":"s3cret-value"}')}:password::`;
      const container = context.container('exits-0', { command: ['sh', '-c', 'test "$PASSWORD" = s3cret-value'], secrets: [{ name: 'PASSWORD', valueFrom }] });
      const task = await context.runToEnd(await context.register('exits-0', { executionRoleArn, containerDefinitions: [container] }));
      expectEqual('exitCode', task.containers?.[0]?.exitCode, 0);
      expectThat(!JSON.stringify(task).includes('s3cret-value'), 'no secret in DescribeTasks', task);
    },
  },
  {
    id: 'secrets-parameter',
    title: 'An SSM parameter is read by its name.',
    source: 'facts: Task definitions',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const Name = context.name('parameter');
      await new SSMClient(settings(context)).send(new PutParameterCommand({ Name, Value: 'from-ssm', Type: 'SecureString' }));
      const container = context.container('exits-0', { command: ['sh', '-c', 'test "$PARAMETER" = from-ssm'], secrets: [{ name: 'PARAMETER', valueFrom: Name }] });
      const task = await context.runToEnd(await context.register('exits-0', { executionRoleArn, containerDefinitions: [container] }));
      expectEqual('exitCode', task.containers?.[0]?.exitCode, 0);
    },
  },
  {
    id: 'secrets-missing',
    title: 'A secret that does not exist: TaskFailedToStart, ResourceInitializationError.',
    source: 'facts: Reading tasks',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const secrets = [{ name: 'S', valueFrom: `arn:aws:secretsmanager:${context.target.region}:123456789012:secret:${context.name('nothing')}-AbCdEf` }];
      const task = await context.runToEnd(await context.register('exits-0', { executionRoleArn, containerDefinitions: [context.container('exits-0', { secrets })] }));
      expectEqual('stopCode', task.stopCode, 'TaskFailedToStart');
      expectMatch('stoppedReason', task.stoppedReason, /^ResourceInitializationError: unable to pull secrets or registry auth/);
    },
  },
  {
    id: 'secrets-missing-key',
    title: 'So does a JSON key that the secret does not have.',
    source: 'facts: Reading tasks',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const secrets = [{ name: 'S', valueFrom: `${await makeSecret(context, '{"a":"b"}')}:nothing::` }];
      const task = await context.runToEnd(await context.register('exits-0', { executionRoleArn, containerDefinitions: [context.container('exits-0', { secrets })] }));
      expectEqual('stopCode', task.stopCode, 'TaskFailedToStart');
      expectMatch('stoppedReason', task.stoppedReason, /ResourceInitializationError/);
    },
  },
  {
    id: 'logs-stream',
    title: 'Output goes to the stream <prefix>/<container>/<task id>.',
    source: 'facts: Reading tasks',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const logs = new CloudWatchLogsClient(settings(context));
      const logGroupName = context.name('logs');
      await logs.send(new CreateLogGroupCommand({ logGroupName }));
      const logConfiguration = { logDriver: 'awslogs' as const, options: { 'awslogs-group': logGroupName, 'awslogs-region': context.target.region, 'awslogs-stream-prefix': 'case' } };
      const container = context.container('exits-0', { command: ['sh', '-c', 'echo one; echo two >&2'], logConfiguration });
      const task = await context.runToEnd(await context.register('exits-0', { executionRoleArn, containerDefinitions: [container] }));
      const logStreamName = `case/main/${task.taskArn?.split('/').at(-1) ?? ''}`;
      const { logStreams } = await logs.send(new DescribeLogStreamsCommand({ logGroupName }));
      expectEqual('streams', logStreams?.map((stream) => stream.logStreamName), [logStreamName]);
      const lines = await context.waitFor('two lines', async () => {
        const { events = [] } = await logs.send(new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true }));
        return events.length >= 2 ? events.map(({ message }) => message).sort() : undefined;
      });
      expectEqual('lines', lines, ['one', 'two']);
    },
  },
  {
    id: 'logs-missing-group',
    title: 'A log group that does not exist: the task fails to start.',
    source: 'facts: Reading tasks',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const logConfiguration = { logDriver: 'awslogs' as const, options: { 'awslogs-group': context.name('nothing'), 'awslogs-region': context.target.region, 'awslogs-stream-prefix': 'case' } };
      const task = await context.runToEnd(await context.register('exits-0', { executionRoleArn, containerDefinitions: [context.container('exits-0', { logConfiguration })] }));
      expectEqual('stopCode', task.stopCode, 'TaskFailedToStart');
      expectMatch('stoppedReason', task.stoppedReason, /ResourceInitializationError/);
    },
  },
  {
    id: 'events-task-state-change',
    title: '"ECS Task State Change" events reach the targets of a rule, with a version that grows.',
    source: 'facts: Reading tasks',
    needs: ['real-containers', 'aws-services'],
    run: async (context) => {
      const sqs = new SQSClient(settings(context));
      const events = new EventBridgeClient(settings(context));
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: context.name('events') }));
      const clusterArn = expectPresent('clusterArn', (await context.ecs.describeClusters({ clusters: [await context.cluster()] })).clusters?.[0]?.clusterArn);
      await events.send(new PutRuleCommand({ Name: context.name('rule'), EventPattern: JSON.stringify({ 'source': ['aws.ecs'], 'detail-type': ['ECS Task State Change'], 'detail': { clusterArn: [clusterArn] } }) }));
      await events.send(new PutTargetsCommand({ Rule: context.name('rule'), Targets: [{ Id: 'queue', Arn: `arn:aws:sqs:${context.target.region}:123456789012:${context.name('events')}` }] }));
      const { taskArn } = await context.runToEnd(await context.register('exits-3'));
      const versions = new Map<number, string>();
      await context.waitFor('the event of the stopped task', async () => {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
        for (const { Body = '' } of Messages) {
          const { detail } = JSON.parse(Body) as { detail: { taskArn: string; version: number; lastStatus: string } };
          expectEqual('taskArn of the event', detail.taskArn, taskArn);
          versions.set(detail.version, detail.lastStatus);
        }
        return [...versions.values()].includes('STOPPED') ? true : undefined;
      });
      const last = Math.max(...versions.keys());
      expectEqual('lastStatus of the highest version', versions.get(last), 'STOPPED');
    },
  },
  {
    id: 'alarm-rolls-back',
    title: 'An alarm of the deployment configuration that goes to ALARM rolls the deployment back.',
    source: 'facts: Services and deployments',
    needs: ['behaviours', 'aws-services'],
    run: async (context) => {
      const alarmName = await makeAlarm(context, 'OK');
      const good = await context.register();
      await context.createService(good, { deploymentConfiguration: { alarms: { alarmNames: [alarmName], enable: true, rollback: true } } });
      await context.waitForService('to be steady', isSteady);
      await deploy(context, (await context.register('no-image')).arn);
      // What is in ALARM at the first look is ignored.
      await context.waitFor('the alarm to be watched', async () => ((await serviceDeploymentsOf(context))[0]?.alarms?.status === 'MONITORING' ? true : undefined));
      await context.time.pass(1000);
      await setAlarm(context, 'ALARM');
      const deployment = await waitForDeployment(context, ['ROLLBACK_SUCCESSFUL']);
      expectEqual('triggeredAlarmNames', deployment.alarms?.triggeredAlarmNames, [alarmName]);
      expectEqual('taskDefinition', (await context.service()).taskDefinition, good.arn);
    },
  },
  {
    id: 'alarm-ignored-from-the-start',
    title: 'An alarm that is in ALARM when the deployment begins is ignored.',
    source: 'facts: Services and deployments',
    needs: ['aws-services'],
    run: async (context) => {
      const alarmName = await makeAlarm(context, 'OK');
      await context.createService(await context.register(), { deploymentConfiguration: { alarms: { alarmNames: [alarmName], enable: true, rollback: true } } });
      await context.waitForService('to be steady', isSteady);
      await setAlarm(context, 'ALARM');
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      await waitForDeployment(context, ['SUCCESSFUL']);
      expectEqual('taskDefinition', (await context.service()).taskDefinition, next.arn);
    },
  },
];

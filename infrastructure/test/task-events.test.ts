import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseEventPattern, type Matches } from '../../rehearsal/ecs/aws/event-pattern.ts';
import { rolesIn } from './iam-statements.ts';
import { plain, propertiesOf, resourcesOf, synthesiseRehearsal, type SynthesisedEnvironment } from './synthesised-environment.ts';

let environment: SynthesisedEnvironment;
beforeAll(async () => {
  environment = await synthesiseRehearsal();
}, 60_000);

const name = 'factory-rehearsal-task-events';

describe('addTaskEvents', () => {
  it('keeps events encrypted for an hour, and those that nobody could read for a week', () => {
    const queues = resourcesOf(environment.templates.platform, 'AWS::SQS::Queue').map(([, { Properties: properties }]) => plain(properties));
    expect(queues).toEqual([
      { QueueName: `${name}-unread`, SqsManagedSseEnabled: true, MessageRetentionPeriod: 604_800 },
      {
        ...{ QueueName: name, SqsManagedSseEnabled: true, MessageRetentionPeriod: 3600, VisibilityTimeout: 30 },
        RedrivePolicy: { deadLetterTargetArn: '${UnreadTaskEvents.Arn}', maxReceiveCount: 5 },
      },
    ]);
  });

  it('lets this rule put messages in, and nobody come without TLS', () => {
    const policies = resourcesOf(environment.templates.platform, 'AWS::SQS::QueuePolicy').map(([, { Properties: properties }]) => plain(properties));
    const withoutTls = (queue: string): unknown => ({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sqs:*', Resource: `\${${queue}.Arn}`, Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
    expect(policies).toMatchObject([
      { Queues: ['${UnreadTaskEvents}'], PolicyDocument: { Statement: [withoutTls('UnreadTaskEvents')] } },
      {
        Queues: ['${TaskEvents}'],
        PolicyDocument: {
          Statement: [
            withoutTls('TaskEvents'),
            {
              ...{ Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sqs:SendMessage', Resource: '${TaskEvents.Arn}' },
              Condition: { ArnEquals: { 'aws:SourceArn': '${TaskEventsRule.Arn}' } },
            },
          ],
        },
      },
    ]);
  });

  it('gives the address of the queue, which the controller reads and nobody else', () => {
    expect(plain(environment.templates.platform.Outputs?.['TaskEventsQueueUrl']?.Value)).toBe('${TaskEvents}');
    const readers = rolesIn(environment.templates.access).flatMap(({ name: role, statements }) =>
      statements.filter(({ actions }) => actions.some((action) => action.startsWith('sqs:'))).map(({ actions, resources }) => ({ role, actions, resources })));
    expect(readers).toEqual([{ role: 'controller-task', actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], resources: [`arn:aws:sqs:us-east-1:123456789012:${name}`] }]);
  });
});

describe('the rule of addTaskEvents', () => {
  const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/factory-rehearsal';
  const runner = { clusterArn: cluster, lastStatus: 'STOPPED', group: 'family:factory-rehearsal-runner' };
  let matches: Matches;
  beforeAll(() => {
    const rule = propertiesOf(environment.templates.platform, 'AWS::Events::Rule');
    expect(rule).toMatchObject({ Name: name, State: 'ENABLED', Targets: [{ Arn: '${TaskEvents.Arn}' }] });
    const pattern = parseEventPattern(JSON.stringify(rule['EventPattern']));
    if (pattern.kind === 'invalid') throw new Error(pattern.problem);
    matches = pattern.matches;
  });

  const event = (detail: object, envelope: object = {}): object => ({ source: 'aws.ecs', 'detail-type': 'ECS Task State Change', ...envelope, detail });

  it.each([
    { what: 'a runner that stopped', detail: runner },
    { what: 'a runner with an image of its own', detail: { ...runner, group: 'family:factory-rehearsal-runner-0a1b2c' } },
  ])('sends $what', ({ detail }) => {
    expect(matches(event(detail))).toBe(true);
  });

  it.each([
    { what: 'a runner that is not there yet', sent: event({ ...runner, lastStatus: 'PENDING' }) },
    { what: 'a runner that runs', sent: event({ ...runner, lastStatus: 'RUNNING' }) },
    { what: 'a task of a service', sent: event({ ...runner, group: 'service:factory-api' }) },
    { what: 'the migration', sent: event({ ...runner, group: 'family:factory-rehearsal-migrate' }) },
    { what: 'a runner of another cluster', sent: event({ ...runner, clusterArn: `${cluster}-two` }) },
    { what: 'another kind of event', sent: event(runner, { 'detail-type': 'ECS Service Action' }) },
    { what: 'an event of somebody else', sent: event(runner, { source: 'example' }) },
  ])('leaves out $what', ({ sent }) => {
    expect(matches(sent)).toBe(false);
  });
});

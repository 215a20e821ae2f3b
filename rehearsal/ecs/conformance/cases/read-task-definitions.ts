import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectPresent, expectRefusal, expectThat } from '../expectations.ts';

export const readTaskDefinitionCases: readonly ConformanceCase[] = [
  {
    id: 'definition-describe-by-family',
    title: 'A family alone means its latest ACTIVE revision.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const [, second, third] = [await context.register(), await context.register(), await context.register()];
      await context.ecs.deregisterTaskDefinition({ taskDefinition: third.arn });
      const { taskDefinition } = await context.ecs.describeTaskDefinition({ taskDefinition: second.family });
      expectEqual('revision', taskDefinition?.revision, 2);
    },
  },
  {
    id: 'definition-describe-by-revision',
    title: 'family:revision and the ARN name one revision.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const first = await context.register();
      await context.register();
      const byRevision = await context.ecs.describeTaskDefinition({ taskDefinition: `${first.family}:1` });
      const byArn = await context.ecs.describeTaskDefinition({ taskDefinition: first.arn });
      expectEqual('ARNs', [byRevision.taskDefinition?.taskDefinitionArn, byArn.taskDefinition?.taskDefinitionArn], [first.arn, first.arn]);
    },
  },
  {
    id: 'definition-describe-unknown',
    title: 'An unknown family or revision is a ClientException.',
    source: 'reported: sil-org/ecs-deploy#145',
    isSafe: true,
    run: async (context) => {
      const { family } = await context.register();
      for (const taskDefinition of [context.name('nothing'), `${family}:7`]) await expectRefusal(context.ecs.describeTaskDefinition({ taskDefinition }), 'ClientException', /Unable to describe task definition/);
    },
  },
  {
    id: 'definition-describe-inactive',
    title: 'A deregistered revision is told as INACTIVE, with the time.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { arn } = await context.register();
      const answer = await context.ecs.deregisterTaskDefinition({ taskDefinition: arn });
      expectEqual('status of the answer', answer.taskDefinition?.status, 'INACTIVE');
      const { taskDefinition } = await context.ecs.describeTaskDefinition({ taskDefinition: arn });
      expectEqual('status', taskDefinition?.status, 'INACTIVE');
      expectThat(taskDefinition?.deregisteredAt instanceof Date, 'deregisteredAt to be a time', taskDefinition?.deregisteredAt);
    },
  },
  {
    id: 'definition-describe-family-without-active',
    title: 'A family without an ACTIVE revision is found by its revisions only.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const { arn, family } = await context.register();
      await context.ecs.deregisterTaskDefinition({ taskDefinition: arn });
      await expectRefusal(context.ecs.describeTaskDefinition({ taskDefinition: family }), 'ClientException');
    },
  },
  {
    id: 'definition-tags-only-on-request',
    title: 'DescribeTaskDefinition tells tags only where TAGS is included.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const tags = [{ key: 'team', value: 'blue' }];
      const { arn } = await context.register('runs', { tags });
      const without = await context.ecs.describeTaskDefinition({ taskDefinition: arn });
      const withTags = await context.ecs.describeTaskDefinition({ taskDefinition: arn, include: ['TAGS'] });
      expectEqual('tags without and with TAGS', [without.tags ?? [], withTags.tags], [[], tags]);
    },
  },
  {
    id: 'definition-list-by-status',
    title: 'ListTaskDefinitions tells ACTIVE revisions, others on request.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const [first, second] = [await context.register(), await context.register()];
      await context.ecs.deregisterTaskDefinition({ taskDefinition: first.arn });
      const active = await context.ecs.listTaskDefinitions({ familyPrefix: first.family });
      const inactive = await context.ecs.listTaskDefinitions({ familyPrefix: first.family, status: 'INACTIVE' });
      expectEqual('ACTIVE, INACTIVE', [active.taskDefinitionArns, inactive.taskDefinitionArns], [[second.arn], [first.arn]]);
    },
  },
  {
    id: 'definition-list-sort',
    title: 'Revisions come in ascending order, or descending by DESC; 10 comes after 9.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const family = context.family('task');
      for (let index = 0; index < 11; index += 1) await context.register();
      const revisionsOf = (arns: readonly string[] | undefined): readonly number[] => (arns ?? []).map((arn) => Number(arn.split(':').at(-1)));
      const ascending = revisionsOf((await context.ecs.listTaskDefinitions({ familyPrefix: family })).taskDefinitionArns);
      const descending = revisionsOf((await context.ecs.listTaskDefinitions({ familyPrefix: family, sort: 'DESC' })).taskDefinitionArns);
      const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      expectEqual('ASC, DESC', [ascending, descending], [all, all.toReversed()]);
    },
  },
  {
    id: 'definition-list-pages',
    title: 'ListTaskDefinitions gives every revision once over its pages.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const expected: string[] = [];
      for (let index = 0; index < 5; index += 1) expected.push((await context.register()).arn);
      const seen: string[] = [];
      for (let nextToken: string | undefined, page = 0; page === 0 || nextToken !== undefined; page += 1) {
        const answer = await context.ecs.listTaskDefinitions({ familyPrefix: context.family('task'), maxResults: 2, nextToken });
        expectThat((answer.taskDefinitionArns ?? []).length <= 2, 'at most two ARNs a page', answer.taskDefinitionArns);
        seen.push(...(answer.taskDefinitionArns ?? []));
        nextToken = answer.nextToken;
      }
      expectEqual('ARNs', seen, expected);
    },
  },
  {
    id: 'definition-list-whole-family',
    title: "ListTaskDefinitions' familyPrefix is a whole family name.",
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { family } = await context.register();
      const { taskDefinitionArns } = await context.ecs.listTaskDefinitions({ familyPrefix: family.slice(0, -1) });
      expectEqual('ARNs for a part of the name', taskDefinitionArns, []);
    },
  },
  {
    id: 'definition-list-bad-token',
    title: 'A page token that nobody gave is refused.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.listTaskDefinitions({ nextToken: 'nonsense' }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'definition-families',
    title: 'ListTaskDefinitionFamilies takes a real prefix and a status.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const [one, two] = [context.family('one'), context.family('two')];
      await context.register('runs', { family: one });
      const { arn } = await context.register('runs', { family: two });
      await context.ecs.deregisterTaskDefinition({ taskDefinition: arn });
      const familiesOf = async (status: 'ACTIVE' | 'INACTIVE' | 'ALL'): Promise<unknown> => (await context.ecs.listTaskDefinitionFamilies({ familyPrefix: context.prefix, status })).families;
      expectEqual('ACTIVE, INACTIVE, ALL', [await familiesOf('ACTIVE'), await familiesOf('INACTIVE'), await familiesOf('ALL')], [[one], [two], [one, two]]);
    },
  },
  {
    id: 'definition-deregister-needs-revision',
    title: 'DeregisterTaskDefinition needs a revision.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { family } = await context.register();
      await expectRefusal(context.ecs.deregisterTaskDefinition({ taskDefinition: family }), ['ClientException', 'InvalidParameterException']);
    },
  },
  {
    id: 'definition-deregister-unknown',
    title: 'Deregistering what does not exist is a ClientException.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.deregisterTaskDefinition({ taskDefinition: `${context.name('nothing')}:1` }), ['ClientException', 'InvalidParameterException']);
    },
  },
  {
    id: 'definition-deregister-leaves-tasks',
    title: 'Tasks of a deregistered revision run on.',
    source: 'SDK model',
    run: async (context) => {
      const definition = await context.register();
      const { taskArn } = await context.run(definition);
      await context.waitForTask(taskArn, 'RUNNING');
      await context.ecs.deregisterTaskDefinition({ taskDefinition: definition.arn });
      expectEqual('lastStatus', (await context.task(taskArn)).lastStatus, 'RUNNING');
    },
  },
  {
    id: 'definition-delete-active',
    title: 'An ACTIVE revision is not deleted.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { arn } = await context.register();
      const answer = await context.ecs.deleteTaskDefinitions({ taskDefinitions: [arn] }).catch((error: unknown) => error);
      if (!(answer instanceof Error)) expectEqual('failures', (answer as { failures?: readonly unknown[] }).failures?.length, 1);
      expectEqual('status', (await context.ecs.describeTaskDefinition({ taskDefinition: arn })).taskDefinition?.status, 'ACTIVE');
    },
  },
  {
    id: 'definition-delete',
    title: 'A deregistered revision can be deleted: DELETE_IN_PROGRESS.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { arn } = await context.register();
      await context.ecs.deregisterTaskDefinition({ taskDefinition: arn });
      const { taskDefinitions, failures } = await context.ecs.deleteTaskDefinitions({ taskDefinitions: [arn] });
      expectEqual('failures', failures ?? [], []);
      const deleted = expectPresent('taskDefinitions[0]', taskDefinitions?.[0]);
      expectEqual('status', deleted.status, 'DELETE_IN_PROGRESS');
      expectThat(deleted.deleteRequestedAt instanceof Date, 'deleteRequestedAt to be a time', deleted.deleteRequestedAt);
    },
  },
  {
    id: 'definition-delete-eleven',
    title: 'DeleteTaskDefinitions takes ten at most.',
    source: 'facts: Rates',
    isSafe: true,
    run: async (context) => {
      const taskDefinitions = Array.from({ length: 11 }, (_, index) => `${context.name('nothing')}:${index + 1}`);
      await expectRefusal(context.ecs.deleteTaskDefinitions({ taskDefinitions }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'definition-inactive-runs-nothing',
    title: 'A deregistered revision starts no task and no service.',
    source: 'reported: aws/aws-cdk#33195',
    run: async (context) => {
      const definition = await context.register();
      await context.ecs.deregisterTaskDefinition({ taskDefinition: definition.arn });
      await expectRefusal(context.ecs.runTask(await context.runInput(definition)), ['ClientException', 'InvalidParameterException'], /inactive/i);
      await expectRefusal(context.ecs.createService(await context.serviceInput(definition)), ['ClientException', 'InvalidParameterException'], /inactive/i);
    },
  },
];

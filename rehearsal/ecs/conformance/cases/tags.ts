import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectPresent, expectRefusal } from '../expectations.ts';

/** Something with tags, and how to make one. */
const resources: Readonly<Record<string, { readonly isSafe?: true; readonly make: (context: CaseContext) => Promise<string> }>> = {
  'a cluster': { isSafe: true, make: async (context) => expectPresent('clusterArn', (await context.ecs.describeClusters({ clusters: [await context.cluster()] })).clusters?.[0]?.clusterArn) },
  'a task definition': { isSafe: true, make: async (context) => (await context.register()).arn },
  'a service': { isSafe: true, make: async (context) => (await context.createService(await context.register(), { desiredCount: 0 })).serviceArn },
  'a task': { make: async (context) => (await context.run(await context.register())).taskArn },
};

const tagged: readonly ConformanceCase[] = Object.entries(resources).map(([what, { make, isSafe }]) => ({
  id: `tags-of-${what.replace('a ', '').replace(' ', '-')}`,
  title: `Tags of ${what} can be set, changed, listed and removed.`,
  source: 'SDK model',
  ...(isSafe === undefined ? {} : { isSafe }),
  run: async (context) => {
    const resourceArn = await make(context);
    const tagsNow = async (): Promise<unknown> => [...((await context.ecs.listTagsForResource({ resourceArn })).tags ?? [])].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
    await context.ecs.tagResource({ resourceArn, tags: [{ key: 'a', value: '1' }, { key: 'b', value: 'ü' }] });
    expectEqual('tags', await tagsNow(), [{ key: 'a', value: '1' }, { key: 'b', value: 'ü' }]);
    await context.ecs.tagResource({ resourceArn, tags: [{ key: 'a', value: '2' }] });
    await context.ecs.untagResource({ resourceArn, tagKeys: ['b', 'never-there'] });
    expectEqual('tags after the change', await tagsNow(), [{ key: 'a', value: '2' }]);
  },
}));

const clusterArn = (context: CaseContext, name: string): string => `arn:aws:ecs:${context.target.region}:123456789012:cluster/${context.name(name)}`;

export const tagCases: readonly ConformanceCase[] = [
  ...tagged,
  {
    id: 'tags-unknown-resource',
    title: 'Tags of what does not exist are refused.',
    source: 'never compared with AWS',
    run: async (context) => {
      const refusals = ['InvalidParameterException', 'ClientException', 'ResourceNotFoundException', 'ClusterNotFoundException'];
      await expectRefusal(context.ecs.listTagsForResource({ resourceArn: clusterArn(context, 'nothing') }), refusals);
      await expectRefusal(context.ecs.tagResource({ resourceArn: clusterArn(context, 'nothing'), tags: [{ key: 'a', value: 'b' }] }), refusals);
    },
  },
  {
    id: 'tags-not-an-arn',
    title: 'Something that is no ARN is refused.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.listTagsForResource({ resourceArn: 'nonsense' }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'tags-fifty',
    title: 'A resource has fifty tags at most, over all calls.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const resourceArn = (await context.register()).arn;
      const tags = (from: number, count: number): { key: string; value: string }[] => Array.from({ length: count }, (_, index) => ({ key: `k${from + index}`, value: 'v' }));
      await context.ecs.tagResource({ resourceArn, tags: tags(0, 30) });
      await context.ecs.tagResource({ resourceArn, tags: tags(30, 20) });
      await expectRefusal(context.ecs.tagResource({ resourceArn, tags: tags(50, 1) }), ['InvalidParameterException', 'ClientException', 'LimitExceededException']);
      expectEqual('tags', (await context.ecs.listTagsForResource({ resourceArn })).tags?.length, 50);
    },
  },
  {
    id: 'tags-aws-prefix',
    title: 'Keys that begin with aws: are refused.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const resourceArn = (await context.register()).arn;
      await expectRefusal(context.ecs.tagResource({ resourceArn, tags: [{ key: 'aws:ecs:x', value: 'v' }] }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'tags-empty-value',
    title: 'A value may be empty.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const resourceArn = (await context.register()).arn;
      await context.ecs.tagResource({ resourceArn, tags: [{ key: 'a', value: '' }] });
      expectEqual('tags', (await context.ecs.listTagsForResource({ resourceArn })).tags, [{ key: 'a', value: '' }]);
    },
  },
];

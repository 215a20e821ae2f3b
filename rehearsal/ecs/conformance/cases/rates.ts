import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectPresent } from '../expectations.ts';
import type { Target } from '../target.ts';

/** An endpoint of its own that keeps to the rates, and nothing else calls. */
async function withRates(context: CaseContext, work: (target: Target) => Promise<void>): Promise<void> {
  const target = await expectPresent('startVariant', context.target.startVariant)({ rateLimits: true });
  try {
    await work(target);
  } finally {
    await target.stop();
  }
}

/** How many of so many calls are let through, one after the other. */
async function letThrough(count: number, call: () => Promise<unknown>): Promise<number> {
  let passed = 0;
  for (let index = 0; index < count; index += 1) {
    const name = await call().then(() => 'ok', (error: unknown) => (error instanceof Error ? error.name : ''));
    // Anything but throttling is an answer.
    if (name !== 'ThrottlingException') passed += 1;
  }
  return passed;
}

interface Rate {
  readonly action: string;
  readonly burst: number;
  readonly perSecond: number;
  readonly call: (target: Target) => Promise<unknown>;
}

const cluster = 'default';
const rates: readonly Rate[] = [
  { action: 'RegisterTaskDefinition', burst: 20, perSecond: 1, call: ({ ecs }) => ecs.registerTaskDefinition({ family: 'rates', containerDefinitions: [{ name: 'main', image: 'busybox', memory: 64 }] }) },
  { action: 'DescribeTasks', burst: 100, perSecond: 20, call: ({ ecs }) => ecs.describeTasks({ cluster, tasks: ['0'.repeat(32)] }) },
  { action: 'StopTask', burst: 100, perSecond: 40, call: ({ ecs }) => ecs.stopTask({ cluster, task: '0'.repeat(32) }) },
  { action: 'DescribeServices', burst: 100, perSecond: 20, call: ({ ecs }) => ecs.describeServices({ cluster, services: ['nothing'] }) },
  { action: 'UpdateService', burst: 50, perSecond: 5, call: ({ ecs }) => ecs.updateService({ cluster, service: 'nothing' }) },
  { action: 'ListServiceDeployments', burst: 50, perSecond: 20, call: ({ ecs }) => ecs.listServiceDeployments({ cluster, service: 'nothing' }) },
  { action: 'DeleteTaskDefinitions', burst: 5, perSecond: 1, call: ({ ecs }) => ecs.deleteTaskDefinitions({ taskDefinitions: ['nothing:1'] }) },
  { action: 'DescribeTaskDefinition', burst: 50, perSecond: 20, call: ({ ecs }) => ecs.describeTaskDefinition({ taskDefinition: 'nothing' }) },
];

export const rateCases: readonly ConformanceCase[] = [
  ...rates.map(({ action, burst, perSecond, call }): ConformanceCase => ({
    id: `rate-of-${action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1)}`,
    title: `${action}: ${burst} calls at once, then ${perSecond} a second.`,
    source: 'facts: Rates',
    needs: ['variants', 'virtual-time'],
    run: async (context) => {
      await withRates(context, async (target) => {
        await target.ecs.createCluster({ clusterName: cluster });
        expectEqual('calls let through at once', await letThrough(burst + 5, () => call(target)), burst);
        await expectPresent('advance', target.advance)(1000);
        expectEqual('calls let through a second later', await letThrough(perSecond + 5, () => call(target)), perSecond);
      });
    },
  })),
  {
    id: 'rate-shared-bucket',
    title: 'DescribeTasks and ListTasks draw from one bucket.',
    source: 'facts: Rates',
    needs: ['variants', 'virtual-time'],
    run: async (context) => {
      await withRates(context, async ({ ecs }) => {
        await ecs.createCluster({ clusterName: cluster });
        expectEqual('DescribeTasks', await letThrough(60, () => ecs.describeTasks({ cluster, tasks: ['0'.repeat(32)] })), 60);
        expectEqual('ListTasks', await letThrough(60, () => ecs.listTasks({ cluster })), 40);
      });
    },
  },
  {
    id: 'rate-run-task-calls',
    title: 'RunTask on Fargate: 20 calls at once, then 20 a second.',
    source: 'facts: Rates',
    needs: ['variants', 'virtual-time'],
    run: async (context) => {
      await withRates(context, async (target) => {
        await target.ecs.createCluster({ clusterName: cluster });
        const { taskDefinition } = await target.ecs.registerTaskDefinition({ family: 'rates', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: 'main', image: target.image }] });
        const run = (): Promise<unknown> => target.ecs.runTask({ cluster, taskDefinition: taskDefinition?.taskDefinitionArn, launchType: 'FARGATE', networkConfiguration: target.networkConfiguration });
        expectEqual('calls let through at once', await letThrough(25, run), 20);
        await expectPresent('advance', target.advance)(1000);
        expectEqual('calls let through a second later', await letThrough(25, run), 20);
      });
    },
  },
];

import { describe, expect, it } from '@jest/globals';
import { parseScenario } from '../../faults/scenario.ts';
import { startEcs } from '../../start-ecs.ts';
import { checkState } from './check-state.ts';
import { fuzz } from './fuzz.ts';
import type { Hints, RightCall } from './fuzz-requests.ts';
import type { Kernel } from '../../kernel.ts';
import { callByHand } from './start-endpoint.ts';

const here = 'arn:aws:ecs:us-east-1:123456789012';
const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
const container = { name: 'main', image: 'busybox', essential: true };
const register: RightCall = { action: 'RegisterTaskDefinition', input: { family: 'fuzz', networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'], containerDefinitions: [container] } };
const createService: RightCall = { action: 'CreateService', input: { serviceName: 'web', taskDefinition: 'fuzz', desiredCount: 2, launchType: 'FARGATE', networkConfiguration, deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } } };

/** Calls that reach what is behind the checks; tasks and deployments are those that the state has at the time. */
function makeRightCalls({ state }: Kernel): (() => RightCall)[] {
  const someTask = (): string => lastOf(state.allTasks())?.id ?? 'none';
  const someDeployment = (): string => lastOf(state.serviceDeployments.keys()) ?? `${here}:service-deployment/default/web/none`;
  const calls: readonly (() => RightCall)[] = [
    () => register,
    () => ({ action: 'RunTask', input: { taskDefinition: 'fuzz', count: 2, launchType: 'FARGATE', networkConfiguration, startedBy: 'fuzz' } }),
    () => createService,
    () => ({ action: 'UpdateService', input: { service: 'web', taskDefinition: 'fuzz', desiredCount: state.taskCount % 4, forceNewDeployment: state.taskCount % 3 === 0 } }),
    () => ({ action: 'DescribeTasks', input: { tasks: [someTask(), 'none'], include: ['TAGS'] } }),
    () => ({ action: 'StopTask', input: { task: someTask(), reason: 'fuzz' } }),
    () => ({ action: 'ListTasks', input: { startedBy: 'fuzz', maxResults: 10 } }),
    () => ({ action: 'DescribeServices', input: { services: ['web'] } }),
    () => ({ action: 'ListServiceDeployments', input: { service: 'web' } }),
    () => ({ action: 'StopServiceDeployment', input: { serviceDeploymentArn: someDeployment(), stopType: 'ROLLBACK' } }),
    () => ({ action: 'TagResource', input: { resourceArn: `${here}:cluster/default`, tags: [{ key: 'team', value: 'a' }] } }),
    () => ({ action: 'CreateCluster', input: {} }),
  ];
  return [...calls, ...calls, ...calls, ...calls, ...calls, ...calls, () => ({ action: 'DeleteService', input: { service: 'web', force: true } })];
}

function lastOf<T>(values: Iterable<T>): T | undefined {
  return [...values].at(-1);
}

/** Names that exist, so that made-up requests get further; and some that do not. */
const hints: Hints = {
  cluster: ['default', 'fuzz', `${here}:cluster/default`, 'none'], clusterName: ['fuzz'], family: ['fuzz', 'other'],
  taskDefinition: ['fuzz', 'fuzz:1', `${here}:task-definition/fuzz:1`, 'none:1'], service: ['web', `${here}:service/default/web`, 'none'], serviceName: ['web', 'worker'],
  containerDefinitions: [[container]], networkMode: ['awsvpc'], launchType: ['FARGATE'], desiredCount: [0, 1, 3], count: [1, 2, 11], clientToken: ['one', 'two'],
  networkConfiguration: [networkConfiguration], resourceArn: [`${here}:cluster/default`], nextToken: ['', 'x'],
};

describe('the whole ECS under a fuzz of 20,000 requests', () => {
  it('answers each, and its state is right all the way', async () => {
    const log: string[] = [];
    // Faults that leave an answer: latency would stand still with the clock, and cuts have their own tests.
    const faults = parseScenario(JSON.stringify({ rules: [
      { fault: 'stale-reads', milliseconds: 500, probability: 0.1 },
      { fault: 'no-capacity', probability: 0.05 },
      { fault: 'container-dies', afterSeconds: 1, probability: 0.1 },
      { fault: 'throttle', probability: 0.01 },
    ] }), 'faults');
    const ecs = await startEcs({ accountId: '123456789012', region: 'us-east-1', seed: 7, clock: 'virtual', runtime: { kind: 'scripted' }, faults, log: (line) => log.push(line) });
    try {
      for (const { action, input } of [{ action: 'CreateCluster', input: {} }, register, createService]) await callByHand(ecs.url, { action, body: JSON.stringify(input) });
      const rightCalls = makeRightCalls(ecs.kernel);
      const mostTasks: number[] = [];
      const report = await fuzz({
        port: ecs.port, seed: 7, requests: 20_000, concurrency: 30, batch: 500, hints, rightCalls,
        betweenBatches: async () => {
          mostTasks.push(ecs.kernel.state.taskCount);
          await ecs.advance(3000);
          return checkState(ecs.kernel.state).slice(0, 5);
        },
      });
      expect(report.faults).toEqual([]);
      expect(log).toEqual([]);
      // The fuzz reached what is behind the checks. (How often differs: the order of calls that are under way together does.)
      for (const action of ['RegisterTaskDefinition', 'RunTask', 'StopTask', 'DescribeTasks', 'CreateService', 'UpdateService', 'DeleteService']) {
        expect([action, (report.successes[action] ?? 0) > 3]).toEqual([action, true]);
      }
      expect(Math.max(...mostTasks)).toBeGreaterThan(50);
    } finally {
      await ecs.stop();
    }
  }, 180_000);
});

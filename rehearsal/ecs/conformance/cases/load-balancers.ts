import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectPresent, expectRefusal, expectThat } from '../expectations.ts';
import type { BehaviourName } from '../behaviours.ts';
import { isSteady, tasksOf } from '../services.ts';

/** A service of one task behind a target group; the group's ARN. */
async function balancedService(context: CaseContext, behaviour: BehaviourName, changes: Parameters<CaseContext['createService']>[1] = {}): Promise<string> {
  const targetGroupArn = await expectPresent('createTargetGroup', context.target.createTargetGroup)(context.name('web').slice(-32));
  await context.createService(await context.register(behaviour), { loadBalancers: [{ targetGroupArn, containerName: 'main', containerPort: 8080 }], ...changes });
  return targetGroupArn;
}

async function messagesOf(context: CaseContext): Promise<string[]> {
  return ((await context.service()).events ?? []).map(({ message }) => message ?? '');
}

export const loadBalancerCases: readonly ConformanceCase[] = [
  {
    id: 'balancer-registers',
    title: 'Tasks are registered with the target group, which an event tells.',
    source: 'reported: hackforla/CivicTechJobs#436',
    needs: ['load-balancer'],
    run: async (context) => {
      const targetGroupArn = await balancedService(context, 'web');
      const { loadBalancers } = await context.waitForService('to be steady', isSteady);
      expectEqual('loadBalancers', loadBalancers, [{ targetGroupArn, containerName: 'main', containerPort: 8080 }]);
      const expected = `(service ${context.name('service')}) registered 1 targets in (target-group ${targetGroupArn})`;
      expectThat((await messagesOf(context)).includes(expected), `the event "${expected}"`, await messagesOf(context));
    },
  },
  {
    id: 'balancer-waits-for-health',
    title: 'A deployment whose targets do not answer is not COMPLETED.',
    source: 'facts: Services and deployments',
    needs: ['behaviours', 'load-balancer'],
    run: async (context) => {
      await balancedService(context, 'deaf', { healthCheckGracePeriodSeconds: 600 });
      await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      await context.time.pass(2000);
      expectEqual('rolloutState', (await context.service()).deployments?.[0]?.rolloutState, 'IN_PROGRESS');
    },
  },
  {
    id: 'balancer-replaces-unhealthy',
    title: 'A task whose target is unhealthy is stopped: `Task failed ELB health checks in (target-group …)`.',
    source: 'reported: boltops-tools/ufo#171',
    needs: ['behaviours', 'load-balancer'],
    run: async (context) => {
      const targetGroupArn = await balancedService(context, 'deaf');
      const task = await context.waitFor('a task to be stopped', async () => (await tasksOf(context, 'STOPPED'))[0]);
      expectEqual('stopCode, stoppedReason', [task.stopCode, task.stoppedReason], ['ServiceSchedulerInitiated', `Task failed ELB health checks in (target-group ${targetGroupArn})`]);
    },
  },
  {
    id: 'balancer-fails-deployment',
    title: 'Unhealthy targets fail the deployment by its circuit breaker.',
    source: 'facts: Services and deployments',
    needs: ['behaviours', 'load-balancer'],
    run: async (context) => {
      await balancedService(context, 'deaf', { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } });
      await context.waitForService('to have failed', ({ deployments }) => deployments?.[0]?.rolloutState === 'FAILED');
    },
  },
  {
    id: 'balancer-grace-period',
    title: 'Within the grace period an unhealthy target is let be; after it the task is stopped.',
    source: 'facts: Services and deployments',
    needs: ['behaviours', 'load-balancer', 'virtual-time'],
    run: async (context) => {
      await balancedService(context, 'deaf', { healthCheckGracePeriodSeconds: 60 });
      await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      await context.time.pass(50_000);
      expectEqual('stopped tasks within the grace period', (await tasksOf(context, 'STOPPED')).length, 0);
      await context.time.pass(30_000);
      expectThat((await tasksOf(context, 'STOPPED')).length > 0, 'a task stopped after the grace period', await messagesOf(context));
    },
  },
  {
    id: 'balancer-drains',
    title: 'A task that goes is deregistered, which an event tells.',
    source: 'never compared with AWS',
    needs: ['load-balancer'],
    run: async (context) => {
      const targetGroupArn = await balancedService(context, 'web');
      await context.waitForService('to be steady', isSteady);
      await context.ecs.updateService({ cluster: await context.cluster(), service: context.name('service'), desiredCount: 0 });
      const expected = `(service ${context.name('service')}) deregistered 1 targets in (target-group ${targetGroupArn})`;
      const { runningCount, events } = await context.waitForService('to tell', (service) => service.runningCount === 0 && service.events?.some(({ message }) => message === expected));
      expectEqual('runningCount', runningCount, 0);
      expectThat(events?.some(({ message }) => message?.includes('has begun draining connections on 1 tasks')) === true, 'the event "has begun draining connections on 1 tasks"', events?.map(({ message }) => message));
    },
  },
  {
    id: 'balancer-unknown-port',
    title: 'A port that the container does not map is refused.',
    source: 'SDK model',
    needs: ['load-balancer'],
    run: async (context) => {
      const targetGroupArn = await expectPresent('createTargetGroup', context.target.createTargetGroup)(context.name('web').slice(-32));
      const input = await context.serviceInput(await context.register('web'), { loadBalancers: [{ targetGroupArn, containerName: 'main', containerPort: 81 }] });
      await expectRefusal(context.ecs.createService(input), ['InvalidParameterException', 'ClientException']);
    },
  },
];

import type { Service } from '@aws-sdk/client-ecs';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectPresent, expectThat } from '../expectations.ts';
import { deploy, isSteady, tasksOf } from '../services.ts';

/** A steady service of so many tasks; the id of its deployment. */
async function steadyService(context: CaseContext, changes: Parameters<CaseContext['createService']>[1] = {}): Promise<string> {
  await context.createService(await context.register(), changes);
  const { deployments } = await context.waitForService('to be steady', isSteady);
  return expectPresent('deployments[0].id', deployments?.[0]?.id);
}

/** Watches the service until it is steady on that definition; hands back the running and the whole counts at each look. */
async function watchRollOut(context: CaseContext, taskDefinition: string): Promise<readonly { readonly running: number; readonly all: number }[]> {
  const looks: { running: number; all: number }[] = [];
  await context.waitFor(`the service to be steady on ${taskDefinition}`, async () => {
    const tasks = await tasksOf(context);
    const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length;
    looks.push({ running, all: tasks.length });
    const service = await context.service();
    return isSteady(service) && service.taskDefinition === taskDefinition ? service : undefined;
  });
  return looks;
}

export const rollOutCases: readonly ConformanceCase[] = [
  {
    id: 'rollout-two-deployments',
    title: 'While it rolls, the new deployment is PRIMARY and the old one ACTIVE; at the end the new one is alone.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const first = await steadyService(context);
      const next = await context.register('runs', { family: context.family('next') });
      const second = await deploy(context, next.arn);
      const during = await context.service();
      expectEqual('deployments while it rolls', during.deployments?.map(({ id, status }) => [id, status]), [[second, 'PRIMARY'], [first, 'ACTIVE']]);
      expectEqual('taskDefinition at once', during.taskDefinition, next.arn);
      const after = await context.waitForService('to be steady on the new definition', (service) => isSteady(service) && service.deployments?.[0]?.id === second);
      expectEqual('taskDefinition', after.deployments?.[0]?.taskDefinition, next.arn);
    },
  },
  {
    id: 'rollout-replaces-tasks',
    title: 'At the end all tasks are of the new definition, and the old ones were stopped by the scheduler.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const first = await steadyService(context, { desiredCount: 2 });
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      await context.waitForService('to be steady', (service) => isSteady(service) && service.taskDefinition === next.arn);
      expectEqual('definitions', (await tasksOf(context)).map(({ taskDefinitionArn }) => taskDefinitionArn), [next.arn, next.arn]);
      const old = await context.waitFor('the old tasks to be STOPPED', async () => {
        const tasks = (await tasksOf(context, 'STOPPED')).filter(({ startedBy, lastStatus }) => startedBy === first && lastStatus === 'STOPPED');
        return tasks.length === 2 ? tasks : undefined;
      });
      for (const { stopCode, stoppedReason } of old) expectEqual('stopCode, stoppedReason', [stopCode, stoppedReason], ['ServiceSchedulerInitiated', `Scaling activity initiated by (deployment ${first})`]);
    },
  },
  {
    id: 'rollout-force',
    title: 'forceNewDeployment replaces the tasks of the same definition.',
    source: 'SDK model',
    run: async (context) => {
      const first = await steadyService(context);
      const answer = await context.ecs.updateService({ cluster: await context.cluster(), service: context.name('service'), forceNewDeployment: true });
      const second = answer.service?.deployments?.[0]?.id;
      expectThat(second !== first, 'a new deployment', second);
      await context.waitForService('to be steady', (service) => isSteady(service) && service.deployments?.[0]?.id === second);
      expectEqual('startedBy of the task', (await tasksOf(context))[0]?.startedBy, second);
    },
  },
  {
    id: 'rollout-nothing-changed',
    title: 'An update that changes nothing is no deployment.',
    source: 'never compared with AWS',
    run: async (context) => {
      const first = await steadyService(context);
      const { taskDefinition } = await context.service();
      await context.ecs.updateService({ cluster: await context.cluster(), service: context.name('service'), taskDefinition, desiredCount: 1 });
      expectEqual('deployments', (await context.service()).deployments?.map(({ id }) => id), [first]);
    },
  },
  {
    id: 'rollout-network-change',
    title: 'Another network configuration is a new deployment.',
    source: 'SDK model',
    run: async (context) => {
      const first = await steadyService(context);
      const awsvpcConfiguration = { subnets: context.network.awsvpcConfiguration?.subnets, securityGroups: ['sg-00000000000000001'] };
      const { service } = await context.ecs.updateService({ cluster: await context.cluster(), service: context.name('service'), networkConfiguration: { awsvpcConfiguration } });
      expectThat(service?.deployments?.[0]?.id !== first, 'a new deployment', service?.deployments);
      await context.waitForService('to be steady', isSteady);
    },
  },
  {
    id: 'rollout-never-below-minimum',
    title: 'With 100 and 200 per cent there are never fewer running tasks than wanted, never more than twice as many.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      await steadyService(context, { desiredCount: 3 });
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      const looks = await watchRollOut(context, next.arn);
      expectThat(looks.every(({ running, all }) => running >= 3 && all <= 6), 'between 3 running and 6 tasks in all', looks);
    },
  },
  {
    id: 'rollout-within-maximum',
    title: 'With 50 and 100 per cent there are never more tasks than wanted, never fewer than half.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      await steadyService(context, { desiredCount: 4, deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 } });
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      const looks = await watchRollOut(context, next.arn);
      expectThat(looks.every(({ running, all }) => running >= 2 && all <= 4), 'between 2 running and 4 tasks in all', looks);
    },
  },
  {
    id: 'rollout-to-zero-first',
    title: 'With 0 and 100 per cent the old task goes before the new one comes.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      await steadyService(context, { desiredCount: 1, deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 } });
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      const looks = await watchRollOut(context, next.arn);
      expectThat(looks.every(({ all }) => all <= 1), 'one task at most', looks);
    },
  },
  {
    id: 'rollout-minimum-rounds-up',
    title: 'The minimum rounds up, the maximum down: of 3 tasks with 50 and 150 per cent 2 to 4.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      await steadyService(context, { desiredCount: 3, deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 } });
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      const looks = await watchRollOut(context, next.arn);
      expectThat(looks.every(({ running, all }) => running >= 2 && all <= 4), 'between 2 running and 4 tasks in all', looks);
    },
  },
  {
    id: 'rollout-deadlock',
    title: 'Where the percentages leave no room the roll-out stands still, and the old tasks run on.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      const first = await steadyService(context, { desiredCount: 1, deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 150 } });
      const next = await context.register('runs', { family: context.family('next') });
      const second = await deploy(context, next.arn);
      await context.time.pass(3_600_000);
      const service = await context.service();
      expectEqual('deployments', service.deployments?.map(({ id, rolloutState, runningCount }) => [id, rolloutState, runningCount]), [[second, 'IN_PROGRESS', 0], [first, 'COMPLETED', 1]]);
    },
  },
  {
    id: 'rollout-superseded',
    title: 'A deployment in the middle of another takes its place: only the youngest is PRIMARY and stays.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      await steadyService(context, { desiredCount: 2 });
      // Its tasks never run, so that it cannot be faster than the next one.
      const stuck = await context.register('no-image', { family: context.family('stuck', 'no-image') });
      const second = await deploy(context, stuck.arn);
      const last = await context.register('runs', { family: context.family('last') });
      const third = await deploy(context, last.arn);
      const during = await context.service();
      expectEqual('PRIMARY', during.deployments?.filter(({ status }) => status === 'PRIMARY').map(({ id }) => id), [third]);
      const after = await context.waitForService('to be steady on the last definition', (service) => isSteady(service) && service.deployments?.[0]?.id === third);
      expectThat(after.deployments?.every(({ id }) => id !== second) === true, 'the superseded deployment to be gone', after.deployments);
    },
  },
  {
    id: 'rollout-back-by-hand',
    title: 'Going back to the earlier definition is a deployment like any other.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const first = await steadyService(context);
      const { taskDefinition = '' } = await context.service();
      const next = await context.register('runs', { family: context.family('next') });
      await deploy(context, next.arn);
      await context.waitForService('to be steady', (service) => isSteady(service) && service.taskDefinition === next.arn);
      const third = await deploy(context, taskDefinition);
      const after: Service = await context.waitForService('to be steady', (service) => isSteady(service) && service.deployments?.[0]?.id === third);
      expectEqual('taskDefinition, another deployment than the first', [after.taskDefinition, third !== first], [taskDefinition, true]);
    },
  },
  {
    id: 'rollout-waits-for-health',
    title: 'A deployment is COMPLETED only once its tasks are HEALTHY.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      await context.createService(await context.register('healthy'));
      await context.waitForService('to be COMPLETED', ({ deployments }) => deployments?.[0]?.rolloutState === 'COMPLETED');
      expectEqual('health', (await tasksOf(context))[0]?.healthStatus, 'HEALTHY');
    },
  },
  {
    id: 'rollout-unhealthy-replaced',
    title: 'A task whose health check fails is stopped and replaced: `Task failed container health checks`.',
    source: 'never compared with AWS',
    needs: ['behaviours'],
    run: async (context) => {
      await context.createService(await context.register('unhealthy'));
      const task = await context.waitFor('an unhealthy task to be stopped', async () => (await tasksOf(context, 'STOPPED'))[0]);
      expectEqual('stopCode, stoppedReason', [task.stopCode, task.stoppedReason], ['ServiceSchedulerInitiated', 'Task failed container health checks']);
    },
  },
];

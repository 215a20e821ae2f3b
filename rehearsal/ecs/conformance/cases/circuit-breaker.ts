import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectPresent, expectThat } from '../expectations.ts';
import { deploy, isSteady, tasksOf, waitForDeployment } from '../services.ts';

const breaker = (rollback: boolean) => ({ deploymentCircuitBreaker: { enable: true, rollback } });

/** A steady service with a circuit breaker, onto which a definition is deployed whose tasks crash. */
async function deployCrash(context: CaseContext, options: { readonly rollback: boolean; readonly desiredCount?: number; readonly percent?: { readonly minimumHealthyPercent: number; readonly maximumPercent: number } }): Promise<{ readonly good: string; readonly bad: string; readonly first: string; readonly failing: string }> {
  const good = await context.register();
  await context.createService(good, { desiredCount: options.desiredCount ?? 1, deploymentConfiguration: { ...breaker(options.rollback), ...options.percent } });
  const { deployments } = await context.waitForService('to be steady', isSteady);
  const bad = await context.register('crashes');
  return { good: good.arn, bad: bad.arn, first: deployments?.[0]?.id ?? '', failing: await deploy(context, bad.arn) };
}

export const circuitBreakerCases: readonly ConformanceCase[] = [
  {
    id: 'breaker-without-rollback',
    title: 'Without the rollback option a deployment that cannot start its tasks becomes FAILED, and the old tasks stay.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { failing, first } = await deployCrash(context, { rollback: false });
      const service = await context.waitForService('to have failed', ({ deployments }) => deployments?.find(({ id }) => id === failing)?.rolloutState === 'FAILED');
      expectEqual('rolloutStateReason', service.deployments?.find(({ id }) => id === failing)?.rolloutStateReason, 'ECS deployment circuit breaker: tasks failed to start.');
      const running = (await tasksOf(context)).filter(({ lastStatus }) => lastStatus === 'RUNNING');
      expectEqual('running tasks', running.map(({ startedBy }) => startedBy), [first]);
    },
  },
  {
    id: 'breaker-without-rollback-ends-stopped',
    title: 'There is no FAILED among service deployments: without rollback it is STOPPED.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      await deployCrash(context, { rollback: false });
      const { status, rollback, deploymentCircuitBreaker } = await waitForDeployment(context, ['STOPPED']);
      expectEqual('status, rollback', [status, rollback], ['STOPPED', undefined]);
      expectEqual('breaker', [deploymentCircuitBreaker?.status, deploymentCircuitBreaker?.threshold], ['TRIGGERED', 3]);
    },
  },
  {
    id: 'breaker-with-rollback',
    title: 'With it the service goes back to the last COMPLETED deployment\'s definition, and says so.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { good, failing } = await deployCrash(context, { rollback: true });
      const service = await context.waitForService('to be back', (one) => one.taskDefinition === good && one.deployments?.some(({ status, rolloutState }) => status === 'PRIMARY' && rolloutState === 'COMPLETED'));
      const primary = expectPresent('PRIMARY', service.deployments?.find(({ status }) => status === 'PRIMARY'));
      expectThat(primary.id !== failing, 'another deployment than the failed one', primary);
      const messages = (service.events ?? []).map(({ message }) => message ?? '');
      for (const end of [`(deployment ${failing}) deployment failed: tasks failed to start.`, `rolling back to deployment ${primary.id ?? ''}.`]) {
        expectThat(messages.some((message) => message.endsWith(end)), `an event that ends in "${end}"`, messages);
      }
    },
  },
  {
    id: 'breaker-rollback-evidence',
    title: 'The service deployment is ROLLBACK_SUCCESSFUL, with reason, time, revision and the counts of the breaker.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { good } = await deployCrash(context, { rollback: true });
      const deployment = await waitForDeployment(context, ['ROLLBACK_SUCCESSFUL']);
      const rollback = expectPresent('rollback', deployment.rollback);
      expectMatch('rollback.reason', rollback.reason, /circuit breaker/i);
      expectThat(rollback.startedAt instanceof Date, 'rollback.startedAt to be a time', rollback.startedAt);
      const { serviceRevisions } = await context.ecs.describeServiceRevisions({ serviceRevisionArns: [rollback.serviceRevisionArn ?? ''] });
      expectEqual("the revision's definition", serviceRevisions?.[0]?.taskDefinition, good);
      expectEqual('breaker', [deployment.deploymentCircuitBreaker?.status, deployment.deploymentCircuitBreaker?.failureCount, deployment.deploymentCircuitBreaker?.threshold], ['TRIGGERED', 3, 3]);
    },
  },
  {
    id: 'breaker-keeps-minimum',
    title: 'All the while the old tasks run: not one is missing before, during and after the roll-back.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      await deployCrash(context, { rollback: true, desiredCount: 2 });
      const looks: number[] = [];
      await context.waitFor('the roll-back to end', async () => {
        looks.push((await tasksOf(context)).filter(({ lastStatus }) => lastStatus === 'RUNNING').length);
        const { serviceDeployments = [] } = await context.ecs.listServiceDeployments({ cluster: await context.cluster(), service: context.name('service') });
        return serviceDeployments.some(({ status }) => status === 'ROLLBACK_SUCCESSFUL') ? true : undefined;
      });
      expectThat(looks.every((running) => running >= 2), 'two running tasks at each look', looks);
    },
  },
  {
    id: 'breaker-threshold-small',
    title: 'The threshold of one task is 3.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { failing } = await deployCrash(context, { rollback: false });
      await context.waitForService('to have failed', ({ deployments }) => deployments?.find(({ id }) => id === failing)?.rolloutState === 'FAILED');
      const failed = (await tasksOf(context, 'STOPPED')).filter(({ startedBy }) => startedBy === failing);
      expectEqual('tasks that failed', failed.length, 3);
    },
  },
  {
    id: 'breaker-threshold-half',
    title: 'The threshold of ten tasks is 5, of 1000 it is 200.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      for (const [desiredCount, threshold] of [[10, 5], [1000, 200]] as const) {
        const serviceName = context.name(`of-${desiredCount}`);
        await context.createService(await context.register(), { serviceName, desiredCount, deploymentConfiguration: breaker(false) });
        const cluster = await context.cluster();
        const { serviceDeployments } = await context.ecs.listServiceDeployments({ cluster, service: serviceName });
        const described = await context.ecs.describeServiceDeployments({ serviceDeploymentArns: [serviceDeployments?.[0]?.serviceDeploymentArn ?? ''] });
        expectEqual(`threshold of ${desiredCount}`, described.serviceDeployments?.[0]?.deploymentCircuitBreaker?.threshold, threshold);
        await context.ecs.deleteService({ cluster, service: serviceName, force: true });
      }
    },
  },
  {
    id: 'breaker-first-deployment',
    title: 'A first deployment has nothing to go back to: ROLLBACK_FAILED or STOPPED, and no task of it runs on.',
    source: 'never compared with AWS',
    needs: ['behaviours'],
    run: async (context) => {
      await context.createService(await context.register('crashes'), { deploymentConfiguration: breaker(true) });
      await context.waitForService('to have failed', ({ deployments }) => deployments?.[0]?.rolloutState === 'FAILED');
      await waitForDeployment(context, ['ROLLBACK_FAILED', 'STOPPED']);
    },
  },
  {
    id: 'breaker-counts-pulls',
    title: 'An image that cannot be pulled counts as a failed start.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      await context.createService(await context.register('no-image'), { deploymentConfiguration: breaker(false) });
      const { deployments } = await context.waitForService('to have failed', (service) => service.deployments?.[0]?.rolloutState === 'FAILED');
      expectMatch('rolloutStateReason', deployments?.[0]?.rolloutStateReason, /tasks failed to start/);
    },
  },
  {
    id: 'breaker-counts-health',
    title: 'A failing container health check fails the deployment.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      await context.createService(await context.register('unhealthy'), { desiredCount: 2, deploymentConfiguration: breaker(false) });
      const { deployments } = await context.waitForService('to have failed', (service) => service.deployments?.[0]?.rolloutState === 'FAILED');
      expectEqual('rolloutState', deployments?.[0]?.rolloutState, 'FAILED');
    },
  },
  {
    id: 'breaker-disabled',
    title: 'Without the breaker nothing fails: the deployment goes on trying.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      await context.createService(await context.register(), {});
      await context.waitForService('to be steady', isSteady);
      await deploy(context, (await context.register('crashes')).arn);
      await context.time.pass(300_000);
      expectEqual('deployments', (await context.service()).deployments?.map(({ status, rolloutState }) => [status, rolloutState]), [['PRIMARY', 'IN_PROGRESS'], ['ACTIVE', 'COMPLETED']]);
    },
  },
  {
    id: 'breaker-stall-trap',
    title: 'A roll-back uses the last COMPLETED deployment up: what is deployed before it ends has nothing to go back to.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      // The old task goes first, so that the roll-back has something to do.
      const { bad } = await deployCrash(context, { rollback: true, percent: { minimumHealthyPercent: 0, maximumPercent: 100 } });
      await waitForDeployment(context, ['ROLLBACK_IN_PROGRESS', 'ROLLBACK_REQUESTED'], { intervalMs: 20 });
      const again = await context.register('crashes', { family: context.family('again', 'crashes') });
      const last = await deploy(context, again.arn);
      const service = await context.waitForService('to have failed for good', ({ deployments }) => deployments?.find(({ id }) => id === last)?.rolloutState === 'FAILED', { deadlineMs: 3_600_000 });
      await context.time.pass(60_000);
      expectThat((await context.service()).taskDefinition === again.arn, 'the service to stay with the definition that failed', [service.taskDefinition, bad]);
    },
  },
];

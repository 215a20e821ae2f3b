import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectOneOf, expectPresent, expectRefusal, expectThat } from '../expectations.ts';
import { deploy, isSteady, serviceDeploymentsOf, waitForDeployment } from '../services.ts';

/** A steady service onto which a definition is deployed that never becomes ready; the ARN of that service deployment. */
async function deployStuck(context: CaseContext): Promise<{ readonly good: string; readonly stuck: string; readonly arn: string }> {
  const good = await context.register();
  await context.createService(good);
  await context.waitForService('to be steady', isSteady);
  await waitForDeployment(context, ['SUCCESSFUL']);
  const stuck = await context.register('no-image');
  await deploy(context, stuck.arn);
  const deployment = await waitForDeployment(context, ['PENDING', 'IN_PROGRESS']);
  return { good: good.arn, stuck: stuck.arn, arn: expectPresent('serviceDeploymentArn', deployment.serviceDeploymentArn) };
}

async function describe(context: CaseContext, arn: string): Promise<string | undefined> {
  return (await context.ecs.describeServiceDeployments({ serviceDeploymentArns: [arn] })).serviceDeployments?.[0]?.status;
}

export const serviceDeploymentCases: readonly ConformanceCase[] = [
  {
    id: 'deployment-first',
    title: 'The first deployment is listed, and SUCCESSFUL once the service is steady.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const { serviceArn } = await context.createService(await context.register());
      await context.waitForService('to be steady', isSteady);
      const deployment = await waitForDeployment(context, ['SUCCESSFUL']);
      expectEqual('serviceArn', deployment.serviceArn, serviceArn);
      expectMatch('ARN', deployment.serviceDeploymentArn, new RegExp(`:service-deployment/${await context.cluster()}/${context.name('service')}/`));
      expectThat(deployment.createdAt instanceof Date && deployment.finishedAt instanceof Date, 'createdAt and finishedAt to be times', deployment);
    },
  },
  {
    id: 'deployment-current',
    title: 'The service names its running deployment, whose target revision it tells.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { arn } = await deployStuck(context);
      const service = await context.service();
      expectEqual('currentServiceDeployment', service.currentServiceDeployment, arn);
    },
  },
  {
    id: 'deployment-revisions',
    title: 'A deployment leads from the old revision to the new one.',
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      const { good, stuck } = await deployStuck(context);
      const [deployment] = await serviceDeploymentsOf(context);
      const arns = [deployment?.sourceServiceRevisions?.[0]?.arn ?? '', deployment?.targetServiceRevision?.arn ?? ''];
      const { serviceRevisions = [] } = await context.ecs.describeServiceRevisions({ serviceRevisionArns: arns });
      const definitions = arns.map((arn) => serviceRevisions.find(({ serviceRevisionArn }) => serviceRevisionArn === arn)?.taskDefinition);
      expectEqual('definitions', definitions, [good, stuck]);
    },
  },
  {
    id: 'deployment-list-filter',
    title: 'ListServiceDeployments filters by status and by time, over pages.',
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      const { arn } = await deployStuck(context);
      const [cluster, service] = [await context.cluster(), context.name('service')];
      const successful = await context.ecs.listServiceDeployments({ cluster, service, status: ['SUCCESSFUL'] });
      const open = await context.ecs.listServiceDeployments({ cluster, service, status: ['PENDING', 'IN_PROGRESS'] });
      expectEqual('SUCCESSFUL, open', [successful.serviceDeployments?.length, open.serviceDeployments?.map(({ serviceDeploymentArn }) => serviceDeploymentArn)], [1, [arn]]);
      const future = await context.ecs.listServiceDeployments({ cluster, service, createdAt: { after: new Date(Date.now() + 86_400_000 * 365) } });
      expectEqual('created after next year', future.serviceDeployments, []);
      const page = await context.ecs.listServiceDeployments({ cluster, service, maxResults: 1 });
      expectEqual('first page', page.serviceDeployments?.length, 1);
      const next = await context.ecs.listServiceDeployments({ cluster, service, maxResults: 1, nextToken: page.nextToken });
      expectThat(next.serviceDeployments?.[0]?.serviceDeploymentArn !== page.serviceDeployments?.[0]?.serviceDeploymentArn, 'another deployment on the next page', next.serviceDeployments);
    },
  },
  {
    id: 'deployment-list-unknown-service',
    title: 'ListServiceDeployments of an unknown service is a ServiceNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.listServiceDeployments({ cluster: await context.cluster(), service: 'nothing' }), 'ServiceNotFoundException');
    },
  },
  {
    id: 'deployment-describe-limit',
    title: 'DescribeServiceDeployments takes 20 and refuses 21; unknown ones are failures MISSING.',
    source: 'facts: Services and deployments',
    isSafe: true,
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 0 });
      const { serviceDeployments } = await context.ecs.listServiceDeployments({ cluster: await context.cluster(), service: context.name('service') });
      const known = expectPresent('serviceDeploymentArn', serviceDeployments?.[0]?.serviceDeploymentArn);
      const arns = Array.from({ length: 21 }, (_, index) => known.replace(/[^/]+$/, `unknown${String(index).padStart(14, '0')}`));
      const answer = await context.ecs.describeServiceDeployments({ serviceDeploymentArns: arns.slice(0, 20) });
      expectEqual('failures for 20', [answer.failures?.length, answer.failures?.[0]?.reason], [20, 'MISSING']);
      await expectRefusal(context.ecs.describeServiceDeployments({ serviceDeploymentArns: arns }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'deployment-revision-digest',
    title: 'A revision tells the digest of each image that ran.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const image = context.target.imageWithDigest;
      await context.createService(await context.register('runs', { executionRoleArn: 'arn:aws:iam::123456789012:role/conformance', containerDefinitions: [context.container('runs', { image })] }));
      await context.waitForService('to be steady', isSteady);
      const deployment = await waitForDeployment(context, ['SUCCESSFUL']);
      const { serviceRevisions } = await context.ecs.describeServiceRevisions({ serviceRevisionArns: [deployment.targetServiceRevision?.arn ?? ''] });
      const ran = expectPresent('containerImages[0]', serviceRevisions?.[0]?.containerImages?.[0]);
      expectEqual('container, image', [ran.containerName, ran.image], ['main', image]);
      expectMatch('imageDigest', ran.imageDigest, /^sha256:[0-9a-f]{64}$/);
    },
  },
  {
    id: 'deployment-count-keeps-revision',
    title: 'A change of the count is no new service deployment.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const { serviceName } = await context.createService(await context.register());
      await context.waitForService('to be steady', isSteady);
      await context.ecs.updateService({ cluster: await context.cluster(), service: serviceName, desiredCount: 2 });
      await context.waitForService('to run two tasks', ({ runningCount }) => runningCount === 2);
      expectEqual('service deployments', (await serviceDeploymentsOf(context)).length, 1);
    },
  },
  {
    id: 'deployment-superseded',
    title: 'A deployment that another one takes the place of ends, and not as SUCCESSFUL.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { arn } = await deployStuck(context);
      const last = await deploy(context, (await context.register('runs', { family: context.family('last') })).arn);
      await context.waitForService('to be steady on the last definition', (service) => isSteady(service) && service.deployments?.[0]?.id === last);
      expectOneOf('status of the superseded one', await describe(context, arn), ['STOPPED', 'STOP_REQUESTED']);
      expectEqual('status of the last one', (await waitForDeployment(context, ['SUCCESSFUL'])).status, 'SUCCESSFUL');
    },
  },
  {
    id: 'deployment-stop-rolls-back',
    title: 'StopServiceDeployment ROLLBACK of a running deployment goes back: ROLLBACK_SUCCESSFUL, the old definition.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { good, arn } = await deployStuck(context);
      const answer = await context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
      expectEqual('serviceDeploymentArn', answer.serviceDeploymentArn, arn);
      expectOneOf('status right after', await describe(context, arn), ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL']);
      await context.waitFor('the roll-back to succeed', async () => ((await describe(context, arn)) === 'ROLLBACK_SUCCESSFUL' ? true : undefined));
      const service = await context.waitForService('to be back', (one) => one.taskDefinition === good && one.deployments?.[0]?.rolloutState === 'COMPLETED');
      expectEqual('runningCount', service.runningCount, 1);
    },
  },
  {
    id: 'deployment-stop-default',
    title: 'Without a type a stop rolls back.',
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      const { good, arn } = await deployStuck(context);
      await context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn });
      await context.waitForService('to be back', (one) => one.taskDefinition === good && one.deployments?.[0]?.rolloutState === 'COMPLETED');
    },
  },
  {
    id: 'deployment-stop-abort',
    title: 'stopType ABORT is not supported.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { arn } = await deployStuck(context);
      await expectRefusal(context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ABORT' }), ['InvalidParameterException', 'UnsupportedFeatureException', 'ClientException']);
    },
  },
  {
    id: 'deployment-stop-successful',
    title: 'A SUCCESSFUL deployment cannot be stopped any more.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      await context.createService(await context.register());
      await context.waitForService('to be steady', isSteady);
      const { serviceDeploymentArn } = await waitForDeployment(context, ['SUCCESSFUL']);
      await expectRefusal(context.ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: 'ROLLBACK' }), ['ConflictException', 'InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'deployment-stop-rolled-back',
    title: 'A deployment that was rolled back cannot be stopped again.',
    source: 'facts: Services and deployments',
    needs: ['behaviours'],
    run: async (context) => {
      const { arn } = await deployStuck(context);
      await context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
      await context.waitFor('the roll-back to succeed', async () => ((await describe(context, arn)) === 'ROLLBACK_SUCCESSFUL' ? true : undefined));
      await expectRefusal(context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), ['ConflictException', 'InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'deployment-stop-rolling-back',
    title: 'A stop is taken while the roll-back runs, too.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      const { arn } = await deployStuck(context);
      await context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
      expectOneOf('status', await describe(context, arn), ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);
      await context.ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
      await context.waitFor('the roll-back to succeed', async () => ((await describe(context, arn)) === 'ROLLBACK_SUCCESSFUL' ? true : undefined));
    },
  },
  {
    id: 'deployment-stop-unknown',
    title: 'Stopping an unknown deployment is a ServiceDeploymentNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 0 });
      const { serviceDeployments } = await context.ecs.listServiceDeployments({ cluster: await context.cluster(), service: context.name('service') });
      const known = expectPresent('serviceDeploymentArn', serviceDeployments?.[0]?.serviceDeploymentArn);
      await expectRefusal(context.ecs.stopServiceDeployment({ serviceDeploymentArn: known.replace(/[^/]+$/, 'unknown00000000000000') }), 'ServiceDeploymentNotFoundException');
    },
  },
  {
    id: 'deployment-kept-90-days',
    title: 'Service deployments are kept for 90 days.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      await context.createService(await context.register());
      await context.waitForService('to be steady', isSteady);
      const first = expectPresent('serviceDeploymentArn', (await serviceDeploymentsOf(context))[0]?.serviceDeploymentArn);
      await deploy(context, (await context.register('runs', { family: context.family('next') })).arn);
      await context.time.pass(89 * 86_400_000);
      expectEqual('after 89 days', await describe(context, first), 'SUCCESSFUL');
      await context.time.pass(2 * 86_400_000);
      expectEqual('after 91 days', await describe(context, first), undefined);
    },
  },
];

import type { Kernel } from '../kernel.ts';
import { clusterName, serviceDeploymentArn, serviceRevisionArn } from '../operations/arns.ts';
import type { ServiceRecord, ServiceRevisionRecord } from '../state/records.ts';
import { commitStep } from './commit-step.ts';
import { startDeployment } from './start-deployment.ts';
import { primaryOf } from './service-step.ts';
import type { Workload } from './workload.ts';

/** Keeps the service with a new PRIMARY deployment of that workload, and has the scheduler look at it. */
export function beginDeployment(kernel: Kernel, service: ServiceRecord, workload: Workload): void {
  const { settings, state, random, clock, services } = kernel;
  const names = { cluster: clusterName(service.clusterArn), service: service.name };
  const nowMs = clock.now();
  const revision: ServiceRevisionRecord = {
    arn: serviceRevisionArn(settings, names, random.digits(19)),
    serviceArn: service.arn, clusterArn: service.clusterArn,
    ...workload,
    imageDigests: {}, createdAtMs: nowMs, passedThrough: {},
  };
  const current = state.serviceDeployments.get(primaryOf(service)?.serviceDeploymentArn ?? '');
  commitStep(kernel, startDeployment(service, current, { id: `ecs-svc/${random.digits(19)}`, serviceDeploymentArn: serviceDeploymentArn(settings, names, random.hex(21)), revision, nowMs }));
  services.wake(service.arn);
}

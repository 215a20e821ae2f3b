import type { DescribeServiceRevisionsCommandInput, DescribeServiceRevisionsCommandOutput, ServiceRevision } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { ServiceRevisionRecord } from '../state/records.ts';
import { wireTime } from '../wire.ts';
import type { Wire } from '../wire.ts';
import { lookUpTaskDefinition } from './find-task-definition.ts';
import type { Operations } from './operation.ts';

export const serviceRevisionOperations: Operations = { DescribeServiceRevisions: describeServiceRevisions };

export function describeServiceRevisions(input: Wire<DescribeServiceRevisionsCommandInput>, kernel: Kernel): Wire<Omit<DescribeServiceRevisionsCommandOutput, '$metadata'>> {
  const arns = input.serviceRevisionArns ?? [];
  // (?)
  if (arns.length === 0) throw invalidParameter('Service revision ARNs cannot be empty.');
  if (arns.length > 20) throw invalidParameter('Service revision ARNs cannot contain more than 20 elements.');
  const found = [...new Set(arns)].map((arn) => ({ arn, record: kernel.state.serviceRevisions.get(arn) }));
  return {
    serviceRevisions: found.flatMap(({ record }) => (record === undefined ? [] : [toWire(record, kernel)])),
    failures: found.flatMap(({ arn, record }) => (record === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
}

function toWire(revision: ServiceRevisionRecord, kernel: Kernel): Wire<ServiceRevision> {
  const containers = lookUpTaskDefinition(kernel, revision.taskDefinitionArn)?.definition.containerDefinitions ?? [];
  return {
    serviceRevisionArn: revision.arn, serviceArn: revision.serviceArn, clusterArn: revision.clusterArn, taskDefinition: revision.taskDefinitionArn,
    ...(revision.launchType === undefined ? {} : { launchType: revision.launchType }),
    ...(revision.capacityProviderStrategy === undefined ? {} : { capacityProviderStrategy: revision.capacityProviderStrategy }),
    platformVersion: revision.platformVersion, platformFamily: 'Linux',
    loadBalancers: revision.loadBalancers, serviceRegistries: revision.serviceRegistries,
    ...(revision.networkConfiguration === undefined ? {} : { networkConfiguration: revision.networkConfiguration }),
    containerImages: containers.map(({ name = '', image = '' }) => {
      const imageDigest = revision.imageDigests[name];
      return { containerName: name, image, ...(imageDigest === undefined ? {} : { imageDigest }) };
    }),
    guardDutyEnabled: false,
    createdAt: wireTime(revision.createdAtMs),
    ...revision.passedThrough,
  };
}

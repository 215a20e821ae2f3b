import type { DescribeContainerInstancesCommandInput, DescribeContainerInstancesCommandOutput, ListContainerInstancesCommandInput, ListContainerInstancesCommandOutput } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { Wire } from '../wire.ts';
import { findCluster } from './find-cluster.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';

/** Everything runs on Fargate: no cluster has container instances. */
export const containerInstanceOperations: Operations = { DescribeContainerInstances: describeContainerInstances, ListContainerInstances: listContainerInstances };

export function listContainerInstances(input: Wire<ListContainerInstancesCommandInput>, kernel: Kernel): Wire<Omit<ListContainerInstancesCommandOutput, '$metadata'>> {
  findCluster(kernel, input.cluster);
  const page = paginate<string>([], input, { key: (arn) => arn, limit: 100, scope: 'ListContainerInstances' });
  return { containerInstanceArns: [...page.items], ...nextTokenOf(page) };
}

export function describeContainerInstances(input: Wire<DescribeContainerInstancesCommandInput>, kernel: Kernel): Wire<Omit<DescribeContainerInstancesCommandOutput, '$metadata'>> {
  const cluster = findCluster(kernel, input.cluster);
  const instances = input.containerInstances ?? [];
  // (?) The texts were never compared with AWS.
  if (instances.length === 0) throw invalidParameter('Container instances cannot be empty.');
  if (instances.length > 100) throw invalidParameter('Container instances cannot contain more than 100 entries.');
  const arnOf = (instance: string): string => instance.startsWith('arn:') ? instance : cluster.arn.replace(':cluster/', ':container-instance/').concat('/', instance);
  return { containerInstances: [], failures: instances.map((instance) => ({ arn: arnOf(instance), reason: 'MISSING' })) };
}

import type { ListTagsForResourceCommandInput, ListTagsForResourceCommandOutput, TagResourceCommandInput, UntagResourceCommandInput } from '@aws-sdk/client-ecs';
import { clientException, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { Tags } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { parseArn } from './arns.ts';
import { clusterNotFound } from './find-cluster.ts';
import { lookUpTaskDefinition, putTaskDefinition } from './find-task-definition.ts';
import type { Operations } from './operation.ts';
import { checkTagKey, checkTags, mergeTags, withoutTags } from './tags.ts';

export const tagOperations: Operations = { TagResource: tagResource, UntagResource: untagResource, ListTagsForResource: listTagsForResource };

export function tagResource(input: Wire<TagResourceCommandInput>, kernel: Kernel): Record<string, never> {
  const added = checkTags(input.tags);
  const resource = findTagged(input.resourceArn ?? '', kernel);
  resource.put(mergeTags(resource.tags, added));
  return {};
}

export function untagResource(input: Wire<UntagResourceCommandInput>, kernel: Kernel): Record<string, never> {
  const keys = input.tagKeys ?? [];
  keys.forEach(checkTagKey);
  const resource = findTagged(input.resourceArn ?? '', kernel);
  resource.put(withoutTags(resource.tags, keys));
  return {};
}

export function listTagsForResource(input: Wire<ListTagsForResourceCommandInput>, kernel: Kernel): Wire<Omit<ListTagsForResourceCommandOutput, '$metadata'>> {
  return { tags: [...findTagged(input.resourceArn ?? '', kernel).tags] };
}

/** Something that has tags, and how to keep other ones: a new version of its record. */
interface Tagged {
  readonly tags: Tags;
  readonly put: (tags: Tags) => void;
}

/** Throws AWS's error for what does not exist or carries no tags. (?) Only the cluster's and the definition's texts were seen. */
function findTagged(arn: string, kernel: Kernel): Tagged {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw invalidParameter('Invalid arn syntax.');
  switch (parsed.kind) {
    case 'cluster': return taggedCluster(arn, kernel);
    case 'service': return taggedService(arn, kernel);
    case 'task': return taggedTask(arn, kernel);
    case 'task-definition': return taggedDefinition(arn, kernel);
    case 'container-instance': throw invalidParameter('The specified container instance does not exist. Specify a valid container instance and try again.');
    case 'capacity-provider': throw invalidParameter(`The capacity provider '${parsed.name}' is owned by AWS and carries no tags.`);
    case 'container':
    case 'service-deployment':
    case 'service-revision': throw invalidParameter('The specified resource type carries no tags. Tag its task or its service instead.');
    default: {
      const unreachable: never = parsed;
      throw new Error(`Unknown kind of ARN: ${JSON.stringify(unreachable)}`);
    }
  }
}

function taggedCluster(arn: string, kernel: Kernel): Tagged {
  const cluster = kernel.state.clusters.get(arn);
  if (cluster === undefined) throw clusterNotFound();
  if (cluster.status === 'INACTIVE') throw invalidParameter('The specified cluster is inactive. Specify an active cluster and try again.');
  return { tags: cluster.tags, put: (tags) => kernel.state.clusters.set(arn, { ...cluster, tags }) };
}

function taggedService(arn: string, kernel: Kernel): Tagged {
  const service = kernel.state.services.get(arn);
  if (service === undefined) throw invalidParameter('The specified service does not exist. Specify a valid service and try again.');
  if (service.status === 'INACTIVE') throw invalidParameter('The specified service is inactive. Specify an active service and try again.');
  return { tags: service.tags, put: (tags) => kernel.state.services.set(arn, { ...service, tags }) };
}

function taggedTask(arn: string, kernel: Kernel): Tagged {
  const task = kernel.state.task(arn);
  if (task === undefined) throw invalidParameter('The specified task does not exist. Specify a valid task and try again.');
  // Reads go on as long as the task is told of.
  const put = (tags: Tags): void => {
    if (task.lastStatus === 'STOPPED') throw invalidParameter('The specified task is stopped. Specify a running task and try again.');
    kernel.state.putTask({ ...task, tags }, kernel.clock.now());
  };
  return { tags: task.tags, put };
}

function taggedDefinition(arn: string, kernel: Kernel): Tagged {
  const definition = lookUpTaskDefinition(kernel, arn);
  if (definition === undefined) throw clientException('The specified task definition does not exist. Specify a valid account, family, revision and try again.');
  return { tags: definition.tags, put: (tags) => putTaskDefinition(kernel.state, { ...definition, tags }) };
}

import type { TaskLaunch } from '../../runtime/task-runtime.ts';
import type { ContainerDefinitionInput } from '../../state/records.ts';
import { testStartMs } from '../make-kernel.ts';

export function makeLaunch(launch: Partial<TaskLaunch> = {}, containers: readonly ContainerDefinitionInput[] = [{ name: 'app', image: 'registry/app:1' }]): TaskLaunch {
  const taskId = launch.taskId ?? '0123456789abcdef0123456789abcdef';
  return {
    taskArn: `arn:aws:ecs:us-east-1:123456789012:task/default/${taskId}`, taskId, clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/default',
    family: 'job', revision: 1, serviceName: undefined, group: 'family:job', startedBy: 'me', availabilityZone: 'us-east-1a', subnetId: 'subnet-1', macAddress: '0a:00:00:00:00:01',
    launchType: 'FARGATE', cpu: 256, memoryMiB: 512, definition: { family: 'job', containerDefinitions: [...containers] },
    containers: containers.map((definition) => ({ name: definition.name ?? '', arn: `${taskId}/${definition.name ?? ''}`, definition, image: definition.image ?? '', imageDigest: undefined, command: undefined, environment: {}, cpu: undefined, memoryMiB: undefined })),
    taskRoleArn: undefined, executionRoleArn: undefined, createdAtMs: testStartMs, ...launch,
  };
}

import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';
import { isEcrImage } from './fargate-rules.ts';
import { containersOf } from './rule.ts';

/**
 * What a container instance must offer to run the definition, as `requiresAttributes` tells it. Names as in AWS's answers
 * for definitions of this kind; (?) neither their order nor that the list is complete was compared with AWS.
 */
export function requiredAttributes(definition: TaskDefinitionInput): { name: string }[] {
  const names = new Set([...taskAttributes(definition), ...containersOf(definition).flatMap((container) => containerAttributes(container, definition))]);
  return [...names].map((name) => ({ name }));
}

function taskAttributes(definition: TaskDefinitionInput): string[] {
  const volumes = definition.volumes ?? [];
  return [
    ...when(definition.networkMode === 'awsvpc', 'com.amazonaws.ecs.capability.docker-remote-api.1.18', 'ecs.capability.task-eni'),
    ...when(definition.taskRoleArn !== undefined, 'com.amazonaws.ecs.capability.task-iam-role'),
    ...when(definition.pidMode !== undefined || definition.ipcMode !== undefined, 'ecs.capability.pid-ipc-namespace-sharing'),
    ...when(volumes.some(({ efsVolumeConfiguration }) => efsVolumeConfiguration !== undefined), 'ecs.capability.efs'),
    ...when(definition.proxyConfiguration !== undefined, 'ecs.capability.aws-appmesh'),
  ];
}

function containerAttributes(container: ContainerDefinitionInput, definition: TaskDefinitionInput): string[] {
  const { logConfiguration, secrets = [], firelensConfiguration } = container;
  const driver = logConfiguration?.logDriver;
  const hasRole = definition.executionRoleArn !== undefined;
  const isOrdered = (container.dependsOn ?? []).length > 0 || container.startTimeout !== undefined || container.stopTimeout !== undefined;
  return [
    ...when(driver !== undefined, `com.amazonaws.ecs.capability.logging-driver.${driver ?? ''}`),
    ...when(driver === 'awslogs', 'com.amazonaws.ecs.capability.docker-remote-api.1.19'),
    ...when(driver === 'awslogs' && hasRole, 'ecs.capability.execution-role-awslogs'),
    ...when(isEcrImage(container.image), 'com.amazonaws.ecs.capability.ecr-auth'),
    ...when(isEcrImage(container.image) && hasRole, 'ecs.capability.execution-role-ecr-pull'),
    ...when(secrets.some(isOfSecretsManager), 'ecs.capability.secrets.asm.environment-variables'),
    ...when(secrets.some((secret) => !isOfSecretsManager(secret)), 'ecs.capability.secrets.ssm.environment-variables'),
    ...when((container.environmentFiles ?? []).length > 0, 'ecs.capability.env-files.s3'),
    ...when(container.healthCheck !== undefined, 'com.amazonaws.ecs.capability.docker-remote-api.1.24', 'ecs.capability.container-health-check'),
    ...when(isOrdered, 'ecs.capability.container-ordering'),
    ...when(container.privileged === true, 'com.amazonaws.ecs.capability.privileged-container'),
    ...when(firelensConfiguration !== undefined, `ecs.capability.firelens.${firelensConfiguration?.type ?? ''}`),
  ];
}

function isOfSecretsManager({ valueFrom = '' }: { readonly valueFrom?: string }): boolean {
  return /^arn:aws[a-z-]*:secretsmanager:/.test(valueFrom);
}

function when(isNeeded: boolean, ...names: readonly string[]): readonly string[] {
  return isNeeded ? names : [];
}

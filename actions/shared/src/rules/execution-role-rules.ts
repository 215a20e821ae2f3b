import { containersOf } from './containers-of.ts';
import { parseEcrHost, parseImage } from './image-reference.ts';
import type { Container, DefinitionRule, TaskDefinition } from './rule.ts';

const checkedOn = '2026-11-26';

export const executionRoleRules: readonly DefinitionRule[] = [
  {
    id: 'R23', title: 'A task that pulls from ECR, writes to awslogs or reads secrets has an execution role', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Task execution IAM role',
    help: 'ECS itself pulls, logs and reads secrets before the container runs, with executionRoleArn. Give the role AmazonECSTaskExecutionRolePolicy and what it must read.',
    check: ({ definition }, report) => {
      if ((definition.executionRoleArn ?? '') !== '') return;
      const purposes = new Set(containersOf(definition).flatMap(({ container }) => purposesOf(container, definition)));
      if (purposes.size > 0) report(['executionRoleArn'], `executionRoleArn is missing; the task needs it for ${[...purposes].join(', ')}`);
    },
  },
  {
    id: 'R24', title: 'The execution role is not the task role', severity: 'warning', checkedOn,
    source: 'ECS Developer Guide, Best practices for IAM roles',
    help: 'With one role for both, the application can read every secret and pull every image that ECS may. Make two.',
    check: ({ definition: { executionRoleArn, taskRoleArn } }, report) => {
      if (taskRoleArn !== undefined && taskRoleArn !== '' && taskRoleArn === executionRoleArn) report(['taskRoleArn'], 'taskRoleArn is the execution role too; better: a role of its own, without the execution role\'s permissions');
    },
  },
];

/** On EC2 and elsewhere the instance's own role pulls and logs; it never reads secrets for a task. */
function purposesOf({ image = '', logConfiguration, secrets = [], repositoryCredentials }: Container, { requiresCompatibilities = [] }: TaskDefinition): string[] {
  const isFargate = requiresCompatibilities.length === 0 || requiresCompatibilities.includes('FARGATE');
  const parsed = parseImage(image);
  const isOfEcr = parsed.kind === 'valid' && parseEcrHost(parsed.registry) !== undefined;
  return [
    ...(isFargate && isOfEcr ? ['images of ECR'] : []),
    ...(isFargate && logConfiguration?.logDriver === 'awslogs' ? ['the log driver awslogs'] : []),
    ...(secrets.length > 0 || (logConfiguration?.secretOptions ?? []).length > 0 ? ['secrets'] : []),
    ...(repositoryCredentials === undefined ? [] : ['repositoryCredentials']),
  ];
}

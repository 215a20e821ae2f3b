import type { ContainerDefinition, RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase, Source } from '../conformance-case.ts';
import { expectRefusal } from '../expectations.ts';

interface RefusedDefinition {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly definition?: (context: CaseContext) => Partial<RegisterTaskDefinitionCommandInput>;
  /** Changes to the one container. */
  readonly container?: Partial<ContainerDefinition>;
  /** A text that ECS is known to send. */
  readonly message?: RegExp;
}

const roleArn = 'arn:aws:iam::123456789012:role/conformance';
const logs = { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'p' } } as const;

const refused: readonly RefusedDefinition[] = [
  { id: 'no-containers', title: 'A definition without containers is refused.', source: 'reported: awsdocs/aws-cloudformation-user-guide#454', definition: () => ({ containerDefinitions: [] }), message: /Container list cannot be empty/ },
  { id: 'eleven-containers', title: 'Eleven containers are refused.', source: 'facts: Task definitions', definition: (context) => ({ containerDefinitions: Array.from({ length: 11 }, (_, index) => context.container('runs', { name: `c${index}` })) }) },
  { id: 'no-image', title: 'A container without an image is refused.', source: 'reported: aws-actions/amazon-ecs-render-task-definition#87', container: { image: undefined }, message: /Container\.image should not be null or empty/ },
  { id: 'no-name', title: 'A container without a name is refused.', source: 'reported: awsdocs/aws-cloudformation-user-guide#612', container: { name: undefined }, message: /Container\.name should not be null or empty/ },
  { id: 'bad-container-name', title: 'A container name with a blank is refused.', source: 'reported: ansible/ansible#22860', container: { name: 'a b' }, message: /Container\.name contains invalid characters/ },
  { id: 'same-name-twice', title: 'Two containers of one name are refused.', source: 'never compared with AWS', definition: (context) => ({ containerDefinitions: [context.container(), context.container()] }) },
  { id: 'bad-family', title: 'A family with a blank is refused.', source: 'SDK model', definition: (context) => ({ family: `${context.name('a')} b` }) },
  { id: 'long-family', title: 'A family of 256 characters is refused.', source: 'SDK model', definition: (context) => ({ family: context.name('n').padEnd(256, 'n') }) },
  { id: 'fargate-pair', title: '256 CPU units with 4096 MiB are no Fargate size.', source: 'reported: aws-games/cloud-game-development-toolkit#737', definition: () => ({ cpu: '256', memory: '4096' }), message: /No Fargate configuration exists for given values/ },
  { id: 'fargate-32-vcpu-step', title: '32 vCPU do not take 64 GiB.', source: 'facts: Fargate CPU and memory', definition: () => ({ cpu: '32768', memory: '65536' }), message: /No Fargate configuration exists for given values/ },
  { id: 'fargate-no-cpu', title: 'Fargate needs cpu.', source: 'reported: mongodb/terraform-aws-ecs-task-definition#38', definition: () => ({ cpu: undefined }), message: /Fargate requires that 'cpu' be defined at the task level/ },
  { id: 'fargate-no-memory', title: 'Fargate needs memory.', source: 'never compared with AWS', definition: () => ({ memory: undefined }), container: { memory: 256 }, message: /Fargate requires that 'memory' be defined at the task level/ },
  { id: 'fargate-bridge', title: 'Fargate knows only awsvpc.', source: 'reported: aws/amazon-ecs-cli#1145', definition: () => ({ networkMode: 'bridge' }), message: /Fargate only supports network mode/ },
  { id: 'no-essential', title: 'A definition needs an essential container.', source: 'SDK model', container: { essential: false } },
  { id: 'host-port-differs', title: 'Under awsvpc the host port is the container port.', source: 'reported: pulumi/pulumi-awsx#935', container: { portMappings: [{ containerPort: 80, hostPort: 81 }] }, message: /host ports and container ports in port mappings must match/ },
  { id: 'links', title: 'Under awsvpc there are no links.', source: 'SDK model', definition: (context) => ({ containerDefinitions: [context.container('runs', { links: ['other'] }), context.container('runs', { name: 'other' })] }) },
  { id: 'hostname', title: 'Under awsvpc there is no hostname.', source: 'SDK model', container: { hostname: 'host' } },
  { id: 'privileged', title: 'Fargate runs nothing privileged.', source: 'SDK model', container: { privileged: true } },
  { id: 'shared-memory', title: 'Fargate has no sharedMemorySize.', source: 'SDK model', container: { linuxParameters: { sharedMemorySize: 64 } } },
  { id: 'host-volume', title: 'Fargate mounts no folder of a host.', source: 'SDK model', definition: () => ({ volumes: [{ name: 'host', host: { sourcePath: '/etc' } }] }) },
  { id: 'secrets-without-role', title: 'Secrets need an execution role.', source: 'facts: Task definitions', container: { secrets: [{ name: 'S', valueFrom: 'name' }] }, message: /execution ?role/i },
  { id: 'awslogs-without-role', title: 'awslogs on Fargate needs an execution role.', source: 'reported: virtual-kubelet/virtual-kubelet#193', container: { logConfiguration: logs }, message: /execution role ARN to support log driver awslogs/ },
  { id: 'awslogs-without-prefix', title: 'awslogs on Fargate needs a stream prefix.', source: 'facts: Reading tasks', definition: () => ({ executionRoleArn: roleArn }), container: { logConfiguration: { ...logs, options: { 'awslogs-group': 'g', 'awslogs-region': 'eu-central-1' } } } },
  { id: 'unknown-log-driver', title: 'A log driver that does not exist is refused.', source: 'SDK model', container: { logConfiguration: { logDriver: 'nonsense' as 'awslogs' } } },
  { id: 'unknown-volume', title: 'A mount point of a volume that is not there is refused.', source: 'never compared with AWS', container: { mountPoints: [{ sourceVolume: 'nothing', containerPath: '/x' }] } },
  { id: 'depends-on-unknown', title: 'dependsOn needs a container of the task.', source: 'SDK model', container: { dependsOn: [{ containerName: 'nothing', condition: 'START' }] } },
  { id: 'depends-on-cycle', title: 'dependsOn must not go in a circle.', source: 'never compared with AWS', definition: (context) => ({ containerDefinitions: [context.container('runs', { dependsOn: [{ containerName: 'other', condition: 'START' }] }), context.container('runs', { name: 'other', dependsOn: [{ containerName: 'main', condition: 'START' }] })] }) },
  { id: 'depends-on-health-without-check', title: 'HEALTHY needs a health check there.', source: 'SDK model', definition: (context) => ({ containerDefinitions: [context.container('runs', { dependsOn: [{ containerName: 'other', condition: 'HEALTHY' }] }), context.container('runs', { name: 'other' })] }) },
  { id: 'storage-20', title: 'Ephemeral storage of 20 GiB is too small.', source: 'facts: RunTask', definition: () => ({ ephemeralStorage: { sizeInGiB: 20 } }) },
  { id: 'storage-201', title: 'Ephemeral storage of 201 GiB is too large.', source: 'facts: RunTask', definition: () => ({ ephemeralStorage: { sizeInGiB: 201 } }) },
  { id: 'health-interval', title: 'A health check looks every 5 s at most.', source: 'SDK model', container: { healthCheck: { command: ['CMD-SHELL', 'true'], interval: 4 } } },
  { id: 'health-command', title: 'A health command begins with CMD or CMD-SHELL.', source: 'SDK model', container: { healthCheck: { command: ['true'] } } },
  { id: 'stop-timeout', title: 'On Fargate stopTimeout ends at 120 s.', source: 'facts: Reading tasks', container: { stopTimeout: 121 } },
  { id: 'environment-files', title: 'Eleven environment files are refused.', source: 'facts: Task definitions', definition: () => ({ executionRoleArn: roleArn }), container: { environmentFiles: Array.from({ length: 11 }, (_, index) => ({ type: 's3' as const, value: `arn:aws:s3:::bucket/${index}.env` })) } },
  { id: 'environment-file-name', title: 'An environment file ends in .env.', source: 'facts: Task definitions', definition: () => ({ executionRoleArn: roleArn }), container: { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/file.txt' }] } },
  { id: 'container-memory', title: 'Containers together take no more memory than the task has.', source: 'reported: pulumi/pulumi-awsx#1220', container: { memory: 1024 }, message: /The 'memory' setting for container 'main' is greater than for the task/ },
  { id: 'tags-51', title: 'Fifty-one tags are refused.', source: 'facts: RunTask', definition: () => ({ tags: Array.from({ length: 51 }, (_, index) => ({ key: `k${index}`, value: 'v' })) }) },
  { id: 'tag-aws-prefix', title: 'A tag that begins with aws: is refused.', source: 'facts: RunTask', definition: () => ({ tags: [{ key: 'aws:x', value: 'v' }] }) },
  { id: 'too-large', title: 'A definition of more than 64 KiB is refused.', source: 'facts: Task definitions', container: { environment: Array.from({ length: 80 }, (_, index) => ({ name: `N${index}`, value: 'v'.repeat(1000) })) } },
];

/** What RegisterTaskDefinition refuses. ECS says ClientException to most; where only the class is known, the text is not looked at. */
export const refuseTaskDefinitionCases: readonly ConformanceCase[] = refused.map((one) => ({
  id: `definition-refuses-${one.id}`,
  title: one.title,
  source: one.source,
  isSafe: true,
  run: async (context) => {
    const containerDefinitions = [context.container('runs', one.container)];
    const call = context.ecs.registerTaskDefinition(context.definition('runs', { containerDefinitions, ...one.definition?.(context) }));
    await expectRefusal(call, ['ClientException', 'InvalidParameterException'], one.message);
  },
}));

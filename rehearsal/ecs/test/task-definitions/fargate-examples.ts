import type { ContainerDefinitionInput, TaskDefinitionInput } from '../../state/records.ts';
import { makeDefinition } from '../make-task-definition.ts';
import { withContainer, type RuleExample } from './rule-example.ts';

const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
const windows = (definition: Partial<TaskDefinitionInput>) => makeDefinition({ cpu: '1024', memory: '2048', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, ...definition });
const without = (member: 'cpu' | 'memory' | 'networkMode'): TaskDefinitionInput => Object.fromEntries(Object.entries(makeDefinition()).filter(([name]) => name !== member));
const linux = (linuxParameters: NonNullable<ContainerDefinitionInput['linuxParameters']>) => withContainer({ linuxParameters });
const awslogs = (options: Record<string, string>) => ({ logConfiguration: { logDriver: 'awslogs' as const, options: { 'awslogs-region': 'us-east-1', 'awslogs-group': '/app', ...options } } });
const unsupported = (member: string) => `Fargate compatible task definitions do not support ${member}`;

export const fargateExamples: Readonly<Record<string, RuleExample>> = {
  'fargate-network-mode': { breaks: without('networkMode'), text: 'Fargate only supports network mode ‘awsvpc’.', keeps: makeDefinition() },
  'fargate-cpu-missing': { breaks: without('cpu'), text: "Fargate requires that 'cpu' be defined at the task level.", keeps: makeDefinition() },
  'fargate-memory-missing': { breaks: without('memory'), text: "Fargate requires that 'memory' be defined at the task level.", keeps: makeDefinition() },
  'fargate-size': {
    breaks: makeDefinition({ cpu: '256', memory: '4096' }), text: 'No Fargate configuration exists for given values: 256 CPU, 4096 memory. See the Amazon ECS documentation for the valid values.', keeps: makeDefinition({ cpu: '1 vCPU', memory: '2 GB' }),
  },
  'fargate-windows-arm': { breaks: windows({ runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'ARM64' } }), text: 'Fargate does not support the ARM64 CPU architecture for Windows tasks.', keeps: windows({}) },
  'fargate-pid-mode': { breaks: makeDefinition({ pidMode: 'host' }), text: "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.", keeps: makeDefinition({ pidMode: 'task' }) },
  'fargate-ipc-mode': { breaks: makeDefinition({ ipcMode: 'task' }), text: 'Tasks using the Fargate launch type do not support ipcMode.', keeps: makeDefinition() },
  'fargate-placement-constraints': { breaks: makeDefinition({ placementConstraints: [{ type: 'memberOf', expression: 'a' }] }), text: unsupported('constraints'), keeps: makeDefinition({ placementConstraints: [] }) },
  'fargate-sourcePath': { breaks: makeDefinition({ volumes: [{ name: 'data', host: { sourcePath: '/data' } }] }), text: unsupported('sourcePath'), keeps: makeDefinition({ volumes: [{ name: 'data', host: {} }] }) },
  'fargate-dockerVolumeConfiguration': {
    breaks: makeDefinition({ volumes: [{ name: 'data', dockerVolumeConfiguration: { scope: 'task' } }] }), text: unsupported('dockerVolumeConfiguration'), keeps: makeDefinition({ volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }] }),
  },
  'fargate-fsxWindowsFileServerVolumeConfiguration': {
    breaks: makeDefinition({ volumes: [{ name: 'data', fsxWindowsFileServerVolumeConfiguration: { fileSystemId: 'fs-1' } }] }), text: unsupported('fsxWindowsFileServerVolumeConfiguration'), keeps: makeDefinition({ volumes: [{ name: 'data' }] }),
  },
  'fargate-privileged': { breaks: withContainer({ privileged: true }), text: "Fargate requires that the 'privileged' setting be 'false'.", keeps: withContainer({ privileged: false }) },
  'fargate-capabilities': { breaks: linux({ capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } }), text: 'NET_ADMIN is not allowed on Fargate.', keeps: linux({ capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } }) },
  'fargate-devices': { breaks: linux({ devices: [{ hostPath: '/dev/kvm' }] }), text: unsupported('devices'), keeps: linux({ initProcessEnabled: true }) },
  'fargate-sharedMemorySize': { breaks: linux({ sharedMemorySize: 64 }), text: unsupported('sharedMemorySize'), keeps: linux({ tmpfs: [{ containerPath: '/tmp', size: 64 }] }) },
  'fargate-maxSwap': { breaks: linux({ maxSwap: 64 }), text: unsupported('maxSwap'), keeps: linux({}) },
  'fargate-swappiness': { breaks: linux({ swappiness: 10 }), text: unsupported('swappiness'), keeps: linux({}) },
  'fargate-dockerSecurityOptions': { breaks: withContainer({ dockerSecurityOptions: ['no-new-privileges'] }), text: unsupported('dockerSecurityOptions'), keeps: withContainer({ dockerSecurityOptions: [] }) },
  'fargate-gpu': { breaks: withContainer({ resourceRequirements: [{ type: 'GPU', value: '1' }] }), text: 'Tasks using the Fargate launch type do not support GPU resource requirements.', keeps: withContainer({ resourceRequirements: [] }) },
  'fargate-log-driver': {
    breaks: withContainer({ logConfiguration: { logDriver: 'json-file' } }), text: 'json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]', keeps: withContainer({ logConfiguration: { logDriver: 'splunk' } }),
  },
  'fargate-stream-prefix': {
    breaks: withContainer(awslogs({}), { executionRoleArn }), text: 'Log driver awslogs requires options: awslogs-stream-prefix', keeps: withContainer(awslogs({ 'awslogs-stream-prefix': 'app' }), { executionRoleArn }),
  },
  'fargate-role-for-awslogs': {
    breaks: withContainer(awslogs({ 'awslogs-stream-prefix': 'app' })), text: 'Fargate requires task definition to have execution role ARN to support log driver awslogs.', keeps: withContainer(awslogs({ 'awslogs-stream-prefix': 'app' }), { executionRoleArn }),
  },
  'fargate-role-for-ecr': {
    breaks: withContainer({ image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1' }), text: 'Fargate requires task definition to have execution role ARN to support ECR images.', keeps: withContainer({ image: 'public.ecr.aws/app:1' }),
  },
  'fargate-stop-timeout': { breaks: withContainer({ stopTimeout: 121 }), text: 'Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.', keeps: withContainer({ stopTimeout: 120 }) },
  'fargate-start-timeout': { breaks: withContainer({ startTimeout: 121 }), text: 'Tasks using the Fargate launch type must have a container start timeout of less than 120 seconds.', keeps: withContainer({ startTimeout: 120 }) },
};

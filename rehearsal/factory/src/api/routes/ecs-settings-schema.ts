import { listOf, matching, onlyFields, oneOf, optional, refined, wholeNumber, type Check } from '../../http/schema.ts';
import type { EcsTaskSettings } from '../../store/rows.ts';

const CPUS = [256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768];
const role = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/([\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/, 'the ARN of an IAM role');
const image = matching(/^(?=.{1,255}$)([A-Za-z0-9.-]+(:\d{1,5})?\/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:\w[\w.-]{0,127}(@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/, 'an image with a tag or digest');
const provider = onlyFields({
  capacityProvider: oneOf(['FARGATE', 'FARGATE_SPOT']),
  weight: optional(wholeNumber({ min: 0, max: 1000 })),
  base: optional(wholeNumber({ min: 0, max: 100_000 })),
});

/** ECS's own words, all optional. What a Fargate size allows for its cpu is left to the controller, which checks again before a launch. */
const settings = onlyFields({
  cluster: optional(matching(/^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/, "a cluster's name or ARN")),
  taskDefinition: optional(matching(/^([\w-]{1,255}(:[1-9]\d{0,8})?|arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]{1,255}(:[1-9]\d{0,8})?)$/, 'family, family:revision or ARN')),
  launchType: optional(oneOf(['FARGATE'])),
  capacityProviderStrategy: optional(listOf(provider, { min: 1, max: 20 })),
  platformVersion: optional(oneOf(['LATEST', '1.4.0'])),
  subnets: optional(listOf(matching(/^subnet-[0-9a-f]{1,17}$/, 'a subnet id'), { min: 1, max: 16 })),
  securityGroups: optional(listOf(matching(/^sg-[0-9a-f]{1,17}$/, 'a security group id'), { min: 1, max: 5 })),
  assignPublicIp: optional(oneOf(['ENABLED', 'DISABLED'])),
  cpu: optional(wholeNumber({ min: 256, max: 32_768 })),
  memory: optional(wholeNumber({ min: 512, max: 249_856 })),
  ephemeralStorage: optional(onlyFields({ sizeInGiB: wholeNumber({ min: 21, max: 200 }) })),
  taskRoleArn: optional(role),
  executionRoleArn: optional(role),
  cpuArchitecture: optional(oneOf(['X86_64', 'ARM64'])),
  logGroup: optional(matching(/^(?!aws\/)[\w./#-]{1,512}$/, "a log group's name")),
  deadlineSeconds: optional(wholeNumber({ min: 60, max: 604_800 })),
  runnerImage: optional(image),
});

export const ecsTaskSettings: Check<EcsTaskSettings> = refined(settings, (value) => {
  const { launchType, capacityProviderStrategy, cpu, memory, subnets = [], securityGroups = [] } = value;
  return [
    ...(launchType !== undefined && capacityProviderStrategy !== undefined ? ['launchType and capacityProviderStrategy must not be given together'] : []),
    ...(cpu !== undefined && !CPUS.includes(cpu) ? [`cpu must be one of ${CPUS.join(', ')}`] : []),
    ...((cpu === undefined) === (memory === undefined) ? [] : ['cpu and memory must be given together']),
    ...([subnets, securityGroups].some((ids) => new Set(ids).size < ids.length) ? ['subnets and securityGroups must not repeat an id'] : []),
  ];
});

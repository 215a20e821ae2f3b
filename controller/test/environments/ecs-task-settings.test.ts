import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from '@jest/globals';
import { fargateSizeProblem } from '../../../actions/shared/src/fargate-sizes.ts';
import { checkEcsTaskSettings, ecsTaskSettingFields, type EcsTaskSettings } from '../../src/environments/ecs-task-settings.ts';
import { fargateMemory } from '../../src/environments/fargate-memory.ts';
import type { JsonObject } from '../../src/json.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/ecs-task-settings.schema.json', import.meta.url), 'utf8')) as JsonObject;
// As others use the schema: the annotations are not known to them.
const validate = new Ajv({ strict: false }).compile(schema);

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const role = 'arn:aws:iam::123456789012:role/factory/runner';
const everything: EcsTaskSettings = {
  cluster: 'arn:aws:ecs:eu-central-1:123456789012:cluster/factory-runs', taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/runner:7', platformVersion: '1.4.0',
  capacityProviderStrategy: [{ capacityProvider: 'FARGATE', base: 1, weight: 0 }, { capacityProvider: 'FARGATE_SPOT', base: 0, weight: 3 }],
  subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'], securityGroups: ['sg-0123456789abcdef0'], assignPublicIp: 'ENABLED', cpu: 1024, memory: 2048,
  ephemeralStorage: { sizeInGiB: 21 }, taskRoleArn: role, executionRoleArn: role, cpuArchitecture: 'ARM64', logGroup: '/factory/production/big.runs_#1', deadlineSeconds: 60, runnerImage: `ghcr.io/org/runner:1.2@${digest}`,
};

describe('checkEcsTaskSettings', () => {
  it('knows every field, and takes them all', () => {
    expect([...ecsTaskSettingFields].sort()).toEqual([...Object.keys(everything), 'launchType'].sort());
    expect(checkEcsTaskSettings(everything)).toEqual([]);
  });

  it.each<EcsTaskSettings>([
    {}, { launchType: 'FARGATE' }, { cluster: 'factory' }, { taskDefinition: 'runner' }, { taskDefinition: 'runner:12' }, { platformVersion: 'LATEST' }, { assignPublicIp: 'DISABLED' },
    { cpuArchitecture: 'X86_64' }, { deadlineSeconds: 604_800 }, { ephemeralStorage: { sizeInGiB: 200 } }, { cpuArchitecture: 'ARM64', cpu: 32_768, memory: 249_856 },
    { cpuArchitecture: 'ARM64', capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] }, { capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1000, base: 100_000 }] },
    { cluster: 'arn:aws-cn:ecs:cn-north-1:123456789012:cluster/a' }, { taskRoleArn: 'arn:aws-us-gov:iam::123456789012:role/a+b=c,d.e@f-g_h' }, { subnets: Array.from({ length: 16 }, (_value, index) => `subnet-${index.toString(16)}`) },
    ...['a:1', 'busybox@' + digest, '123456789012.dkr.ecr.eu-central-1.amazonaws.com/factory/runner:v1', 'localhost:5000/a/b:c', 'a/b__c/d-e.f:_x'].map((runnerImage) => ({ runnerImage })),
  ])('takes %j', (settings) => {
    expect(checkEcsTaskSettings(settings)).toEqual([]);
    expect(validate(settings)).toBe(true);
  });

  it('takes each pair that the actions take, and no other', () => {
    const memories = Array.from({ length: 490 }, (_value, index) => (index + 1) * 512);
    const differing = fargateMemory.flatMap(([cpu]) => memories.filter((memory) => (checkEcsTaskSettings({ cpu, memory }).length === 0) !== (fargateSizeProblem(cpu, memory) === undefined)).map((memory) => [cpu, memory]));
    expect(differing).toEqual([]);
  });

  it('names what was probably meant', () => {
    const found = (fields: JsonObject): readonly string[] => checkEcsTaskSettings(fields);
    expect(found({ subnet: 1, 'task-role-arn': 1, ephemeralStorage: { sizeInGB: 30, sizeInGiB: 30 } })).toEqual([
      'subnet is not a known field; did you mean subnets?',
      'task-role-arn is not a known field; did you mean taskRoleArn?',
      'ephemeralStorage.sizeInGB is not a known field; did you mean sizeInGiB?',
    ]);
    expect(found(JSON.parse('{"__proto__": 1, "constructor": 2}') as JsonObject)).toEqual([expect.stringMatching(/^__proto__ is not a known field; known are cluster, /), expect.stringMatching(/^constructor is not/)]);
    expect(found({ ['x'.repeat(10_000)]: 1 })).toHaveLength(1);
  });

  it('finds everything at once', () => {
    expect(checkEcsTaskSettings({ cpu: 300, memory: '2048', subnets: ['a', 'subnet-1', 'subnet-1'], launchType: 'EC2', capacityProviderStrategy: [{ weight: -1, bsae: 2 }], deadlineSeconds: 59.5, colour: {} })).toEqual([
      'launchType must be left out where capacityProviderStrategy is given; got "EC2".',
      expect.stringMatching(/^colour is not a known field; known are /),
      'launchType must be FARGATE; got "EC2".',
      'capacityProviderStrategy[0].capacityProvider must be FARGATE or FARGATE_SPOT; got nothing.',
      'capacityProviderStrategy[0].bsae is not a known field; did you mean base?',
      'capacityProviderStrategy[0].weight must be a whole number from 0 to 1000; got -1.',
      'subnets[0] must be a subnet id like subnet-0123456789abcdef0; got "a".',
      'subnets must be a list of 1 to 16 different subnet ids; got ["a","subnet-1","subnet-1"].',
      'cpu must be one of 256, 512, 1024, 2048, 4096, 8192, 16384, 32768; got 300.',
      'memory must be a whole number of MiB from 512 to 249856; got "2048".',
      'deadlineSeconds must be a whole number from 60 to 604800; got 59.5.',
    ]);
  });
});

const image = 'runnerImage must be an image with a tag or digest, like ghcr.io/org/image:1.0 or ghcr.io/org/image@sha256:…; got';
const roleArn = 'must be the ARN of an IAM role, like arn:aws:iam::123456789012:role/name; got';
const cluster = 'cluster must be a cluster\'s name (1 to 255 letters, digits, - and _) or its ARN; got';
const definition = 'taskDefinition must be a task definition: family, family:revision or ARN; got';
const sizes = 'cpu must be one of 256, 512, 1024, 2048, 4096, 8192, 16384, 32768; got';
const group = 'logGroup must be a log group\'s name: 1 to 512 letters, digits and _ . - / #, not beginning with aws/; got';
const spot = { capacityProvider: 'FARGATE_SPOT', weight: 1 };

/** What only the code can say is not refused by the schema. */
describe.each<[unknown, string, 'schema' | 'code']>([
  [5, 'The settings must be an object of fields, like {"cpu": 1024, "memory": 2048}; got 5.', 'schema'],
  [null, 'The settings must be an object of fields, like {"cpu": 1024, "memory": 2048}; got null.', 'schema'],
  [[], 'The settings must be an object of fields, like {"cpu": 1024, "memory": 2048}; got [].', 'schema'],
  [{ cpu: 1024 }, 'memory must be given where cpu is; got nothing.', 'schema'],
  [{ memory: 1024 }, 'cpu must be given where memory is; got nothing.', 'schema'],
  [{ cpu: 300, memory: 512 }, `${sizes} 300.`, 'schema'],
  [{ cpu: '1024', memory: 2048 }, `${sizes} "1024".`, 'schema'],
  [{ cpu: null, memory: 2048 }, `${sizes} null.`, 'schema'],
  [{ cpu: 256, memory: 4096 }, 'memory must be 512, 1024 or 2048 for cpu 256; got 4096.', 'code'],
  [{ cpu: 1024, memory: 1000 }, 'memory must be 2048 to 8192 in steps of 1024 for cpu 1024; got 1000.', 'code'],
  [{ cpu: 8192, memory: 17_408 }, 'memory must be 16384 to 61440 in steps of 4096 for cpu 8192; got 17408.', 'code'],
  [{ cpu: 32_768, memory: 65_536 }, 'memory must be 61440, 122880 or 249856 for cpu 32768; got 65536.', 'code'],
  [{ cpu: 32_768, memory: 262_144 }, 'memory must be a whole number of MiB from 512 to 249856; got 262144.', 'schema'],
  [{ cluster: '' }, `${cluster} "".`, 'schema'],
  [{ cluster: 'a/b' }, `${cluster} "a/b".`, 'schema'],
  [{ cluster: 'arn:aws:ecs:eu-central-1:123456789012:service/a' }, `${cluster} "arn:aws:ecs:eu-central-1:123456789012:service/a".`, 'schema'],
  [{ taskDefinition: 'runner:0' }, `${definition} "runner:0".`, 'schema'],
  [{ taskDefinition: 'runner:latest' }, `${definition} "runner:latest".`, 'schema'],
  [{ taskDefinition: 'arn:aws:iam::123456789012:role/a' }, `${definition} "arn:aws:iam::123456789012:role/a".`, 'schema'],
  [{ launchType: 'EC2' }, 'launchType must be FARGATE; got "EC2".', 'schema'],
  [{ launchType: 'FARGATE', capacityProviderStrategy: [spot] }, 'launchType must be left out where capacityProviderStrategy is given; got "FARGATE".', 'schema'],
  [{ capacityProviderStrategy: [] }, 'capacityProviderStrategy must be a list of 1 to 20 capacity providers; got [].', 'schema'],
  [{ capacityProviderStrategy: spot }, 'capacityProviderStrategy must be a list of 1 to 20 capacity providers; got {"capacityProvider":"FARGATE_SPOT","weight":1}.', 'schema'],
  [{ capacityProviderStrategy: ['FARGATE_SPOT'] }, 'capacityProviderStrategy[0] must be an object, like {"capacityProvider": "FARGATE_SPOT", "weight": 1}; got "FARGATE_SPOT".', 'schema'],
  [{ capacityProviderStrategy: [{ weight: 1 }] }, 'capacityProviderStrategy[0].capacityProvider must be FARGATE or FARGATE_SPOT; got nothing.', 'schema'],
  [{ capacityProviderStrategy: [spot, { capacityProvider: 'my-asg', weight: 1 }] }, 'capacityProviderStrategy[1].capacityProvider must be FARGATE or FARGATE_SPOT; got "my-asg".', 'schema'],
  [{ capacityProviderStrategy: [{ ...spot, weight: 1001 }] }, 'capacityProviderStrategy[0].weight must be a whole number from 0 to 1000; got 1001.', 'schema'],
  [{ capacityProviderStrategy: [{ ...spot, base: -1 }] }, 'capacityProviderStrategy[0].base must be a whole number from 0 to 100000; got -1.', 'schema'],
  [{ capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }, 'capacityProviderStrategy must be a list with a weight above 0 for at least one provider; got [{"capacityProvider":"FARGATE"}].', 'schema'],
  [{ capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1, base: 1 }, { ...spot, base: 2 }] }, 'capacityProviderStrategy must be a list with a base above 0 for one provider at most; got [{"capacityProvider":"FARGATE","weight":1,"base":1},{"capacityProvider":"FARGAT….', 'code'],
  [{ capacityProviderStrategy: [spot, spot] }, 'capacityProviderStrategy must be a list of different capacity providers; got "FARGATE_SPOT" twice.', 'code'],
  [{ platformVersion: '1.3.0' }, 'platformVersion must be LATEST or 1.4.0; got "1.3.0".', 'schema'],
  [{ subnets: [] }, 'subnets must be a list of 1 to 16 different subnet ids; got [].', 'schema'],
  [{ subnets: 'subnet-1' }, 'subnets must be a list of 1 to 16 different subnet ids; got "subnet-1".', 'schema'],
  [{ subnets: ['sg-1'] }, 'subnets[0] must be a subnet id like subnet-0123456789abcdef0; got "sg-1".', 'schema'],
  [{ subnets: Array.from({ length: 17 }, (_value, index) => `subnet-${index.toString(16)}`) }, 'subnets must be a list of 1 to 16 different subnet ids; got ["subnet-0","subnet-1","subnet-2","subnet-3","subnet-4","subnet-5","subnet-6","….', 'schema'],
  [{ securityGroups: ['sg-1', 'sg-1'] }, 'securityGroups must be a list of 1 to 5 different security group ids; got ["sg-1","sg-1"].', 'schema'],
  [{ securityGroups: ['sg-1', 'sg-2', 'sg-3', 'sg-4', 'sg-5', 'sg-6'] }, 'securityGroups must be a list of 1 to 5 different security group ids; got ["sg-1","sg-2","sg-3","sg-4","sg-5","sg-6"].', 'schema'],
  [{ securityGroups: ['default'] }, 'securityGroups[0] must be a security group id like sg-0123456789abcdef0; got "default".', 'schema'],
  [{ assignPublicIp: true }, 'assignPublicIp must be ENABLED or DISABLED; got true.', 'schema'],
  [{ ephemeralStorage: 50 }, 'ephemeralStorage must be an object, like {"sizeInGiB": 50}; got 50.', 'schema'],
  [{ ephemeralStorage: {} }, 'ephemeralStorage.sizeInGiB must be a whole number from 21 to 200; got nothing.', 'schema'],
  [{ ephemeralStorage: { sizeInGiB: 20 } }, 'ephemeralStorage.sizeInGiB must be a whole number from 21 to 200; got 20.', 'schema'],
  [{ ephemeralStorage: { sizeInGiB: 201 } }, 'ephemeralStorage.sizeInGiB must be a whole number from 21 to 200; got 201.', 'schema'],
  [{ taskRoleArn: 'runner' }, `taskRoleArn ${roleArn} "runner".`, 'schema'],
  [{ taskRoleArn: 'arn:aws:iam::123456789012:user/a' }, `taskRoleArn ${roleArn} "arn:aws:iam::123456789012:user/a".`, 'schema'],
  [{ executionRoleArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/a' }, `executionRoleArn ${roleArn} "arn:aws:ecs:eu-central-1:123456789012:cluster/a".`, 'schema'],
  [{ executionRoleArn: 'arn:aws:iam::12345:role/a' }, `executionRoleArn ${roleArn} "arn:aws:iam::12345:role/a".`, 'schema'],
  [{ cpuArchitecture: 'arm64' }, 'cpuArchitecture must be X86_64 or ARM64; got "arm64".', 'schema'],
  [{ logGroup: '' }, `${group} "".`, 'schema'],
  [{ logGroup: 'a b' }, `${group} "a b".`, 'schema'],
  [{ logGroup: 'aws/a' }, `${group} "aws/a".`, 'schema'],
  [{ deadlineSeconds: 59 }, 'deadlineSeconds must be a whole number from 60 to 604800; got 59.', 'schema'],
  [{ deadlineSeconds: 604_801 }, 'deadlineSeconds must be a whole number from 60 to 604800; got 604801.', 'schema'],
  [{ deadlineSeconds: '2h' }, 'deadlineSeconds must be a whole number from 60 to 604800; got "2h".', 'schema'],
  [{ runnerImage: 'ghcr.io/org/runner' }, `${image} "ghcr.io/org/runner".`, 'schema'],
  [{ runnerImage: 'localhost:5000/runner' }, `${image} "localhost:5000/runner".`, 'schema'],
  [{ runnerImage: 'runner@sha256:abc' }, `${image} "runner@sha256:abc".`, 'schema'],
  [{ runnerImage: 'a b:1' }, `${image} "a b:1".`, 'schema'],
  [{ cpuu: 1024 }, 'cpuu is not a known field; did you mean cpu?', 'schema'],
])('checkEcsTaskSettings of %j', (settings, expected, source) => {
  it(`says what is allowed (${source})`, () => {
    expect(checkEcsTaskSettings(settings)).toEqual([expected]);
    expect(validate(settings)).toBe(source === 'code');
  });
});

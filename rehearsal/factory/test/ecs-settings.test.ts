import { describe, expect, it } from '@jest/globals';
import { checkEcsTaskSettings } from '../../../controller/src/environments/ecs-task-settings.ts';
import { ecsTaskSettings } from '../src/api/routes/ecs-settings-schema.ts';
import { parseBody } from '../src/http/schema.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const spot = { capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 };
/** Each valid alone. */
const valid: readonly Record<string, unknown>[] = [
  ...[{}, { cluster: 'runs' }, { cluster: 'arn:aws:ecs:us-east-1:123456789012:cluster/runs' }, { taskDefinition: 'runner:7' }, { launchType: 'FARGATE' }],
  ...[{ capacityProviderStrategy: [spot, { capacityProvider: 'FARGATE' }] }, { platformVersion: '1.4.0' }, { subnets: ['subnet-0a', 'subnet-0b'] }, { securityGroups: ['sg-0a'] }],
  ...[{ assignPublicIp: 'DISABLED' }, { cpu: 1024, memory: 2048 }, { ephemeralStorage: { sizeInGiB: 21 } }, { taskRoleArn: 'arn:aws:iam::123456789012:role/path/name' }],
  ...[{ executionRoleArn: 'arn:aws:iam::123456789012:role/name' }, { cpuArchitecture: 'ARM64' }, { logGroup: '/factory/runs' }, { deadlineSeconds: 604_800 }],
  ...[{ runnerImage: `registry:5000/a/b@${digest}` }, { runnerImage: `a/b:1@${digest}` }],
];
const invalid: readonly unknown[] = [
  ...[null, [], 'FARGATE', { colour: 'blue' }, { cluster: 'two words' }, { cluster: 1 }, { taskDefinition: 'runner:0' }, { launchType: 'EC2' }, { launchType: 'FARGATE', capacityProviderStrategy: [spot] }],
  ...[{ capacityProviderStrategy: [] }, { capacityProviderStrategy: [{ weight: 1 }] }, { capacityProviderStrategy: [{ ...spot, colour: 'blue' }] }, { platformVersion: '1.3.0' }],
  ...[{ subnets: [] }, { subnets: ['sg-0a'] }, { subnets: 'subnet-0a' }, { subnets: ['subnet-0a', 'subnet-0a'] }, { securityGroups: Array.from({ length: 6 }, (_, index) => `sg-0${index}`) }],
  ...[{ assignPublicIp: true }, { cpu: 1024 }, { memory: 2048 }, { cpu: '1024', memory: '2048' }, { cpu: 1000, memory: 2048 }, { cpu: 1024, memory: 2048.5 }, { ephemeralStorage: 50 }],
  ...[{ ephemeralStorage: { sizeInGiB: 20 } }, { ephemeralStorage: {} }, { taskRoleArn: 'name' }, { executionRoleArn: '' }, { cpuArchitecture: 'amd64' }, { logGroup: 'aws/x' }, { deadlineSeconds: 59 }, { runnerImage: 'a/b' }],
];

function isAccepted(value: unknown): boolean {
  try {
    parseBody(ecsTaskSettings, value);
    return true;
  } catch {
    return false;
  }
}

describe('ecsTaskSettings', () => {
  it.each(valid)('takes %j, as the controller does, and keeps it as it is', (settings) => {
    expect(checkEcsTaskSettings(settings)).toEqual([]);
    expect(parseBody(ecsTaskSettings, settings)).toEqual(settings);
  });

  it.each(invalid)('refuses %j, as the controller does', (settings) => {
    expect(checkEcsTaskSettings(settings)).not.toEqual([]);
    expect(isAccepted(settings)).toBe(false);
  });
});

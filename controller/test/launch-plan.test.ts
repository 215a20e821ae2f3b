import { describe, expect, it } from '@jest/globals';
import type { EcsTaskSettings } from '../src/environments/ecs-task-settings.ts';
import { planLaunch, type LaunchPlan } from '../src/ecs/launch-plan.ts';
import { ecsConfig } from './test-site.ts';

const builder = 'arn:aws:iam::123456789012:role/factory-builder';
const execution = 'arn:aws:iam::123456789012:role/factory-execution';
const config = { ...ecsConfig, furtherClusters: ['arn:aws:ecs:eu-central-1:123456789012:cluster/factory-large'], serviceAccounts: new Map([['builder', builder]]), executionRoles: [execution] };
const plan = (settings: EcsTaskSettings, more: { serviceAccountName?: string } = {}): LaunchPlan => planLaunch({ environmentName: 'large', settings, ...more }, config);

describe('planLaunch', () => {
  it('leaves everything to the controller that an environment does not say', () => {
    const { place, needs } = plan({});
    expect(place).toEqual({ cluster: 'factory-test', capacity: { launchType: 'FARGATE' }, platformVersion: undefined, subnets: ['subnet-0a', 'subnet-0b'], securityGroups: ['sg-0a'], assignPublicIp: 'DISABLED' });
    expect(Object.values(needs).filter((value) => value !== undefined)).toEqual([]);
  });
  it('takes everything that an environment says', () => {
    const settings: EcsTaskSettings = {
      ...{ cluster: 'factory-large', taskDefinition: 'factory-test-runner-gpu', capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 3 }, { capacityProvider: 'FARGATE', weight: 1, base: 1 }], platformVersion: '1.4.0' },
      ...{ subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED', cpu: 4096, memory: 8192, ephemeralStorage: { sizeInGiB: 100 } },
      ...{ taskRoleArn: builder, executionRoleArn: execution, cpuArchitecture: 'ARM64', logGroup: '/factory/large' },
    };
    expect(plan(settings)).toEqual({
      place: {
        ...{ cluster: 'factory-large', capacity: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 3 }, { capacityProvider: 'FARGATE', weight: 1, base: 1 }] }, platformVersion: '1.4.0' },
        ...{ subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
      },
      needs: { base: 'factory-test-runner-gpu', image: undefined, resources: undefined, size: { cpu: 4096, memory: 8192 }, diskGiB: 100, taskRoleArn: builder, executionRoleArn: execution, cpuArchitecture: 'ARM64', logGroup: '/factory/large' },
    });
  });
  it('goes on demand where an environment says so, whatever the controller does', () => {
    const spot = { ...config, capacity: 'FARGATE_SPOT' as const };
    expect(planLaunch({ environmentName: 'e', settings: {} }, spot).place.capacity).toEqual({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] });
    expect(planLaunch({ environmentName: 'e', settings: { launchType: 'FARGATE' } }, spot).place.capacity).toEqual({ launchType: 'FARGATE' });
  });
  it.each([[undefined, undefined], ['', undefined], ['factory-runner', undefined], ['builder', builder]])('gives the service account %j the task role %j', (serviceAccountName, role) => {
    expect(plan({}, serviceAccountName === undefined ? {} : { serviceAccountName }).needs.taskRoleArn).toBe(role);
  });
  it('refuses what this controller may not use, all of it at once, with what is allowed', () => {
    const other = 'arn:aws:iam::123456789012:role/admin';
    expect(() => plan({ cluster: 'production', executionRoleArn: other }, { serviceAccountName: 'root' })).toThrow(
      `The environment large cannot be launched: cluster must be one of factory-test, factory-large; got production. Further ones are named by RUNNER_CLUSTERS. executionRoleArn must be one of ${execution}, or left out; got ${other}. ` +
        'Further ones are named by RUNNER_EXECUTION_ROLES. serviceAccountName must be one of factory-runner, builder, or empty; got root. RUNNER_SERVICE_ACCOUNTS gives each its task role.',
    );
    expect(() => plan({ taskRoleArn: other })).toThrow(`taskRoleArn must be one of ${builder}, or left out; got ${other}.`);
  });
});
